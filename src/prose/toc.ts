/** A heading as the table of contents lists it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2 for a section, 3 for a reader's question inside one. */
  readonly level: 2 | 3;
}

/** Where the table of contents goes: it is known only when the whole article has been rendered. */
export const TOC_PLACE = "<!--contents-->";

/** Characters of Chinese and words of English read in a minute; cautious, since the article is full of numbers. */
const CJK_PER_MINUTE = 350;
const WORDS_PER_MINUTE = 200;

/**
 * The sections and the readers' questions in rendered HTML, in order. Headings without an id are not linked to, nor are
 * those of dialogs, which nobody sees while reading.
 */
function headingsIn(html: string): Heading[] {
  const page = html.replace(/<dialog[\s>].*?<\/dialog>/gs, "");
  const found = page.matchAll(/<h([23])[^>]*\sid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs);
  return [...found].map(([, level, id = "", inner = ""]) => ({
    id,
    text: plainText(inner),
    level: level === "2" ? 2 : 3,
  }));
}

/** Minutes it takes to read rendered HTML: headings, paragraphs and lists up to the references, no tables or figures. */
function readingMinutes(html: string): number {
  const read =
    html.split('id="references"')[0]?.replace(/<(figure|table|svg|button)[\s>].*?<\/\1>/gs, "") ?? "";
  const text = [...read.matchAll(/<(p|h2|h3|blockquote|li)[\s>].*?<\/\1>/gs)]
    .map(([block]) => plainText(block.replace(/<span class="katex.*?<\/math>/gs, "")))
    .join(" ");
  const cjk = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/\p{Script=Han}/gu, " ").match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return Math.max(1, Math.round(cjk / CJK_PER_MINUTE + words / WORDS_PER_MINUTE));
}

/** Puts the table of contents into a rendered page, where the article left room for it. */
export function withContents(
  html: string,
  render: (headings: readonly Heading[], minutes: number) => string,
): string {
  if (!html.includes(TOC_PLACE)) return html;
  return html.replace(TOC_PLACE, () => render(headingsIn(html), readingMinutes(html)));
}

function plainText(html: string): string {
  return (
    html
      .replace(/<[^>]+>/g, "")
      // No-break spaces stay.
      .replace(/[ \t\n]+/g, " ")
      .trim()
  );
}
