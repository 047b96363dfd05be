import { formatNumber } from "../formula/format.ts";

/** From here on a number is written with thousands separators, as the paper writes its own. */
const GROUPED_FROM = 10_000;

/** A number as the article's sentences show it: fractions as the formulas do, large ones with separators. */
export function formatQuantity(value: number | string): string {
  if (typeof value === "string") return value;
  if (!Number.isInteger(value) || Math.abs(value) < GROUPED_FROM) return formatNumber(value);
  return value.toLocaleString("en-US").replace("-", "\u2212");
}
