import { PRACTICE, type PracticeCell } from "../../../content/alexnet-224-227/practice.ts";
import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { lastWord, settle } from "../../prose/typography.ts";
import { Cite } from "./static.tsx";

/** What to use today: what each published AlexNet expects of its input, every cell with its source. */
export function PracticeTable() {
  const { code } = useLanguage();
  const { practice } = ARTICLE_MESSAGES[code];
  const columns = ["resize", "crop", "values", "weights"] as const;
  return (
    <div className="wide">
      <table className="practice-table">
        <caption className="visually-hidden">{practice.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{practice.implementation}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {practice[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PRACTICE.map((row) => (
            <tr key={row.net}>
              <th scope="row">{implementationOf(row.net).name[code]}</th>
              {columns.map((column) => (
                <td key={column} data-label={practice[column]}>
                  <Cell cell={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: PracticeCell | null }) {
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
