import { formatNumber } from "../formula/format.ts";
import { grouped } from "../language/grouped.ts";

/** From here on a number is written with thousands separators, as the paper writes its own. */
const GROUPED_FROM = 10_000;

/** A number as the article's sentences show it: fractions as the formulas do, large ones with separators. */
export function formatQuantity(value: number | string): string {
  if (typeof value === "string") return value;
  if (!Number.isInteger(value) || Math.abs(value) < GROUPED_FROM) return formatNumber(value);
  return grouped(value).replace("-", "\u2212");
}
