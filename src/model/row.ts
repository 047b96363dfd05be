import { columnsRead } from "./coverage.ts";
import type { Axis, Run } from "./types.ts";

/**
 * One axis laid out as the row its windows walk along. Columns are counted from the first window's first one, which is
 * column 0 here and “column 1” to readers, so that rows with other padding line up by their windows.
 */
export interface Row {
  readonly pixels: Run;
  /** Declared zeros some window reads, before the first pixel and after the last. */
  readonly zerosBefore: Run;
  readonly zerosAfter: Run;
  /** Zeros nothing declares: the last window hangs over the edge and reads them all the same. */
  readonly overhang: Run;
  /** Declared zeros no window reads. */
  readonly idleBefore: Run;
  readonly idleAfter: Run;
  /** Pixels no window reads: behind the last one or, with a stride wider than the window, between two. */
  readonly unread: readonly Run[];
  /** Columns to draw: whatever is read, is a pixel or is declared. */
  readonly columns: number;
}

/** Lays an axis out as a row. An axis without windows has its pixels unread and its zeros idle. */
export function rowOf(axis: Axis): Row {
  const first = axis.padBefore;
  const end = first + axis.input;
  const zerosBefore = { from: 0, to: axis.zerosBefore };
  const zerosAfter = { from: end, to: end + axis.zerosAfter - axis.overhang };
  const overhang = { from: zerosAfter.to, to: end + axis.zerosAfter };
  const idleAfter = { from: overhang.to, to: overhang.to + axis.unreadPadding };
  const read = axis.output > 0 ? columnsRead(axis, [{ from: 0, to: axis.output }]) : [];
  const unread = gaps(read, axis.input);
  return {
    pixels: { from: first, to: end },
    zerosBefore,
    zerosAfter,
    overhang,
    idleBefore: { from: zerosBefore.to, to: first },
    idleAfter,
    unread: unread.map(({ from, to }) => ({ from: from + first, to: to + first })),
    columns: idleAfter.to,
  };
}

/** What one window reads, with its place in the row. */
export interface WindowRead {
  /** Its number, from 1. */
  readonly number: number;
  /** The columns it spans, counted as in `Row`. */
  readonly span: Run;
  readonly zerosBefore: number;
  readonly pixels: number;
  readonly zerosAfter: number;
}

/** What window `number` (from 1) reads, or null where there is no such window. With dilation it reads fewer than it spans. */
export function windowRead(axis: Axis, number: number): WindowRead | null {
  if (number < 1 || number > axis.output) return null;
  const from = (number - 1) * axis.stride;
  const read = { zerosBefore: 0, pixels: 0, zerosAfter: 0 };
  for (let tap = 0; tap < axis.kernel; tap++) {
    const pixel = from + tap * axis.dilation - axis.padBefore;
    if (pixel < 0) read.zerosBefore++;
    else if (pixel < axis.input) read.pixels++;
    else read.zerosAfter++;
  }
  return { number, span: { from, to: from + axis.span }, ...read };
}

/** The number of the window whose middle is nearest to a column of the row, or 0 where there are no windows. */
export function windowNear(axis: Axis, column: number): number {
  const number = Math.round((column + 0.5 - axis.span / 2) / axis.stride) + 1;
  return Math.min(Math.max(number, 1), axis.output);
}

/** The runs of 0…limit that `runs` (sorted, disjoint) leave out. */
function gaps(runs: readonly Run[], limit: number): Run[] {
  const left: Run[] = [];
  let at = 0;
  for (const { from, to } of runs) {
    if (from > at) left.push({ from: at, to: from });
    at = to;
  }
  if (at < limit) left.push({ from: at, to: limit });
  return left;
}
