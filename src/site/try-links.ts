import { parseQuery, serializeQuery } from "../state/query.ts";
import { pageStore } from "./page-state.ts";

const PLACE = "calculator";

/**
 * Links that open the calculator in a state work without JavaScript by loading the page; with it they set the state,
 * as a choice Back can undo, and move the focus to the calculator, from where Back brings it to the link again. A click meant for another tab is left alone.
 */
export function openTryLinksInPlace(): void {
  let followed: HTMLElement | undefined;
  // Who goes back goes on from the link, not from the calculator a long way above.
  addEventListener("popstate", () => {
    if (document.activeElement?.id === PLACE) followed?.focus({ preventScroll: true });
  });
  document.addEventListener("click", (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-try]");
    if (!link) return;
    const place = document.getElementById(PLACE);
    if (!place) return;
    event.preventDefault();
    followed = link;
    const { state } = parseQuery(new URL(link.href).search);
    if (serializeQuery(state) !== serializeQuery(pageStore.get())) pageStore.set(state, "jump");
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  });
}
