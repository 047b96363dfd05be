import English from "../../../content/alexnet-224-227/en.mdx";
import { ARTICLE } from "../../../content/alexnet-224-227/meta.ts";
import Chinese from "../../../content/alexnet-224-227/zh.mdx";
import { useLanguage } from "../../language/language.tsx";
import { CitationsProvider } from "../../prose/Cite.tsx";
import { settle } from "../../prose/typography.ts";
import { linkTo, PAGES, type Page } from "../pages.ts";
import { VOCABULARY } from "../vocabulary.tsx";
import { ArticleData } from "./ArticleData.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

const CONTENT = { en: English, zh: Chinese } as const;

/** The article with its header and footer. */
export function ArticlePage({ page }: { readonly page: Page }) {
  const { code } = useLanguage();
  const { title, standfirst } = ARTICLE[code];
  const Content = CONTENT[code];
  const languages = PAGES.filter(({ kind }) => kind === page.kind).map((other) => ({
    code: other.language,
    href: linkTo(page, other),
  }));
  return (
    <>
      <SiteHeader languages={languages} />
      <main id="article">
        <article className="article">
          <header className="article-head">
            <h1>{title}</h1>
            <p className="standfirst">{settle(standfirst)}</p>
          </header>
          <CitationsProvider>
            <Content components={VOCABULARY} />
          </CitationsProvider>
        </article>
      </main>
      <SiteFooter />
      <ArticleData page={page} />
    </>
  );
}
