import { memo } from "react";
import { DOT } from "./explain.ts";

/** Sizes in a row of the grid. */
export const COLUMNS = 16;

/** What stands in one cell: the mark of the condition it fell at, or nothing where it is left. */
export type CellMark = string | null;

/** All sizes, sixteen a row; shapes stretch with the grid, text does not. */
export const Grid = memo(function Grid({
  marks,
}: {
  /** Indexed by size; index 0 is unused. */
  readonly marks: readonly CellMark[];
}) {
  const maxSize = marks.length - 1;
  const rows = Math.ceil(maxSize / COLUMNS);
  const sizes = marks.flatMap((_, size) => (size > 0 ? [size] : []));
  const left = sizes.filter((size) => marks[size] === null);
  const fallen = sizes.filter((size) => marks[size] !== null && marks[size] !== DOT);
  const dots = sizes.filter((size) => marks[size] === DOT);
  return (
    <svg className="sieve-cells" aria-hidden="true">
      <svg viewBox={`0 0 ${COLUMNS} ${rows}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="sieve-lines" d={linesPath(rows)} />
        <path className="sieve-dots" d={dots.map((size) => `M${middle(size)}h0`).join("")} />
        <path className="sieve-fallen" d={fallen.map(cellPath).join("")} />
        <path className="sieve-kept" d={left.map(cellPath).join("")} />
      </svg>
      {[...fallen, ...left].map((size) => {
        const mark = marks[size];
        return (
          <text key={size} className={mark === null ? "sieve-number" : "sieve-digit"} {...place(size, rows)}>
            {mark ?? size}
          </text>
        );
      })}
      {Array.from({ length: rows }, (_, row) => (
        <text
          key={`row ${row}`}
          className="sieve-row"
          x="0"
          dx="-8"
          y={`${((row + 0.5) / rows) * 100}%`}
          dy="0.36em"
        >
          {row * COLUMNS + 1}
        </text>
      ))}
    </svg>
  );
});

/** Where a size stands: column and row from 0. */
export function cellOf(size: number): { readonly column: number; readonly row: number } {
  return { column: (size - 1) % COLUMNS, row: Math.floor((size - 1) / COLUMNS) };
}

function middle(size: number): string {
  const { column, row } = cellOf(size);
  return `${column + 0.5} ${row + 0.5}`;
}

function cellPath(size: number): string {
  const { column, row } = cellOf(size);
  return `M${column} ${row}h1v1h-1z`;
}

function place(size: number, rows: number) {
  const { column, row } = cellOf(size);
  return {
    x: `${((column + 0.5) / COLUMNS) * 100}%`,
    y: `${((row + 0.5) / rows) * 100}%`,
    dy: "0.36em",
  };
}

function linesPath(rows: number): string {
  let d = "";
  for (let column = 0; column <= COLUMNS; column++) d += `M${column} 0V${rows}`;
  for (let row = 0; row <= rows; row++) d += `M0 ${row}H${COLUMNS}`;
  return d;
}
