import { memo } from "react";
import type { WindowRead } from "../../model/row.ts";
import type { FoldBlock } from "./fold.ts";

/** Brackets below the first and the last window, in one block of a row. Drawn in columns, like the row. */
export const WindowMarks = memo(function WindowMarks({
  block,
  first,
  last,
  stride,
  linked,
}: {
  readonly block: FoldBlock;
  readonly first: WindowRead | null;
  readonly last: WindowRead | null;
  /** Columns from one window to the next. */
  readonly stride: number;
  readonly linked: boolean;
}) {
  const slot = linked ? "span" : undefined;
  // Outside the block nothing is drawn at all: a line just beyond its edge would still reach in by half its width.
  const inside = (window: WindowRead | null): window is WindowRead =>
    window !== null && window.span.from < block.to && window.span.to > block.from;
  return (
    <svg className="window-marks" aria-hidden="true">
      <svg
        viewBox={`${block.from} 0 ${block.to - block.from} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <g data-slot={slot}>
          {inside(first) && <path className="window-bracket" d={bracket(first)} />}
          {inside(last) && last.number > 1 && (
            <path className="window-bracket window-last" d={bracket(last)} />
          )}
        </g>
        {linked && first && block.from === 0 && (
          <path className="window-step" data-slot="stride" d={step(stride)} />
        )}
      </svg>
    </svg>
  );
});

/** Vertical places in pixels; the strip's style gives the same heights. */
const HEIGHT = 42;
const BRACKET = { top: 33, bottom: 39 };
const STEP = { middle: 16, head: 4 };
/** Columns by which a mark stays inside its window, so that neighbouring blocks do not cut its line in half. */
const INSET = 0.06;

function bracket({ span }: WindowRead): string {
  return `M${span.from + INSET} ${BRACKET.top}V${BRACKET.bottom}H${span.to - INSET}V${BRACKET.top}`;
}

/** From the first window's first column to the second's, as an arrow; seen only while the stride is pointed at. */
function step(stride: number): string {
  return `M0 ${STEP.middle}H${stride}M${stride - 0.3} ${STEP.middle - STEP.head}L${stride} ${STEP.middle}L${stride - 0.3} ${STEP.middle + STEP.head}`;
}
