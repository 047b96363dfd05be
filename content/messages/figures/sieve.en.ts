const list = (sizes: readonly number[]) => sizes.join(" and ");

/** The words of the sieve. */
export const sieve = {
  start: (maxSize: number) => `${maxSize} sizes`,
  multiple: (layer: string, divisor: number) => `${layer}’s side is a multiple of ${divisor}`,
  crop: (even: boolean): string => (even ? "the crop is even" : "the crop is odd"),
  left: (count: number, sizes: string): string =>
    count === 0 ? "<b>none left</b>" : `<b>${count} left</b> ${sizes}`,
  switched: (left: string, why: string) => `${left}; ${why}`,
  off: "off",
  list,
  range: (from: number, to: number) => `${from}–${to}`,
  between: (from: number, to: number) => `between ${from} and ${to}`,
  inspect: "Size to explain",
  notMultiple: (layer: string, side: number, divisor: number) =>
    `${layer}’s side is ${side}, and ${side} is not a multiple of ${divisor}.`,
  nothingLeft: (layer: string) => `${layer} has no output.`,
  noBorder: (image: number, border: string) =>
    `cut from ${image}, it would need a border of ${border} pixels, and a border is whole.`,
  product: (side: number, factor: number, divisor: number) => `${side} = ${factor} × ${divisor}`,
  border: (border: number) => `a border of ${border} pixels`,
  reasons: (checks: readonly string[]) => `${checks.join(", ")}.`,
  unasked: "no switch is on.",
  falls: (size: number, why: string) => `${size} falls: ${why}`,
  stays: (size: number, why: string) => `<res>${size} stays</res>: ${why}`,
  previous: "One size less",
  next: "One size more",
};
