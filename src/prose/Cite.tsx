import { createContext, type ReactNode, useContext } from "react";
import type { ArticleMessages } from "../../content/messages/article.en.ts";
import { useLanguage } from "../language/language.tsx";
import { settle } from "./typography.ts";

/** What a source card shows, in the page's language. */
export interface CitedSource {
  /** The id the article cites it by. */
  readonly id: string;
  readonly title: string;
  /** Who says it, or where in it to look, when it is no line of code. */
  readonly place?: string;
  readonly repository?: string;
  readonly path?: string;
  readonly lines?: readonly [number, number];
  readonly commit?: string;
  readonly claim: string;
  readonly href: string;
  readonly opens: keyof ArticleMessages["open"];
}

/** The sources of one page in the order they are first cited; filled while the article is rendered, from top to bottom. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #sources: CitedSource[] = [];

  /** The number of a source, a new one when it is cited for the first time. */
  cite(source: CitedSource): number {
    const known = this.#numbers.get(source.id);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(source.id, this.#sources.length);
    return this.#sources.length;
  }

  /** Everything cited so far. */
  get sources(): readonly CitedSource[] {
    return this.#sources;
  }
}

const CitationsContext = createContext<Citations | null>(null);

/** Gives an article a list of its own. */
export function CitationsProvider({ children }: { readonly children: ReactNode }) {
  return <CitationsContext value={new Citations()}>{children}</CitationsContext>;
}

/** The list of the article being rendered. */
function useCitations(): Citations {
  const citations = useContext(CitationsContext);
  if (!citations) throw new Error("<Cite> needs a <CitationsProvider> above it");
  return citations;
}

/**
 * A claim's marker. It opens the source's card, a native popover that stands once on the page, after the list of
 * references: without scripts, with the keyboard, and beside the marker where the browser can place it there.
 */
export function CiteMarker({
  source,
  words,
}: {
  readonly source: CitedSource;
  readonly words: ArticleMessages;
}) {
  const n = useCitations().cite(source);
  return (
    <button
      type="button"
      className="cite"
      popoverTarget={cardId(n)}
      aria-label={words.cite(
        n,
        [source.title, placeText(source, words)].filter(Boolean).join(words.listSeparator),
      )}
      data-cite={source.id}
    >
      [{n}]
    </button>
  );
}

/** The list of everything cited, and its cards. */
export function ReferenceList({ words }: { readonly words: ArticleMessages }) {
  const { sources } = useCitations();
  return (
    <>
      <ol className="references">
        {sources.map((source, i) => (
          <li key={source.id} id={`ref-${i + 1}`}>
            <SourceText source={source} words={words} />
          </li>
        ))}
      </ol>
      {sources.map((source, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this groups a source under its title.
        <div
          key={source.id}
          id={cardId(i + 1)}
          className="source-card"
          popover="auto"
          role="group"
          aria-label={settle(source.title)}
        >
          <SourceText source={source} words={words} claimId={`claim-${i + 1}`} />
        </div>
      ))}
    </>
  );
}

/** A title quoted in English, for a voice to read it so; a name or two needs none. */
const ENGLISH = /^\P{Script=Han}*[a-z]+ [a-z]+ [a-z]+\P{Script=Han}*$/u;

function cardId(n: number): string {
  return `source-${n}`;
}

function SourceText({
  source,
  words,
  claimId,
}: {
  readonly source: CitedSource;
  readonly words: ArticleMessages;
  /** An id for the claim in a card, where nothing but the link takes the focus and so has to say it. */
  readonly claimId?: string;
}) {
  const { code } = useLanguage();
  const where = placeText(source, words);
  return (
    <>
      <strong>{settle(source.title)}</strong>
      {source.place ? (
        <span className="source-place" lang={code === "zh" && ENGLISH.test(source.place) ? "en" : undefined}>
          {settle(source.place)}
        </span>
      ) : null}
      {source.path ? (
        <span className="source-file">
          <code>{source.path}</code>
          {where ? words.listSeparator : null}
          {where}
          {source.commit ? words.listSeparator + words.commit(source.commit.slice(0, 7)) : null}
        </span>
      ) : null}
      <span className="source-claim" id={claimId}>
        {settle(source.claim).replace(/ = /g, "\u00a0=\u00a0")}
      </span>
      <a href={source.href} aria-describedby={claimId}>
        {words.open[source.opens]}
      </a>
    </>
  );
}

function placeText({ lines, path, place }: CitedSource, words: ArticleMessages): string {
  if (!path) return place ?? "";
  if (!lines) return "";
  return lines[0] === lines[1] ? words.line(lines[0]) : words.lines(lines[0], lines[1]);
}
