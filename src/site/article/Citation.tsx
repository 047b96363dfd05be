import { useLanguage } from "../../language/language.tsx";
import { Island } from "../islands/Island.server.tsx";
import { PAGES } from "../pages.ts";
import { absolute } from "../site-url.ts";
import { citationOf } from "./citation.ts";

/** How to cite the article: a sentence, and the BibTeX entry with a button that copies it. */
export function Citation() {
  const { code } = useLanguage();
  const page = PAGES.find(({ kind, language }) => kind === "article" && language === code);
  const { sentence, bibtex } = citationOf(code, page ? absolute(page.path) : null);
  return (
    <div className="citation">
      <p>{sentence}</p>
      {/* Not to be translated: it is code, and it is copied as it stands. */}
      <pre translate="no">
        <code id="bibtex">{bibtex}</code>
      </pre>
      <Island name="citation" />
    </div>
  );
}
