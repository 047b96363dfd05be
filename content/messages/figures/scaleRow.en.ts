import { count } from "../counting.en.ts";

/** The row under the title. */
export const scaleRow = {
  pixels: (n: number) => count(n, "pixel", "pixels"),
  zeros: (n: number) => `<zero>${count(n, "zero", "zeros")}</zero>`,
  overhang: (n: number) => `<zero>and ${count(n, "zero", "zeros")} nobody wrote down</zero>`,
  overhangShort: (n: number) => `<zero>+ ${count(n, "zero", "zeros")}</zero>`,
  unread: (n: number) =>
    `<unread>${n === 1 ? "the last pixel is never read" : `${n} pixels are never read`}</unread>`,
  unreadShort: (n: number) => `<unread>${n} never read</unread>`,
  window: (n: number) => `window ${n}`,
  sum: (windows: number, span: number, stride: number, read: number) =>
    windows === 1
      ? `one window, ${count(span, "column", "columns")} wide`
      : `${windows} windows, ${count(span, "column", "columns")} wide, one every ${stride === 1 ? "column" : `${stride} columns`}: ${count(read, "column", "columns")} from end to end`,
  sumShort: (read: number) => `${count(read, "column", "columns")} in all`,
  none: "no output",
  comma: ", ",
};
