import type { Run } from "../../model/types.ts";

/** Columns left free on each side of a cell, so that neighbours do not share an outline. */
const INSET = 0.035;

/** The part of a run inside another. */
export function clip(run: Run, { from, to }: Run): Run {
  const start = Math.min(Math.max(run.from, from), to);
  return { from: start, to: Math.max(Math.min(run.to, to), start) };
}

/** Columns of a run. */
export function length({ from, to }: Run): number {
  return to - from;
}

/** A run as one box, 1 high. */
export function runPath({ from, to }: Run): string {
  return to > from ? `M${from} 0H${to}V1H${from}Z` : "";
}

/** A run as one box per column. */
export function cellsPath({ from, to }: Run): string {
  let d = "";
  for (let column = from; column < to; column++)
    d += `M${round(column + INSET)} 0H${round(column + 1 - INSET)}V1H${round(column + INSET)}Z`;
  return d;
}

function round(n: number): number {
  return Math.round(n * 1e3) / 1e3;
}
