import type { LanguageCode } from "../../src/language/language.tsx";
import { type ArticleMessages, article as en } from "./article.en.ts";
import { article as zh } from "./article.zh.ts";

/** The labels of the article's static parts by language. Imported at build only: no script carries them. */
export const ARTICLE_MESSAGES: Readonly<Record<LanguageCode, ArticleMessages>> = { en, zh };
