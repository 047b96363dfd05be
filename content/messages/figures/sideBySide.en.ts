/** What the caption of the comparison counts. */
export interface SideBySideCounts {
  readonly reference: string;
  /** Systems beside the reference. */
  readonly others: number;
  /** Of those, how many leave its sides in every layer, and how many of these have other settings. */
  readonly sameSides: number;
  readonly otherSettings: number;
}

/** The words of the comparison table. */
export const sideBySide = {
  caption: ({ reference, others, sameSides, otherSettings }: SideBySideCounts) => {
    const what = `<b>Side by side.</b> Each system at its own, native input size. A bar and bold type mark what differs from ${reference}<do>; compare with another if you like</do>.`;
    const leave = sameSides === 1 ? "leaves" : "leave";
    const same = `${sameSides === 0 ? "None" : sameSides} of the other ${others}, shown or not, ${leave} the same sides in every layer`;
    const notice =
      otherSettings === 0
        ? `${same}.`
        : `${same}, ${otherSettings} of them from another picture, padding or rounding.`;
    return `${what} ${notice} D2L is Dive into Deep Learning, counted with 3 channels and 1000 classes.`;
  },
  show: "Show",
  facts: "Settings and costs",
  layers: "Every layer",
  compareWith: "Compare with",
  second: "Second system",
  shown: "Columns",
  region: "Comparison of the systems",
  tableCaption: {
    facts: (reference: string) => `Settings and costs of the systems, compared with ${reference}`,
    layers: (reference: string) => `Output of every layer at the native size, compared with ${reference}`,
  },
  fact: "Fact",
  layer: "Layer",
  input: "input",
  reference: "reference",
  differs: "differs",
  labels: {
    row: "conv1’s row, ends enlarged",
    picture: "Picture",
    padding: "conv1 padding",
    convRounding: "conv rounds",
    poolRounding: "pool rounds",
    sides: "Sides, conv1 to pool5",
    fc6: "fc6 receives",
    unused: "Columns never used",
    accepts: "Sizes it accepts",
    // May break: it is the longest word of a column that decides whether six systems fit 768 px.
    weights: "Para\u00admeters",
    macs: "Multiply-adds",
  },
  picture: (side: string) => `${side} px`,
  rowParts: (before: number, pixels: number, after: number, unread: number) =>
    [
      before > 0 && `<zero>${before}</zero> + `,
      `${pixels}`,
      after > 0 && ` + <zero>${after}</zero>`,
      unread > 0 && `, <unread>${unread} unread</unread>`,
    ]
      .filter(Boolean)
      .join(""),
  rounding: { down: "down", up: "up", none: "must divide" },
  unstated: "not stated",
  from: (size: number) => `${size} and up`,
  only: (size: number) => `${size} only`,
  range: (from: number, to: number) => `${from}–${to}`,
};
