/** A whole number, or one and a half of the next, as the article writes what is left beside a crop: 16, 14½. */
export function half(n: number): string {
  return Number.isInteger(n) ? String(n) : `${Math.floor(n)}½`;
}
