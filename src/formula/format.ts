const DECIMALS = 4;
const SCALE = 10 ** DECIMALS;
/**
 * Below this, in ten-thousandths, a number counts as a decimal of four places. Rounding errors of one division are a
 * thousand times smaller; a true remainder, at least one part in the stride, a thousand times larger.
 */
const TOLERANCE = 1e-6;

/**
 * A number as formulas show it: whole, or with at most four decimals and “…” where more follow. The digits are cut,
 * not rounded, so that what stands before “…” is true. A real minus sign; no thousands separators, which would
 * change the typesetting's structure.
 */
export function formatNumber(n: number): string {
  const scaled = Math.abs(n) * SCALE;
  const nearest = Math.round(scaled);
  const exact = Math.abs(scaled - nearest) < TOLERANCE;
  const digits = exact ? String(nearest / SCALE) : `${(Math.floor(scaled) / SCALE).toFixed(DECIMALS)}…`;
  return n < 0 ? `\u2212${digits}` : digits;
}
