import type { Axis, ReceptiveField } from "./types.ts";

/** The picture itself: each cell sees itself. */
export const ONE_PIXEL: ReceptiveField = { size: 1, jump: 1, start: 0 };

/** The receptive field behind one more layer. Columns of the input picture; `start` goes negative with padding. */
export function receptiveFieldAfter(field: ReceptiveField, axis: Axis): ReceptiveField {
  return {
    size: field.size + (axis.span - 1) * field.jump,
    jump: field.jump * axis.stride,
    start: field.start - axis.padBefore * field.jump,
  };
}

/** The half-open run of input columns that cell `cell` of a feature map sees, before clipping to the picture. */
export function fieldOfCell(
  field: ReceptiveField,
  cell: number,
): { readonly from: number; readonly to: number } {
  const from = field.start + cell * field.jump;
  return { from, to: from + field.size };
}
