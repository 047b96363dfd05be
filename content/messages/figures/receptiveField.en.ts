const zeros = (n: number) => (n === 1 ? "1 zero" : `${n} zeros`);
// No-break spaces: a narrow column breaks before “+ 131 pixels”, not inside it.
const pixels = (n: number) => (n === 1 ? "1\u00a0pixel" : `${n}\u00a0pixels`);
const percent = (share: number) => (share === 0 ? "0%" : `${(share * 100).toFixed(1)}%`);
const parts = (before: number, inside: number, after: number) =>
  [
    before > 0 && `<zero>${zeros(before)}</zero>`,
    inside > 0 && pixels(inside),
    after > 0 && `<zero>${zeros(after)}</zero>`,
  ]
    .filter(Boolean)
    .join(" +\u00a0");

/** Labels and sentences of “What one neuron sees”. */
export const receptiveField = {
  layer: "Layer",
  first: "First network",
  second: "Second network",
  choice: (name: string, size: string) => `${name}, ${size}`,
  asSet: (name: string, size: string) => `As set above: ${name}, ${size}`,
  picture: (size: string) => `${size} pixels`,
  pictureColumns: (n: number) => `the picture, ${n} columns`,
  cellNumber: (n: number) => `cell ${n}`,
  onZeros: (n: number) => `${n} on zeros`,
  allInside: "all inside",
  all: (layer: string, counts: readonly number[]) =>
    `Cells of ${layer} from left to right, columns on zeros: ${counts.join(", ")}.`,
  refused: (layer: string) => `${layer} is not reached at this size.`,
  cell: (layer: string, column: number, row: number) => `${layer}, column ${column}, row ${row}`,
  percent,
  ofField: (size: string) => `of its ${size} on zeros`,
  columns: (before: number, inside: number, after: number) => `across: ${parts(before, inside, after)}`,
  rows: (before: number, inside: number, after: number) => `down: ${parts(before, inside, after)}`,
  dragCell: (name: string) => `The cell on the picture, ${name}`,
  columnOf: (name: string) => `Column of the cell, ${name}`,
  rowOf: (name: string) => `Row of the cell, ${name}`,
  place: (n: number, of: number) => `${n} of ${of}`,
};
