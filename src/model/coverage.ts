import type { Axis, Run } from "./types.ts";

/**
 * Which input columns of a layer a set of its output cells reads, as sorted, disjoint runs clipped to the picture.
 * Runs instead of a mask: with stride ≤ kernel there is one run whatever the size, so a sweep costs nothing.
 */
export function columnsRead(axis: Axis, outputs: readonly Run[]): Run[] {
  const read: Run[] = [];
  for (const run of outputs) {
    const contiguous = axis.dilation === 1 && axis.stride <= axis.kernel;
    if (contiguous) {
      const from = run.from * axis.stride - axis.padBefore;
      push(read, from, (run.to - 1) * axis.stride - axis.padBefore + axis.span, axis.input);
      continue;
    }
    for (let cell = run.from; cell < run.to; cell++)
      for (let tap = 0; tap < axis.kernel; tap++) {
        const column = cell * axis.stride - axis.padBefore + tap * axis.dilation;
        push(read, column, column + 1, axis.input);
      }
  }
  return merge(read);
}

/**
 * Which columns of the input picture influence the last of `axes`, layers in order from the picture on.
 * `outputs` limits it to some cells of that last layer; by default all count.
 */
export function columnsInfluencing(axes: readonly Axis[], outputs?: readonly Run[]): Run[] {
  const last = axes[axes.length - 1];
  if (!last) return [];
  let runs: readonly Run[] = outputs ?? [{ from: 0, to: last.output }];
  for (let i = axes.length - 1; i >= 0; i--) {
    const axis = axes[i];
    if (axis) runs = columnsRead(axis, runs);
  }
  return [...runs];
}

/** How many columns the runs hold. */
export function countColumns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.to - run.from, 0);
}

function push(runs: Run[], from: number, to: number, limit: number): void {
  const start = Math.max(from, 0);
  const end = Math.min(to, limit);
  if (end > start) runs.push({ from: start, to: end });
}

function merge(runs: Run[]): Run[] {
  if (runs.length < 2) return runs;
  const sorted = [...runs].sort((a, b) => a.from - b.from);
  const merged: Run[] = [];
  for (const run of sorted) {
    const last = merged[merged.length - 1];
    if (last && run.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else merged.push(run);
  }
  return merged;
}
