import type { Messages } from "../../../content/messages/types.ts";
import { roundingDirection } from "../../model/rounding.ts";
import { type Row, windowRead } from "../../model/row.ts";
import type { Axis, Run } from "../../model/types.ts";
import type { RowPart } from "../parts/RowBlock.tsx";
import { length } from "../parts/row-paths.ts";

type Words = Messages["figures"]["oneRow"];

/** A piece of a row in words. */
export interface RowTerm {
  readonly part: RowPart;
  readonly text: string;
}

/** “224 px, padding 0, rounds up”, in pieces; `optional` ones are left out where space is short. */
export function settingsOf(
  axis: Axis,
  words: Words,
): { readonly text: string; readonly optional: boolean }[] {
  const direction = roundingDirection(axis.rounding);
  const padded = axis.padBefore + axis.padAfter > 0;
  return [
    { text: words.size(axis.input), optional: false },
    {
      text: axis.same ? words.same : words.padding(axis.padBefore, axis.padAfter),
      optional: !padded && !axis.same,
    },
    ...(axis.same
      ? []
      : [
          {
            text: axis.rounding === "exact" ? words.wholeOnly : words.rounds[direction],
            optional: false,
          },
        ]),
  ];
}

/** What the windows of a row read, in order: zeros, pixels, zeros. */
export function compositionOf(axis: Axis, row: Row, words: Words): RowTerm[] {
  if (axis.output === 0) return [];
  const unread = row.unread.reduce((sum, run) => sum + length(run), 0);
  const terms: RowTerm[] = [];
  const zeros = (part: RowPart, n: number) => n > 0 && terms.push({ part, text: words.parts.zeros(n) });
  zeros("before", length(row.zerosBefore));
  terms.push({ part: "input", text: words.parts.input(axis.input - unread) });
  zeros("after", length(row.zerosAfter));
  zeros("overhang", length(row.overhang));
  return terms;
}

/** What is remarkable about a row: zeros nobody declared, and whatever is never read. */
export function notesOf(axis: Axis, row: Row, words: Words): RowTerm[] {
  const { notes } = words;
  if (axis.output === 0) return [{ part: "unread", text: words.nothing }];
  const terms: RowTerm[] = [];
  const overhang = length(row.overhang);
  const idle = length(row.idleAfter);
  const unread = row.unread.reduce((sum, run) => sum + length(run), 0);
  const declared = length(row.zerosBefore) + length(row.zerosAfter);
  if (overhang > 0) terms.push({ part: "overhang", text: notes.overhang(overhang, declared) });
  if (unread > 0) terms.push({ part: "unread", text: notes.unread(unread, unread === axis.unreadAfter) });
  if (idle > 0) terms.push({ part: "idle", text: notes.idle(idle) });
  if (terms.length === 0)
    terms.push(declared > 0 ? { part: "before", text: notes.declared } : { part: "input", text: notes.none });
  return terms;
}

/** What one window of a row reads, in words. */
export function contentOf(axis: Axis, number: number, words: Words): string {
  const read = windowRead(axis, number);
  return read ? words.read(read.pixels, read.zerosBefore + read.zerosAfter) : words.noWindow(number);
}

/** Which columns a part of a row fills, counted from 1 as readers do; null where the row has no such part. */
export function placeOf(row: Row, part: RowPart): Run | null {
  const runs: Record<RowPart, readonly Run[]> = {
    input: [row.pixels],
    before: [row.zerosBefore],
    after: [row.zerosAfter],
    overhang: [row.overhang],
    unread: row.unread,
    idle: [row.idleBefore, row.idleAfter],
  };
  const filled = runs[part].filter((run) => length(run) > 0);
  const first = filled[0];
  const last = filled[filled.length - 1];
  return first && last ? { from: first.from + 1, to: last.to } : null;
}
