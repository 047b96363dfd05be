import { useLanguage } from "../../language/language.tsx";
import { Island } from "../islands/Island.server.tsx";
import { linkTo, PAGES, type Page } from "../pages.ts";
import { NoScriptNote } from "./NoScriptNote.tsx";
import { useSiteWords } from "./useSiteWords.ts";

/** One part of the page alone, for other people's pages. Without JavaScript it is the calculator at rest. */
export function EmbedPage({ page }: { readonly page: Page }) {
  const { code } = useLanguage();
  const site = useSiteWords();
  const article = PAGES.find(({ kind, language }) => kind === "article" && language === code);
  return (
    <main className="embed">
      <NoScriptNote />
      <div id="embed">
        <div className="embed-still">
          <Island name="calculator" />
        </div>
      </div>
      {article ? (
        <p className="embed-source">
          <a href={linkTo(page, article)} target="_blank" rel="noopener">
            {site.name}
          </a>
        </p>
      ) : null}
    </main>
  );
}
