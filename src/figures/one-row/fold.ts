import type { Row } from "../../model/row.ts";
import type { Run } from "../../model/types.ts";

/** Columns magnified at the row's start, and at its end up to the reference's last column and beyond it. */
export const LEFT = 12;
export const RIGHT = 14;
const BEYOND = 3;
/** Columns all magnified cells take together. */
export const CELLS = LEFT + RIGHT + BEYOND;

/** How a row is folded: what its blocks show, and whether its end is drawn against the reference's. */
export interface Fold {
  /** The magnified start, the folded middle and the magnified end; a short row is one block. */
  readonly blocks: readonly FoldBlock[];
  /** True when the end block shows the same columns as the reference's. */
  readonly aligned: boolean;
  /** Columns at the end that the drawing has no room for. */
  readonly cut: number;
}

/** One stretch of a row at one scale. */
export interface FoldBlock extends Run {
  readonly place: "left" | "middle" | "right" | "whole";
}

/**
 * Folds a row whose windows end at column `end` for a figure whose last dashed line is `reference`. A row that ends
 * elsewhere is folded on its own, its last window where the others have theirs.
 */
export function foldRow(row: Row, end: number, reference: number): Fold {
  if (row.columns <= CELLS) {
    const aligned = row.columns > reference - RIGHT;
    return { blocks: [{ place: "whole", from: 0, to: CELLS }], aligned, cut: 0 };
  }
  const aligned = end > reference - RIGHT && row.columns <= reference + BEYOND;
  const last = aligned ? reference : end;
  const from = Math.max(last - RIGHT, LEFT);
  const to = from + RIGHT + BEYOND;
  return {
    blocks: [
      { place: "left", from: 0, to: LEFT },
      { place: "middle", from: LEFT, to: from },
      { place: "right", from, to },
    ],
    aligned,
    cut: Math.max(row.columns - to, 0),
  };
}
