import { ARTICLE_MESSAGES } from "../../../content/messages/article.ts";
import { useLanguage } from "../../language/language.tsx";

/** The words around the article: header, footer, notes. Most are rendered at build only: no script carries them. */
export function useSiteWords() {
  const { code, messages } = useLanguage();
  return { ...messages.site, ...ARTICLE_MESSAGES[code].site };
}
