import { memo } from "react";
import { rich } from "../../language/rich.tsx";
import { type Cell, differ } from "./facts.ts";
import { RowEnds } from "./RowEnds.tsx";

/** One column's head. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** Part of the table on a wide screen. */
  readonly wide: boolean;
  /** Part of the table on a phone. */
  readonly phone: boolean;
}

/** One row: a cell for every column, in their order. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/**
 * A table of columns to compare with the first one: what differs from it carries a bar and bold type. Every column is
 * in the HTML; the style sheet shows those that are chosen and fit, so nothing moves when the page comes alive.
 */
export const ComparisonTable = memo(function ComparisonTable({
  caption,
  corner,
  referenceMark,
  differs,
  columns,
  rows,
  lastColumn,
}: {
  readonly caption: string;
  /** The head of the first column. */
  readonly corner: string;
  readonly referenceMark: string;
  /** Said to those who do not see the bar. */
  readonly differs: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Where the drawn rows line up on the right. */
  readonly lastColumn: number;
}) {
  const shown = columns.map(({ wide, phone }) => ({
    "data-wide": wide ? "" : undefined,
    "data-phone": phone ? "" : undefined,
  }));
  return (
    <table className="comparison">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{corner}</span>
          </th>
          {columns.map(({ id, name }, i) => (
            <th key={id} scope="col" data-system={id} {...shown[i]}>
              {name}
              {i === 0 ? <span className="comparison-reference">{referenceMark}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, i) => {
              const different = differ(cell, row.cells[0] ?? cell);
              return (
                <td
                  key={columns[i]?.id}
                  data-differs={different ? "" : undefined}
                  data-silent={cell.silent ? "" : undefined}
                  {...shown[i]}
                >
                  {cell.axis ? <RowEnds axis={cell.axis} lastColumn={lastColumn} /> : null}
                  {cell.lines
                    ? cell.lines.map((line, piece) => (
                        <span key={piece} className="whole">
                          {line}
                        </span>
                      ))
                    : rich(cell.text)}
                  {different ? <span className="visually-hidden"> ({differs})</span> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
