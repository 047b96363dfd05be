import { memo } from "react";
import type { Row } from "../../model/row.ts";
import type { Run } from "../../model/types.ts";
import { hatchId } from "./Hatches.tsx";
import { cellsPath, clip, length, runPath } from "./row-paths.ts";

/** How much of each column is told: a cell with its outline, a thin gap to the next one, or just the tone. */
export type RowDetail = "cells" | "gaps" | "tone";

/** The parts of a row; the same names in the drawing, in the words beside it and in the formula (data-slot). */
export type RowPart = "input" | "before" | "after" | "overhang" | "unread" | "idle";

/**
 * Columns `from`…`to` of a row, stretched to the width of its container: across, geometry is in columns; lines, hatches
 * and digits stay in pixels. So one drawing serves every width, and nothing has to be measured.
 */
export const RowBlock = memo(function RowBlock({
  row,
  from,
  to,
  detail,
  hatches,
  linked = false,
}: {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  readonly detail: RowDetail;
  /** The id of the figure's <Hatches>. */
  readonly hatches: string;
  /** Whether the parts carry data-slot, by which the formula's numbers find them. */
  readonly linked?: boolean;
}) {
  const block: Run = { from, to };
  const path = detail === "cells" ? cellsPath : runPath;
  const shape = (part: RowPart, run: Run) => {
    const d = path(clip(run, block));
    return d && <path key={part} className={`cols-${part}`} d={d} {...names(part, linked)} />;
  };
  const zeros = [row.zerosBefore, row.zerosAfter, row.overhang].map((run) => clip(run, block)).filter(length);
  const unread = row.unread.map((run) => clip(run, block)).filter(length);
  return (
    <svg className={`cols-block cols-block-${detail}`} aria-hidden="true">
      <svg viewBox={`${from} 0 ${to - from} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shape("input", row.pixels)}
        {detail === "gaps" && <path className="cols-gap" d={gapsPath(clip(row.pixels, block))} />}
        {shape("before", row.zerosBefore)}
        {shape("after", row.zerosAfter)}
        {shape("overhang", row.overhang)}
        {detail !== "tone" && shape("idle", row.idleAfter)}
        {detail !== "tone" && shape("idle", row.idleBefore)}
        {unread.length > 0 && (
          <path className="cols-unread" d={unread.map(path).join("")} {...names("unread", linked)} />
        )}
      </svg>
      {detail === "cells"
        ? zeros.flatMap((run) => digits(run, block))
        : zeros.map((run) => (
            <Hatched key={run.from} run={run} block={block} id={hatchId(hatches, "zero")} />
          ))}
      {unread.map((run) => (
        <Hatched key={run.from} run={run} block={block} id={hatchId(hatches, "unread")} />
      ))}
    </svg>
  );
});

function names(part: RowPart, linked: boolean) {
  return linked ? { "data-part": part, "data-slot": part } : { "data-part": part };
}

function Hatched({ run, block, id }: { readonly run: Run; readonly block: Run; readonly id: string }) {
  return (
    <rect
      className="cols-hatch"
      x={percent(run.from, block)}
      y="0"
      width={percent(block.from + length(run), block)}
      height="100%"
      fill={`url(#${id})`}
    />
  );
}

function digits(run: Run, block: Run) {
  return Array.from({ length: length(run) }, (_, i) => (
    <text key={run.from + i} className="cols-digit" x={percent(run.from + i + 0.5, block)} y="50%">
      0
    </text>
  ));
}

/** Thin gaps between columns, in one path. */
function gapsPath({ from, to }: Run): string {
  let d = "";
  for (let column = from + 1; column < to; column++) d += `M${column} .03V.97`;
  return d;
}

function percent(column: number, block: Run): string {
  return `${Math.round(((column - block.from) / (block.to - block.from)) * 1e5) / 1e3}%`;
}
