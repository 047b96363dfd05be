import type { Axis, ReceptiveField, Run } from "./types.ts";

/** The picture itself: each cell sees itself. */
export const ONE_PIXEL: ReceptiveField = { size: 1, jump: 1, start: 0, behind: null };

/**
 * The receptive field behind one more layer; `clips` for a pool. Columns of the input picture; `start` goes negative
 * with padding.
 */
export function receptiveFieldAfter(field: ReceptiveField, axis: Axis, clips: boolean): ReceptiveField {
  return {
    size: field.size + (axis.span - 1) * field.jump,
    jump: field.jump * axis.stride,
    start: field.start - axis.padBefore * field.jump,
    behind: { field, axis, clips },
  };
}

/**
 * The receptive field behind all of `axes`, layers in order from the picture on, none of them a pool.
 * @public
 */
export function receptiveFieldOf(axes: readonly Axis[]): ReceptiveField {
  return axes.reduce((field, axis) => receptiveFieldAfter(field, axis, false), ONE_PIXEL);
}

/**
 * The half-open run of input columns that cell `cell` of a feature map sees. It goes beyond the picture where a
 * convolution reads zeros, its own or those of an earlier one; a pool leaves out what lies outside the map before it
 * (akrizhevsky/cuda-convnet2 @ 3238bf0, cudaconv3/include/conv_util.cuh 162–165; Caffe’s Forward_cpu in
 * pooling_layer.cpp likewise; PyTorch pads pools with −∞).
 */
export function fieldOfCell(field: ReceptiveField, cell: number): Run {
  let [first, last] = [cell, cell];
  for (let { behind } = field; behind; { behind } = behind.field) {
    const { axis, clips } = behind;
    let from = first * axis.stride - axis.padBefore;
    let to = last * axis.stride - axis.padBefore + axis.span - 1;
    if (clips && from < axis.input && to >= 0) {
      // Cells outside this layer's map are a later convolution's zeros, and keep the place they would have.
      if (first >= 0) from = Math.max(from, 0);
      if (last < axis.output) to = Math.min(to, axis.input - 1);
    }
    [first, last] = [from, to];
  }
  return { from: first, to: last + 1 };
}
