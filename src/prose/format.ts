import { formatNumber } from "../formula/format.ts";
import { grouped } from "../language/grouped.ts";

/** A number as the article's sentences show it: fractions as the formulas do, large ones with separators. */
export function formatQuantity(value: number | string): string {
  if (typeof value === "string") return value;
  if (!Number.isInteger(value)) return formatNumber(value);
  return grouped(value).replace("-", "\u2212");
}
