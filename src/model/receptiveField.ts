import type { Axis, ReceptiveField, Run } from "./types.ts";

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

/**
 * The receptive field behind all of `axes`, layers in order from the picture on.
 * @public
 */
export function receptiveFieldOf(axes: readonly Axis[]): ReceptiveField {
  return axes.reduce(receptiveFieldAfter, ONE_PIXEL);
}

/** The half-open run of input columns that cell `cell` of a feature map sees, before clipping to the picture. */
export function fieldOfCell(field: ReceptiveField, cell: number): Run {
  const from = field.start + cell * field.jump;
  return { from, to: from + field.size };
}
