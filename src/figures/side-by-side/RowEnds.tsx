import { memo } from "react";
import type { Axis } from "../../model/types.ts";

const CELL = 6;
/** Columns drawn one by one at the left end. */
const LEFT = 3;
const END = 96;
const WIDTH = END + 2 * CELL;
const HEIGHT = 13;

/**
 * conv1's row with its ends enlarged: zeros, pixels, and what nobody reads. Rows of several networks line up at their
 * first column and, on the right, at column `lastColumn`.
 */
export const RowEnds = memo(function RowEnds({
  axis,
  lastColumn,
}: {
  readonly axis: Axis;
  readonly lastColumn: number;
}) {
  const x = (column: number) => (column <= LEFT ? column * CELL : END - (lastColumn - column) * CELL);
  const firstPixel = axis.zerosBefore;
  const lastPixel = firstPixel + axis.input;
  const lastRead = lastPixel - axis.unreadAfter;
  const lastZero = lastPixel + axis.zerosAfter;
  return (
    <svg
      className="row-ends"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path className="row-pixels" d={box(x(firstPixel), x(lastRead))} />
      <path
        className="row-zeros"
        d={cells(0, axis.zerosBefore, x) + cells(lastPixel, lastPixel + axis.zerosAfter, x)}
      />
      <path className="row-unread" d={cells(lastRead, lastPixel, x)} />
      <path className="row-hatch" d={strokes(lastRead, lastPixel, x)} />
      <path className="row-unread-zeros" d={cells(lastZero, lastZero + axis.unreadPadding, x)} />
    </svg>
  );
});

function box(from: number, to: number): string {
  return `M${from + 0.5} .5H${to + 0.5}V${HEIGHT - 0.5}H${from + 0.5}Z`;
}

function cells(from: number, to: number, x: (column: number) => number): string {
  let d = "";
  for (let column = from; column < to; column++) d += box(x(column), x(column) + CELL);
  return d;
}

/** The second cue of a pixel nobody reads: falling strokes. */
function strokes(from: number, to: number, x: (column: number) => number): string {
  let d = "";
  for (let column = from; column < to; column++)
    for (const y of [0.5, 6.5]) d += `M${x(column) + 0.5} ${y}l${CELL} ${CELL}`;
  return d;
}
