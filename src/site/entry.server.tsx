import { renderToStaticMarkup } from "react-dom/server";
import { en } from "../../content/messages/en.ts";
import { zh } from "../../content/messages/zh.ts";
import { shapeRows, shapesAsCsv, shapesAsJson, shapesSchema } from "../export/shapes.ts";
import { IMPLEMENTATIONS } from "../implementations/index.ts";
import { type LanguageCode, LanguageProvider } from "../language/language.tsx";
import { SLIDER_RANGE } from "../state/fields.ts";
import type { PageAssets } from "./assets.ts";
import { loadAllIslands } from "./islands/Island.server.tsx";
import { ArticlePage } from "./pages/ArticlePage.tsx";
import { Head } from "./pages/Head.tsx";
import type { Page } from "./pages.ts";

export { PAGES } from "./pages.ts";

const MESSAGES = { en, zh } as const;

/** Renders one page: its language, the inside of its head and the inside of its body. */
export async function renderPage(
  page: Page,
  assets: PageAssets,
): Promise<{ lang: string; head: string; body: string }> {
  await loadAllIslands();
  const language = { code: page.language, messages: MESSAGES[page.language] };
  const render = (node: React.ReactNode) =>
    renderToStaticMarkup(<LanguageProvider language={language}>{node}</LanguageProvider>);
  return {
    lang: HTML_LANG[page.language],
    head: render(<Head page={page} assets={assets} />),
    body: render(<ArticlePage page={page} />),
  };
}

const HTML_LANG: Readonly<Record<LanguageCode, string>> = { en: "en", zh: "zh-Hans" };

/** Files the build writes beside the pages: the data for others, by the paths of the URL contract. */
export function dataFiles(): readonly { readonly path: string; readonly text: string }[] {
  const rows = shapeRows(IMPLEMENTATIONS, SLIDER_RANGE.max);
  return [
    { path: "data/alexnet-shapes.json", text: shapesAsJson(rows) },
    { path: "data/alexnet-shapes.csv", text: shapesAsCsv(rows) },
    { path: "data/alexnet-shapes.schema.json", text: shapesSchema() },
  ];
}
