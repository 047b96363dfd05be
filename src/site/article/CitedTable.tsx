import type { ReactNode } from "react";
import type { CitedCell } from "../../../content/alexnet-224-227/practice.ts";
import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { useLanguage } from "../../language/language.tsx";
import { lastWord, settle } from "../../prose/typography.ts";
import { Cite } from "./static.tsx";

/**
 * A table whose cells name their sources. A phone shows each row as a list, every cell behind the name of its column.
 * `columns` has the name of the rows' own column first.
 */
export function CitedTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: ReactNode;
    readonly cells: readonly (CitedCell | null)[];
  }[];
}) {
  return (
    <div className="wide">
      <table className="cited-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]} data-label={columns[i + 1]}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: CitedCell | null }) {
  const { code } = useLanguage();
  if (!cell) return <span className="unknown">{ARTICLE_MESSAGES[code].practice.unknown}</span>;
  const [rest, word] = lastWord(settle(cell.text[code]));
  return (
    <span>
      {rest}
      <span className="nowrap">
        {word}
        {cell.cite.map((source) => (
          <Cite key={source} source={source} />
        ))}
      </span>
    </span>
  );
}
