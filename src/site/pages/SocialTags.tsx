import { ARTICLE, MODIFIED, PUBLISHED } from "../../../content/alexnet-224-227/meta.ts";
import { citedWorks } from "../article/cited-works.ts";
import { HTML_LANG, type Page, rootOf, socialPath } from "../pages.ts";
import { absolute } from "../site-url.ts";
import { SOCIAL_SIZE } from "../social/SocialPicture.tsx";
import { useSiteWords } from "./useSiteWords.ts";

/** What link previews and search engines read: Open Graph tags, and the article as JSON-LD with what it cites. */
export function SocialTags({ page }: { readonly page: Page }) {
  const { title, description } = ARTICLE[page.language];
  const site = useSiteWords();
  const picture = socialPath(page.language);
  const pictureUrl = absolute(picture) ?? rootOf(page) + picture;
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
    image: pictureUrl,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    ...(address ? { url: address, mainEntityOfPage: address } : {}),
    citation: citedWorks(page.language),
  };
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={page.language === "zh" ? "zh_CN" : "en_US"} />
      {address ? <meta property="og:url" content={address} /> : null}
      <meta property="og:image" content={pictureUrl} />
      <meta property="og:image:width" content={String(SOCIAL_SIZE.width)} />
      <meta property="og:image:height" content={String(SOCIAL_SIZE.height)} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        // A data block, not a script: the policy lets it be. “<” is escaped so that nothing can end it early.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(article).replace(/</g, "\\u003c") }}
      />
    </>
  );
}
