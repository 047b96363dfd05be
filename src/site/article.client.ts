import "katex/dist/katex.css";
import "./styles/index.css";
import type { LanguageCode } from "../language/language.tsx";
import { parseQuery } from "../state/query.ts";
import { connectUrl } from "../state/url.ts";
import { listenForFigureExports } from "./figure-export.ts";
import { hydrateIslands } from "./islands/hydrate.tsx";
import { keepQueryOnLanguageLinks } from "./language-links.ts";
import { linkHighlights } from "./linked-highlight.ts";
import { registerOffline } from "./offline/register.ts";
import { pageStore, problemStore, viewStore } from "./page-state.ts";
import { openTryLinksInPlace } from "./try-links.ts";

const MESSAGES = {
  en: () => import("../../content/messages/en.ts").then(({ en }) => en),
  zh: () => import("../../content/messages/zh.ts").then(({ zh }) => zh),
} as const;

const FIGURES = {
  en: () => import("../../content/messages/figures.en.ts").then(({ figures }) => figures),
  zh: () => import("../../content/messages/figures.zh.ts").then(({ figures }) => figures),
} as const;

const code: LanguageCode = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const parsed = parseQuery(location.search);
pageStore.set(parsed.state);
viewStore.set(parsed.views);
problemStore.set(parsed.problems);
connectUrl(pageStore, viewStore, ({ problems }) => problemStore.set(problems));
keepQueryOnLanguageLinks();
openTryLinksInPlace();
linkHighlights();
const core = await MESSAGES[code]();
listenForFigureExports(core);
hydrateIslands({ code, core, figures: FIGURES[code] });
registerOffline();
