import { useCallback } from "react";
import { useMessages } from "../../language/language.tsx";
import type { CropAxis } from "../../model/crop.ts";
import { SCENE } from "../parts/Landscape.tsx";
import { Pad, type PadPointer, type PadValue } from "../parts/Pad.tsx";

/** Where the middle square begins in the scene. */
export const MIDDLE = (SCENE.width - SCENE.height) / 2;

/** The picture with its middle square and the crop in it, to be dragged. */
export function Stage({
  scene,
  axis: { rest, crop, picture },
  view: { x, y, mirrored },
  told,
  onMove,
}: {
  /** Id of the scene's drawing. */
  readonly scene: string;
  readonly axis: CropAxis;
  readonly view: PadValue & { readonly mirrored: boolean };
  /** The place that the numbers beside the crop say: a frame behind the other. */
  readonly told: PadValue;
  readonly onMove: (value: PadValue) => void;
}) {
  const { crop: words } = useMessages().figures;
  const follow = useCallback(
    ({ du, dv, start }: PadPointer) => ({ x: start.x + du * SCENE.width, y: start.y + dv * SCENE.height }),
    [],
  );
  const left = MIDDLE + x;
  const square = `M${MIDDLE} 0h${picture}v${picture}h${-picture}Z`;
  const frame = `M${left} ${y}h${crop}v${crop}h${-crop}Z`;
  return (
    <>
      <p className="crop-head" aria-hidden="true">
        <b>{words.picture(picture)}</b>
        <span>{words.above(told.y)}</span>
      </p>
      <Pad
        value={{ x, y }}
        max={{ x: rest, y: rest }}
        label={words.dragCrop}
        labels={{ x: words.columnsBefore, y: words.rowsAbove }}
        text={(value) => words.sides(value, rest - value)}
        onMove={onMove}
        follow={follow}
      >
        <svg viewBox={`0 0 ${SCENE.width} ${SCENE.height}`} aria-hidden="true">
          <use href={`#${scene}`} />
          <path
            className="crop-outside"
            fillRule="evenodd"
            d={`M0 0H${SCENE.width}V${SCENE.height}H0Z${square}`}
          />
        </svg>
        <svg className="over" viewBox={`0 0 ${SCENE.width} ${SCENE.height}`} aria-hidden="true">
          <path className="crop-rest" fillRule="evenodd" d={square + frame} />
          {mirrored ? (
            // The code crops first and mirrors the crop, so only what is inside the frame turns round.
            <svg
              className="crop-inside"
              aria-hidden="true"
              x={left}
              y={y}
              width={crop}
              height={crop}
              viewBox={`0 0 ${crop} ${crop}`}
            >
              <use href={`#${scene}`} transform={`translate(${left + crop} ${-y}) scale(-1 1)`} />
            </svg>
          ) : null}
          <path className="crop-square" d={square} />
          <path className="crop-frame" d={frame} />
        </svg>
        <span className="crop-side crop-left" aria-hidden="true">
          {told.x}
        </span>
        <span className="crop-side crop-right" aria-hidden="true">
          {rest - told.x}
        </span>
      </Pad>
      <p className="crop-foot" aria-hidden="true">
        {words.below(rest - told.y)}
      </p>
    </>
  );
}
