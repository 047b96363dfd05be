import type { SizeInterval } from "../../../src/model/sweep.ts";
import { count } from "../counting.en.ts";

/** Every size at once. */
export const everySize = {
  label: "Which sizes each system takes",
  downName: "Rounding down everywhere",
  downShort: "Rounding down",
  yours: "Your setting",
  zoom: "Sizes",
  line: "Move the size line",
  choose: (name: string) => `Choose ${name}`,
  range: (from: number, to: number) => `${from}–${to}`,
  legend: {
    fits: "fits: the right shape, and every column counts",
    unread: "runs, but some columns count for nothing",
    refused: "refused: cannot run with weights of the native size",
  },
  summary: (
    runs: readonly SizeInterval[],
    accepted: number,
    fits: number,
    end: number,
    scattered: boolean,
  ) => {
    const [first] = runs;
    const last = runs[runs.length - 1];
    if (!first || !last) return ": no size runs.";
    if (accepted === 1)
      return `: runs at ${first.from} only, where ${fits ? "every column counts" : "some columns count for nothing"}.`;
    const where = scattered
      ? `${accepted} sizes up to ${end}, from ${first.from} to ${last.to}`
      : runs
          .map(({ from, to }) => (to === end ? `${from} and up` : from === to ? from : `${from} to ${to}`))
          .join(", ");
    return `: runs at ${where}; at ${fits === accepted ? "each" : fits || "none"} of the ${accepted} sizes${last.to === end ? ` up to ${end}` : ""} every column counts.`;
  },
  fits: (name: string, size: number | string, stack: string) =>
    `<b>${name} at ${size}</b> <res>fits</res>: ${stack}, and every column of the picture counts.`,
  unread: (name: string, size: number | string, stack: string, unread: number) =>
    `<b>${name} at ${size}</b> runs: ${stack}, but <unread>${count(unread, "column", "columns")}</unread> of the picture ${unread === 1 ? "counts" : "count"} for nothing.`,
  refused: (name: string, size: number | string, why: string) =>
    `<b>${name} at ${size}</b> is refused. ${why}`,
  stack: (side: number) => `the last pool leaves ${side} × ${side}`,
  adapted: (side: number, to: number) =>
    side === to
      ? `the last pool leaves ${side} × ${side}`
      : `the last pool leaves ${side} × ${side}, averaged to ${to} × ${to}`,
  mismatch: (got: string, expected: string) => `The last pool leaves ${got}; fc6’s weights take ${expected}.`,
};
