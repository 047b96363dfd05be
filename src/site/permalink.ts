import { serializeQuery } from "../state/query.ts";
import type { ViewTexts } from "../state/views.ts";
import type { EmbedView } from "./embed/views.ts";
import { pageStore, viewStore } from "./page-state.ts";

/**
 * The whole address of what the reader sees now: the page, and a query only where something differs from the start.
 * `views` may leave the figures' choices out, where no figure is meant.
 */
export function permalink(views: ViewTexts = viewStore.get()): string {
  const { origin, pathname } = window.location;
  const query = serializeQuery(pageStore.get(), { views });
  return `${origin}${pathname}${query ? `?${query}` : ""}`;
}

/** The whole address of an embed in the present state. `theme` auto follows the reader's system. */
export function embedAddress(view: EmbedView | string, theme: string): string {
  const url = new URL(`${document.documentElement.dataset.root ?? ""}${embedPath()}`, window.location.href);
  const query = [
    ...(view === "calculator" ? [] : [`view=${view}`]),
    ...(theme === "auto" ? [] : [`theme=${theme}`]),
    serializeQuery(pageStore.get(), { views: viewStore.get() }),
  ];
  return `${url.origin}${url.pathname}${query.some(Boolean) ? `?${query.filter(Boolean).join("&")}` : ""}`;
}

function embedPath(): string {
  return document.documentElement.lang.startsWith("zh") ? "zh/embed/" : "embed/";
}
