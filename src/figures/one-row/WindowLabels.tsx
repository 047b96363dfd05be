import { memo } from "react";
import { useMessages } from "../../language/language.tsx";
import type { WindowRead } from "../../model/row.ts";
import { CELLS, type FoldBlock, LEFT, RIGHT } from "./fold.ts";

/** Cells a label needs to itself. */
const LABEL = 7;

/** The names of the first and last window, below the middles of their brackets. Placed in cells, whatever a cell measures. */
export const WindowLabels = memo(function WindowLabels({
  blocks,
  first,
  last,
}: {
  readonly blocks: readonly FoldBlock[];
  readonly first: WindowRead | null;
  readonly last: WindowRead | null;
}) {
  const { oneRow } = useMessages().figures;
  const end = blocks[blocks.length - 1];
  if (!first || !last || !end) return null;
  const whole = end.place === "whole";
  const start = clamp(middle(first), LABEL / 2, (whole ? CELLS : LEFT) - LABEL / 2);
  const stop = clamp(middle(last) - end.from, LABEL / 2, (whole ? CELLS : RIGHT) - LABEL / 2);
  if (last.number === 1) return <Label place="left" cell={start} text={oneRow.window(1)} />;
  if (whole && stop - start < LABEL)
    return <Label place="left" cell={(start + stop) / 2} text={oneRow.windows(last.number)} />;
  return (
    <>
      <Label place="left" cell={start} text={oneRow.window(1)} />
      <Label place={whole ? "left" : "right"} cell={stop} text={oneRow.window(last.number)} last />
    </>
  );
});

function Label({
  place,
  cell,
  text,
  last = false,
}: {
  readonly place: "left" | "right";
  readonly cell: number;
  readonly text: string;
  readonly last?: boolean;
}) {
  const style = { "--cells": cell } as React.CSSProperties;
  return (
    <span className={`window-label window-label-${place} ${last ? "window-label-last" : ""}`} style={style}>
      {text}
    </span>
  );
}

function middle({ span }: WindowRead): number {
  return (span.from + span.to) / 2;
}

function clamp(n: number, min: number, max: number): number {
  return Math.min(Math.max(n, min), Math.max(min, max));
}
