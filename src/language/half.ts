/** A number of halves as readers write it: 16, 14½. */
export function half(n: number): string {
  return Number.isInteger(n) ? String(n) : `${Math.floor(n)}½`;
}
