import { memo, useCallback, useId } from "react";
import { useMessages } from "../../language/language.tsx";
import type { CropAxis, CropView } from "../../model/crop.ts";
import type { CropWay } from "../Crop.tsx";
import type { PadPointer, PadValue } from "../parts/Pad.tsx";
import { Pad } from "../parts/Pad.tsx";

/** Units around the outermost dots. */
const MARGIN = 1.5;

/** Every place of the crop as a dot: where the middle of the picture has one, and where it falls between four. */
export function Places({
  axis,
  way,
  views,
  view,
  onMove,
}: {
  readonly axis: CropAxis;
  readonly way: CropWay;
  readonly views: readonly CropView[];
  readonly view: PadValue;
  readonly onMove: (value: PadValue) => void;
}) {
  const { crop } = useMessages().figures;
  const { rest, places } = axis;
  const side = rest + 2 * MARGIN;
  const follow = useCallback(
    ({ u, v }: PadPointer) => ({ x: u * side - MARGIN, y: v * side - MARGIN }),
    [side],
  );
  return (
    <div className="crop-places">
      <p className="crop-head" aria-hidden="true">
        <b>{crop.places(places)}</b>
      </p>
      <Pad
        value={view}
        max={{ x: rest, y: rest }}
        label={crop.dragPlace}
        labels={{ x: crop.columnsBefore, y: crop.rowsAbove }}
        text={(value) => crop.sides(value, rest - value)}
        onMove={onMove}
        follow={follow}
      >
        <svg viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} aria-hidden="true">
          <Dots axis={axis} views={views} />
          <circle className="crop-here" cx={view.x} cy={view.y} r="0.62" />
        </svg>
      </Pad>
      <p className="crop-foot">
        {axis.centre === null ? crop.noCentre(axis, way.name) : crop.hasCentre(axis)}
      </p>
    </div>
  );
}

const Dots = memo(function Dots({
  axis: { rest, border },
  views,
}: {
  readonly axis: CropAxis;
  readonly views: readonly CropView[];
}) {
  const dot = useId();
  const half = 0.5;
  return (
    <>
      <pattern id={dot} x={-half} y={-half} width="1" height="1" patternUnits="userSpaceOnUse">
        <circle className="crop-dot" cx={half} cy={half} r="0.15" />
      </pattern>
      <rect x={-half} y={-half} width={rest + 1} height={rest + 1} fill={`url(#${dot})`} />
      <path
        className="crop-middle"
        d={`M${border} ${-MARGIN}V${rest + MARGIN}M${-MARGIN} ${border}H${rest + MARGIN}`}
      />
      {views.map(({ id, x, y }) => (
        <circle key={id} className="crop-five" cx={x} cy={y} r="0.85" />
      ))}
    </>
  );
});
