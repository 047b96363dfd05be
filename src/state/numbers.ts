/** The outcome of reading a whole number: as written, moved to the nearest allowed one, or not a number at all. */
export type ReadNumber =
  | { readonly kind: "ok"; readonly value: number }
  | { readonly kind: "nearest"; readonly value: number }
  | { readonly kind: "unreadable" };

/** A closed range of whole numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * Reads a whole number as people write or paste one: full-width digits and surrounding space are fine, a fraction is
 * rounded and an excess clamped (both `nearest`), anything else is unreadable. Exponents are not read: 1e3 is more
 * often a slip than a size.
 */
export function readWholeNumber(text: string, range: Range): ReadNumber {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^\u2212/, "-");
  if (!/^[+-]?\d+(\.\d*)?$/.test(plain)) return { kind: "unreadable" };
  const number = Number(plain);
  const value = Math.min(Math.max(Math.round(number), range.min), range.max);
  return { kind: value === number ? "ok" : "nearest", value };
}
