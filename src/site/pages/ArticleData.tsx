import { ARTICLE, MODIFIED, PUBLISHED } from "../../../content/alexnet-224-227/meta.ts";
import { citedWorks } from "../article/cited-works.ts";
import { HTML_LANG, type Page, socialPath } from "../pages.ts";
import { absolute, addressFor } from "../site-url.ts";
import { useSiteWords } from "./useSiteWords.ts";

/** The article and what it cites as JSON-LD, for search engines: at the end of the page, since readers need none of it. */
export function ArticleData({ page }: { readonly page: Page }) {
  const { title, description } = ARTICLE[page.language];
  const site = useSiteWords();
  const address = absolute(page.path);
  const article = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description,
    inLanguage: HTML_LANG[page.language],
    author: { "@type": "Organization", name: site.name },
    datePublished: PUBLISHED,
    dateModified: MODIFIED,
    image: addressFor(page, socialPath(page.language)),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    ...(address ? { url: address, mainEntityOfPage: address } : {}),
    citation: citedWorks(page.language),
  };
  return (
    <script
      type="application/ld+json"
      // A data block, not a script: the policy lets it be. “<” is escaped so that nothing can end it early.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(article).replace(/</g, "\\u003c") }}
    />
  );
}
