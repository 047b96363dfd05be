import { ARTICLE, PUBLISHED } from "../../../content/alexnet-224-227/meta.ts";
import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { en, zh } from "../../../content/messages/index.ts";
import type { LanguageCode } from "../../language/language.tsx";

const MESSAGES = { en, zh } as const;

/** How to cite the article in one language, by the address where it stands or without one. */
export interface Citation {
  /** For a reader: one line of text. */
  readonly sentence: string;
  /** For LaTeX: a BibTeX entry, UTF-8. */
  readonly bibtex: string;
}

/** Both forms from the article's title, date and site name, so that they cannot disagree with the page's head. */
export function citationOf(language: LanguageCode, url: string | null): Citation {
  const { title, citation } = ARTICLE[language];
  const words = ARTICLE_MESSAGES[language].citation;
  const author = MESSAGES[language].site.name;
  const year = PUBLISHED.slice(0, 4);
  const fields: Record<string, string> = {
    // A second pair of braces: a name of one piece, not “size by size AlexNet”.
    author: `{${tex(author)}}`,
    title: protectCapitals(tex(title)),
    year,
    ...(url ? { url } : {}),
    note: tex(citation.note + (url ? "" : words.addAddress)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(6)} = {${value}},`);
  return {
    sentence: words.sentence(author, title, year, url),
    bibtex: [`@misc{${citation.key},`, ...lines, "}"].join("\n"),
  };
}

/** Characters that mean something to TeX. Addresses need no such care: styles set them with \url. */
function tex(text: string): string {
  return text.replace(/[&%$#_]/g, "\\$&");
}

/** Many styles write titles in small letters: words with a capital inside keep theirs in braces. */
function protectCapitals(title: string): string {
  return title.replace(/\p{L}+\p{Lu}[\p{L}\p{N}]*/gu, "{$&}");
}
