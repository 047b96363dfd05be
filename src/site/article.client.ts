import type { CoreMessages } from "../../content/messages/types.ts";
import type { LanguageCode } from "../language/language.tsx";
import { parseQuery } from "../state/query.ts";
import { connectUrl } from "../state/url.ts";
import { openContentsBeside } from "./contents.ts";
import { keepContract } from "./contract.ts";
import { hydrateIslands } from "./islands/hydrate.tsx";
import { instrument } from "./islands/index.ts";
import { isHeld } from "./islands/skip.ts";
import { keepQueryOnLanguageLinks } from "./language-links.ts";
import { linkHighlights } from "./linked-highlight.ts";
import { registerOffline } from "./offline/register.ts";
import { pageStore, problemStore, viewStore } from "./page-state.ts";
import { restoreWhenScrolledPast } from "./scrolled-past.ts";
import { openTryLinksInPlace } from "./try-links.ts";

const LATER = {
  en: () => import("../../content/messages/later.en.ts").then((words) => words.later),
  zh: () => import("../../content/messages/later.zh.ts").then((words) => words.later),
} as const;

/** Brings the article to life, with the words its first parts speak. */
export function openArticle(code: LanguageCode, core: CoreMessages): void {
  const parsed = parseQuery(location.search);
  pageStore.set(parsed.state);
  if (Object.keys(parsed.views).length > 0) viewStore.set(parsed.views);
  if (parsed.problems.length > 0) problemStore.set(parsed.problems);
  connectUrl(pageStore, viewStore, problemStore, isHeld);
  restoreWhenScrolledPast();
  keepContract();
  openContentsBeside();
  keepQueryOnLanguageLinks();
  openTryLinksInPlace();
  linkHighlights();
  // The buttons under the figures; what saves one is fetched with the first.
  document.addEventListener("click", async ({ target }) => {
    const button =
      target instanceof Element && target.closest<HTMLButtonElement>(".figure-export button[data-format]");
    if (!button) return;
    const words = await LATER[code]();
    try {
      await (await import("./figure-export.ts")).exportFigure(button, words);
    } catch {
      const status = button.parentElement?.querySelector("[role=status]");
      if (status) status.textContent = words.tools.failed;
    }
  });
  hydrateIslands({ code, core, later: LATER[code] });
  // Nobody misses the bar or the mark in the contents before the first section has begun, nor if their code does not come.
  const readOn = () =>
    instrument()
      .then(({ followReading }) => followReading(code, core))
      .catch(() => {});
  // On a high screen it has begun at the top; a link to a section, or going back, starts further down.
  const first = document.querySelector("h2")?.getBoundingClientRect().top ?? innerHeight;
  if (first < innerHeight / 3) readOn();
  else addEventListener("scroll", readOn, { once: true });
  registerOffline();
}
