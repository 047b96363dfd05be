/** From here on a number is written with thousands separators: 9216, 37,748,736. */
const FROM = 10_000;

/**
 * A whole number, from five digits on with thousands separators, in both languages as the paper writes its own:
 * 2048, 61,100,840. Not by `toLocaleString`, whose first use loads the browser's number formats: 15 ms on a fast
 * machine, a long task on a phone.
 */
export function grouped(n: number): string {
  return Math.abs(n) < FROM ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
