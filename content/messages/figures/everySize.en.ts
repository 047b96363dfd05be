const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

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
  summary: (from: number, to: number, accepted: number, fits: number) =>
    from === to
      ? `: runs at ${from} only, where ${fits ? "every column counts" : "some columns count for nothing"}.`
      : `: runs at ${count(accepted, "size", "sizes")} from ${from} to ${to}; at ${fits === accepted ? "all" : fits} of them every column counts.`,
  none: ": no size runs.",
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
