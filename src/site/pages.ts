import type { LanguageCode } from "../language/language.tsx";

/** One HTML page of the site. */
export interface Page {
  /** Path under the site's root, empty or ending in a slash. */
  readonly path: string;
  readonly kind: "article" | "embed";
  readonly language: LanguageCode;
  /** File name, when it is not index.html. */
  readonly file?: string;
  /** The module the page starts with, and those worth fetching before it asks for them. */
  readonly clientEntry: string;
  readonly preloads: readonly string[];
}

/** The module an embed starts with in development; the built one has a classic script for every view instead. */
const EMBED = { kind: "embed", clientEntry: "src/site/embed/dev.ts", preloads: [] } as const;

/** What an article’s entry asks for once the page is painted: article.client.ts and all it needs (build/plugin.ts). */
const START = "start";

const ARTICLE = { kind: "article", clientEntry: "src/site/entry.client.ts" } as const;

/** Every page, those of articles first. */
export const PAGES: readonly Page[] = [
  { ...ARTICLE, path: "", language: "en", preloads: [START, "content/messages/en.ts"] },
  { ...ARTICLE, path: "zh/", language: "zh", preloads: [START, "content/messages/zh.ts"] },
  { ...EMBED, path: "embed/", language: "en" },
  { ...EMBED, path: "zh/embed/", language: "zh" },
];

/** The relative address of one page as seen from another. */
export function linkTo(from: Page, to: Page): string {
  return `${rootOf(from)}${to.path}` || "./";
}

/** Every language, in the order of the switch. */
export const LANGUAGES: readonly LanguageCode[] = ["en", "zh"];

/** The path of the picture that stands for a link to the article. */
export function socialPath(language: LanguageCode): string {
  return `social-${language}.png`;
}

/** A language as HTML names it. */
export const HTML_LANG: Readonly<Record<LanguageCode, string>> = { en: "en", zh: "zh-Hans" };

/** The way from a page up to the site's root, empty or ending in a slash. */
export function rootOf(page: Page): string {
  return "../".repeat(page.path.split("/").length - 1);
}
