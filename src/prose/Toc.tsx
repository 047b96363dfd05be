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
          {headings.map((heading, i) => {
            if (heading.level === 3) return null;
            const questions = questionsOf(headings.slice(i + 1));
            return (
              <li key={heading.id}>
                <Entry heading={heading} />
                {questions.length > 0 && (
                  <ol className="toc-questions">
                    {questions.map((question) => (
                      <li key={question.id}>
                        <Entry heading={question} />
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            );
          })}
        </ol>
      </nav>
    </details>
  );
}

function Entry({ heading: { id, text } }: { readonly heading: Heading }) {
  return <a href={`#${id}`}>{text}</a>;
}

/** The questions before the next section. */
function questionsOf(headings: readonly Heading[]): readonly Heading[] {
  const end = headings.findIndex(({ level }) => level === 2);
  return end < 0 ? headings : headings.slice(0, end);
}
