import { renderToStaticMarkup } from "react-dom/server";
import { ARTICLE } from "../../content/alexnet-224-227/meta.ts";
import { en, zh } from "../../content/messages/index.ts";
import { shapeRows, shapesAsCsv, shapesAsJson, shapesSchema } from "../export/shapes.ts";
import { IMPLEMENTATIONS } from "../implementations/index.ts";
import { LanguageProvider } from "../language/language.tsx";
import { SLIDER_RANGE } from "../state/fields.ts";
import { fillContents } from "./article/static.tsx";
import type { PageAssets } from "./assets.ts";
import { DEFAULT_VIEW } from "./embed/views.ts";
import { indexFiles } from "./index-files.ts";
import { loadAllIslands } from "./islands/Island.server.tsx";
import { AfterFirstScreen } from "./pages/AfterFirstScreen.tsx";
import { ArticlePage } from "./pages/ArticlePage.tsx";
import { EmbedPage } from "./pages/EmbedPage.tsx";
import { Head } from "./pages/Head.tsx";
import { HTML_LANG, LANGUAGES, type Page, rootOf, socialPath } from "./pages.ts";
import { REFERENCE_ROW } from "./reference-row.ts";
import type { Outliner } from "./social/outline.ts";
import { SOCIAL_SIZE, SocialPicture } from "./social/SocialPicture.tsx";

export { PAGES } from "./pages.ts";

const MESSAGES = { en, zh } as const;

/**
 * Renders one page: the attributes of its html element, the inside of its head and the inside of its body; for an article
 * also what follows its first screen (build/firstScreen.ts).
 */
export async function renderPage(
  page: Page,
  assets: PageAssets,
): Promise<{ attributes: string; head: string; body: string; afterFirstScreen: string | null }> {
  await loadAllIslands();
  const language = { code: page.language, messages: MESSAGES[page.language] };
  const render = (node: React.ReactNode) =>
    renderToStaticMarkup(<LanguageProvider language={language}>{node}</LanguageProvider>);
  return {
    attributes: attributesOf(page, assets),
    head: render(<Head page={page} assets={assets} />),
    body:
      page.kind === "embed"
        ? render(<EmbedPage page={page} />)
        : fillContents(render(<ArticlePage page={page} />), page.language),
    afterFirstScreen: page.kind === "article" ? render(<AfterFirstScreen assets={assets} />) : null,
  };
}

/** Written by React as well, so that quotes in values are escaped. */
function attributesOf(page: Page, assets: PageAssets): string {
  const html = renderToStaticMarkup(
    <html
      lang={HTML_LANG[page.language]}
      data-root={rootOf(page)}
      data-views={assets.views && JSON.stringify(assets.views)}
      data-default-view={assets.views && DEFAULT_VIEW}
    />,
  );
  return html.replace(/^<html /, "").replace(/>.*$/s, "");
}

/** Files the build writes beside the pages: the data for others (docs/data.md), by paths that never change. */
export function dataFiles(): readonly { readonly path: string; readonly text: string }[] {
  const rows = shapeRows(IMPLEMENTATIONS, SLIDER_RANGE.max);
  return [
    { path: "data/alexnet-shapes.json", text: shapesAsJson(rows) },
    { path: "data/alexnet-shapes.csv", text: shapesAsCsv(rows) },
    { path: "data/alexnet-shapes.schema.json", text: shapesSchema() },
    ...indexFiles(),
  ];
}

/** Width of a link's picture, pixels. */
export const SOCIAL_WIDTH: number = SOCIAL_SIZE.width;

/** The picture of a link to the article, for every language, as SVG without text; the build makes PNG of it. */
export function socialPictures(
  outline: Outliner,
): readonly { readonly path: string; readonly svg: string }[] {
  return LANGUAGES.map((language) => ({
    path: socialPath(language),
    svg: renderToStaticMarkup(
      <SocialPicture
        axis={REFERENCE_ROW}
        outline={outline}
        words={ARTICLE[language].picture}
        labels={MESSAGES[language].scaleRow}
      />,
    ),
  }));
}
