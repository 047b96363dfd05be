import type { ArticleMessages } from "../../content/messages/article.en.ts";
import { type Heading, TOC_PLACE } from "./toc.ts";

/** Leaves room for the table of contents, which withContents() fills once all headings are known. */
export function TocPlace() {
  return <div className="toc-place" dangerouslySetInnerHTML={{ __html: TOC_PLACE }} />;
}

/** The table of contents: one line until it is opened; on wide screens it stands in the margin. */
export function Toc({
  headings,
  minutes,
  words,
}: {
  readonly headings: readonly Heading[];
  readonly minutes: number;
  readonly words: ArticleMessages;
}) {
  return (
    <details className="toc">
      <summary>
        <span className="toc-title">{words.contents}</span> <span>{words.readingTime(minutes)}</span>
      </summary>
      <nav aria-label={words.contents}>
        <ol className="toc-list">
          {headings.map(({ id, text, level }) => (
            <li key={id} className={level === 3 ? "toc-question" : undefined}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
