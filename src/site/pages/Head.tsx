import { ARTICLE } from "../../../content/alexnet-224-227/meta.ts";
import type { PageAssets } from "../assets.ts";
import { linkTo, PAGES, type Page } from "../pages.ts";

/** The inside of a page's head. */
export function Head({ page, assets }: { readonly page: Page; readonly assets: PageAssets }) {
  const { title, description } = ARTICLE[page.language];
  return (
    <>
      <meta charSet="utf-8" />
      {assets.policy ? <meta httpEquiv="Content-Security-Policy" content={assets.policy} /> : null}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf9f4" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)" />
      {PAGES.filter(({ kind }) => kind === page.kind).map((other) => (
        <link key={other.language} rel="alternate" hrefLang={other.language} href={linkTo(page, other)} />
      ))}
      <link
        rel="icon"
        href={`${"../".repeat(page.path.split("/").length - 1)}favicon.svg`}
        type="image/svg+xml"
      />
      {assets.styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {assets.scripts.map((src) => (
        <script key={src} src={src} />
      ))}
      {assets.modules.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  );
}
