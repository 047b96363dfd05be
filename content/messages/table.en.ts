import { countForNothing } from "./counting.en.ts";

/** The words of the layer table. */
export const table = {
  caption: (name: string, size: string) => `${name}, input ${size}: every layer`,
  layer: "Layer",
  settings: "Window, stride, padding",
  worked: "One side, worked out",
  scale: "To scale",
  output: "Output",
  outputHint: "width × height × channels",
  weights: "Parameters",
  total: "Total",
  none: "none",
  stride: (s: string) => `stride ${s}`,
  padding: (before: number, after: number) =>
    before === after ? `padding ${before}` : `padding ${before} + ${after}`,
  samePadding: (before?: number, after?: number) =>
    before === undefined || after === undefined ? "SAME" : `SAME: ${before} + ${after}`,
  listSeparator: ", ",
  groups: (n: number) => `${n} groups`,
  dilation: (n: number) => `dilation ${n}`,
  fullyConnected: "fully connected",
  adaptive: (size: string) => `adaptive pool to ${size}`,
  native: (name: string) => `in the source: ${name}`,
  notReached: (layer: string) => `not reached: ${layer} refuses`,
  unreadHere: (columns: number, rows: number) => `${countForNothing(columns, rows)} here`,
  edited: "changed by you",
};
