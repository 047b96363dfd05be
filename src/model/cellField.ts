import { fieldOfCell } from "./receptiveField.ts";
import type { ReceptiveField, Run } from "./types.ts";

/** What one cell of a feature map sees of one side of the picture. Columns of the picture, counted from 0. */
export interface CellField extends Run {
  /** Columns that lie before the picture, in it and after it; the outer ones are zeros that a convolution reads. */
  readonly before: number;
  readonly inside: number;
  readonly after: number;
}

/** The receptive field of cell `cell`, taken apart at the picture's edges. */
function cellField(field: ReceptiveField, cell: number, picture: number): CellField {
  const { from, to } = fieldOfCell(field, cell);
  const before = Math.min(Math.max(-from, 0), to - from);
  const after = Math.min(Math.max(to - picture, 0), to - from);
  return { from, to, before, inside: to - from - before - after, after };
}

/** The fields of all cells along one side. */
export function cellFields(field: ReceptiveField, cells: number, picture: number): CellField[] {
  return Array.from({ length: cells }, (_, cell) => cellField(field, cell, picture));
}

/** Columns of a field that are zeros. */
export function zerosOf({ before, after }: CellField): number {
  return before + after;
}

/** Which share of what a cell sees in both directions is zeros, 0…1. */
export function shareOnZeros(width: CellField, height: CellField): number {
  const area = (width.to - width.from) * (height.to - height.from);
  return 1 - (width.inside * height.inside) / area;
}

/** The cell whose field's middle is nearest to a column; not rounded and not kept in range. */
export function cellAt(field: ReceptiveField, column: number): number {
  return (column - field.start - field.size / 2) / field.jump;
}
