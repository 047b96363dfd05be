import type { Axis, Run } from "./types.ts";

/**
 * The columns one window of an axis spans, counted from the first pixel: negative ones are zeros before the picture,
 * those from `axis.input` on zeros after it. With dilation it reads only every `dilation`-th of them.
 */
export function windowColumns(axis: Axis, window: number): Run {
  const from = window * axis.stride - axis.padBefore;
  return { from, to: from + axis.span };
}

/**
 * Which input columns of a layer a set of its output cells reads, clipped to the picture.
 * Runs are sorted and disjoint, here and in `outputs`. With stride ≤ kernel there is one run whatever the size, which
 * is what makes a sweep over all sizes cheap.
 */
export function columnsRead(axis: Axis, outputs: readonly Run[]): Run[] {
  if (axis.dilation === 1) return clippedRuns(axis, outputs);
  // Dilated windows leave gaps that other windows may fill, so mark what is read column by column.
  const read = new Uint8Array(axis.input);
  for (const run of outputs)
    for (let cell = run.from; cell < run.to; cell++) {
      const { from, to } = windowColumns(axis, cell);
      const before = from < 0 ? Math.ceil(-from / axis.dilation) * axis.dilation : 0;
      const end = Math.min(to, axis.input);
      for (let column = from + before; column < end; column += axis.dilation) read[column] = 1;
    }
  return runsOf(read);
}

/**
 * Which columns of the input picture influence the last of `axes`, layers in order from the picture on.
 * `outputs` limits it to some cells of that last layer; by default all count.
 * @public
 */
export function columnsInfluencing(axes: readonly Axis[], outputs?: readonly Run[]): Run[] {
  const last = axes[axes.length - 1];
  if (!last) return [];
  return axes.reduceRight<readonly Run[]>(
    (runs, axis) => columnsRead(axis, runs),
    outputs ?? [{ from: 0, to: last.output }],
  ) as Run[];
}

/** How many columns the runs hold. */
export function countColumns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.to - run.from, 0);
}

/** Columns of the picture that influence nothing after the last of these layers. */
export function unreadColumns(axes: readonly Axis[]): number {
  return axes[0] ? axes[0].input - countColumns(columnsInfluencing(axes)) : 0;
}

/** Undilated windows: each a run, and all of a run of cells together where they touch. */
function clippedRuns(axis: Axis, outputs: readonly Run[]): Run[] {
  const runs: Run[] = [];
  const touching = axis.stride <= axis.kernel;
  for (const { from, to } of outputs) {
    if (from >= to) continue;
    if (touching) append(runs, windowColumns(axis, from).from, windowColumns(axis, to - 1).to, axis.input);
    else
      for (let cell = from; cell < to; cell++) {
        const window = windowColumns(axis, cell);
        append(runs, window.from, window.to, axis.input);
      }
  }
  return runs;
}

/** Adds a run that starts no earlier than the last one, clipped to 0…limit and merged with it where they touch. */
function append(runs: Run[], from: number, to: number, limit: number): void {
  const start = Math.max(from, 0);
  const end = Math.min(to, limit);
  if (end <= start) return;
  const last = runs[runs.length - 1];
  if (last && start <= last.to) runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, end) };
  else runs.push({ from: start, to: end });
}

function runsOf(marked: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let from = marked.indexOf(1); from >= 0; from = marked.indexOf(1, from)) {
    const gap = marked.indexOf(0, from);
    const to = gap < 0 ? marked.length : gap;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}
