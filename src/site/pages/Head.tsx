import { ARTICLE } from "../../../content/alexnet-224-227/meta.ts";
import type { PageAssets } from "../assets.ts";
import { HTML_LANG, PAGES, type Page, rootOf } from "../pages.ts";
import { absolute } from "../site-url.ts";
import { Scripts } from "./Scripts.tsx";
import { SocialTags } from "./SocialTags.tsx";
import { Stylesheets } from "./Stylesheets.tsx";
import { useSiteWords } from "./useSiteWords.ts";

/** The inside of a page's head. An article asks for nothing there: see AfterFirstScreen. */
export function Head({ page, assets }: { readonly page: Page; readonly assets: PageAssets }) {
  const { title, description } = ARTICLE[page.language];
  const site = useSiteWords();
  const canonical = absolute(page.path);
  const translations = PAGES.filter(({ kind }) => kind === page.kind);
  return (
    <>
      <meta charSet="utf-8" />
      {assets.policy ? <meta httpEquiv="Content-Security-Policy" content={assets.policy} /> : null}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {page.kind === "embed" ? <Stylesheets assets={assets} /> : null}
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)" />
      {page.kind === "embed" ? <meta name="robots" content="noindex" /> : null}
      {canonical ? <link rel="canonical" href={canonical} /> : null}
      {/* Search engines take whole addresses only. */}
      {translations.map((other) => {
        const href = absolute(other.path);
        return href ? (
          <link key={other.language} rel="alternate" hrefLang={HTML_LANG[other.language]} href={href} />
        ) : null;
      })}
      <link rel="icon" href={`${rootOf(page)}favicon.svg`} type="image/svg+xml" />
      {absolute("feed.xml") ? (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={site.name}
          href={`${rootOf(page)}feed.xml`}
        />
      ) : null}
      {page.kind === "article" ? <SocialTags page={page} /> : null}
      {page.kind === "embed" ? <Scripts assets={assets} /> : null}
    </>
  );
}
