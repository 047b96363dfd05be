import { memo } from "react";
import { useMessages } from "../../language/language.tsx";
import type { CropAxis, CropView } from "../../model/crop.ts";
import type { CropState } from "../Crop.tsx";
import { useLive } from "../parts/useLive.ts";
import { MIDDLE } from "./Stage.tsx";

/** The ten views averaged in testing: five places, each mirrored as well. Choosing one moves the crop there. */
export const Views = memo(function Views({
  scene,
  axis,
  views,
  view,
  onView,
}: {
  readonly scene: string;
  readonly axis: CropAxis;
  readonly views: readonly CropView[];
  readonly view: CropState;
  readonly onView: (view: CropState) => void;
}) {
  const { crop } = useMessages().figures;
  const live = useLive();
  return (
    <div className="crop-views">
      <p className="crop-head">
        <b>{crop.tenViews(views.length * 2)}</b> {crop.tenViewsWhy}
      </p>
      <ul className="crop-ten">
        {[false, true].flatMap((mirrored) =>
          views.map(({ id, x, y }) => {
            const here = view.x === x && view.y === y && view.mirrored === mirrored;
            const name = mirrored ? crop.mirroredView(crop.viewNames[id]) : crop.viewNames[id];
            const picture = <Thumb scene={scene} x={x} y={y} side={axis.crop} mirrored={mirrored} />;
            const className = `crop-view${here ? " crop-view-here" : ""}`;
            return (
              <li key={`${id}-${mirrored}`}>
                {live ? (
                  <button
                    type="button"
                    className={className}
                    aria-pressed={here}
                    aria-label={name}
                    onClick={() => onView({ ...view, x, y, mirrored })}
                  >
                    {picture}
                  </button>
                ) : (
                  <span className={className}>{picture}</span>
                )}
                {mirrored ? null : <span className="crop-view-name">{crop.viewNames[id]}</span>}
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
});

const Thumb = memo(function Thumb({
  scene,
  x,
  y,
  side,
  mirrored,
}: {
  readonly scene: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly mirrored: boolean;
}) {
  return (
    <svg
      className={mirrored ? "crop-thumb crop-mirrored" : "crop-thumb"}
      viewBox={`${MIDDLE + x} ${y} ${side} ${side}`}
      aria-hidden="true"
    >
      <use href={`#${scene}`} />
    </svg>
  );
});
