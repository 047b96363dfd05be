/** A number with what it counts, in the singular or the plural. */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What counts for nothing: columns, rows or both, with the verb that fits them. */
export function countForNothing(columns: number, rows: number, of = ""): string {
  const lost = [
    columns > 0 && count(columns, "column", "columns"),
    rows > 0 && count(rows, "row", "rows"),
  ].filter(Boolean);
  return `${lost.join(" and ")}${of} ${columns + rows === 1 ? "counts" : "count"} for nothing`;
}
