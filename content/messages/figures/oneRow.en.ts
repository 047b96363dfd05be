import type { RowPart } from "../../../src/figures/parts/RowBlock.tsx";
import { count } from "../counting.en.ts";

const all = (n: number) => (n === 1 ? "the one" : n === 2 ? "both" : n === 3 ? "all three" : `all ${n}`);
const columns = (from: number, to: number) => (from === to ? `Column ${from}` : `Columns ${from}–${to}`);

/** One row, two edges. */
export const oneRow = {
  column: (n: number) => `column ${n}`,
  window: (n: number) => `window ${n}`,
  windows: (n: number) => `windows 1–${n}`,
  downName: "Down, no padding",
  yours: "Your setting",
  colon: ": ",
  comma: ", ",
  size: (px: number) => `${px} px`,
  padding: (before: number, after: number) =>
    before === after ? `padding ${before}` : `padding ${before} + ${after}`,
  same: "SAME padding",
  rounds: { up: "rounds up", down: "rounds down", none: "rounding unstated" },
  wholeOnly: "whole only",
  /** The composition of what the windows read. */
  parts: {
    input: (n: number) => count(n, "pixel", "pixels"),
    zeros: (n: number) => count(n, "zero", "zeros"),
  },
  nothing: "no output",
  notes: {
    overhang: (n: number, before: number) =>
      before > 0 ? `${count(n, "zero", "zeros")} undeclared` : `${all(n)} at the end`,
    declared: "every declared zero is read",
    none: "nothing added",
    unread: (n: number, atEnd: boolean) =>
      !atEnd
        ? `${count(n, "pixel is", "pixels are")} never read`
        : n === 1
          ? "the last pixel is never read"
          : `the last ${n} pixels are never read`,
    idle: (n: number) => (n === 1 ? "the last zero is never read" : `the last ${n} zeros are never read`),
  },
  read: (pixels: number, zeros: number) =>
    [pixels > 0 && count(pixels, "pixel", "pixels"), zeros > 0 && count(zeros, "zero", "zeros")]
      .filter(Boolean)
      .join(" + "),
  noWindow: (n: number) => `no window ${n}`,
  player: {
    label: "Step through the windows",
    play: "Play",
    pause: "Pause",
    previous: "Previous window",
    next: "Next window",
    slider: "Window",
    clear: "All windows",
    rest: (windows: number, stride: number) =>
      `Up to ${windows} windows, one every ${stride > 1 ? `${stride} columns` : "column"}.<do> Press play, or drag across a row.</do>`,
    at: (n: number, of: number, from: number, to: number) =>
      `<win>Window ${n}</win> of ${of} reads columns ${from}–${to}`,
  },
  explain: {
    input: (from: number, to: number) => `${columns(from, to)}: in the picture.`,
    before: (from: number, to: number) => `${columns(from, to)}: zero, declared as padding.`,
    after: (from: number, to: number) => `${columns(from, to)}: zero, declared as padding.`,
    overhang: (from: number, to: number) =>
      `${columns(from, to)}: zero, declared by nothing; the last window hangs over the edge.`,
    unread: (from: number, to: number) => `${columns(from, to)}: in the picture, read by no window.`,
    idle: (from: number, to: number) => `${columns(from, to)}: zero, declared but read by no window.`,
  } satisfies Record<RowPart, (from: number, to: number) => string>,
};
