import { parseQuery, serializeQuery } from "./query.ts";
import type { Change, Store } from "./store.ts";
import type { PageState, ParsedQuery } from "./types.ts";
import type { ViewTexts } from "./views.ts";

/**
 * How long after the last step the address follows. A write costs the browser several milliseconds, which a drag would
 * feel, and browsers refuse more than about 100 in 30 s (Safari throws).
 */
const SETTLED_MS = 300;

/**
 * Ties the page's state and the figures' choices to the address bar: steps replace the URL once they rest, jumps push an entry, Back and Forward
 * restore. Parameters that are not ours stay where they were. Call once per page, after reading the first state.
 */
export function connectUrl(
  store: Store<PageState>,
  views: Store<ViewTexts>,
  onParsed: (parsed: ParsedQuery) => void,
): void {
  let foreign = parseQuery(location.search).foreign;
  /** The last step, not yet written. */
  let pending: readonly [PageState, ViewTexts] | null = null;
  let timer = 0;
  let restoring = false;

  const address = (state: PageState, shown: ViewTexts) => {
    const query = serializeQuery(state, { views: shown, foreign });
    return `${location.pathname}${query ? `?${query}` : ""}${location.hash}`;
  };
  const flush = () => {
    window.clearTimeout(timer);
    if (pending) history.replaceState(null, "", address(...pending));
    pending = null;
  };

  const onChange = (_: unknown, how: Change) => {
    if (restoring) return;
    if (how === "jump") {
      flush();
      history.pushState(null, "", address(store.get(), views.get()));
      return;
    }
    pending = [store.get(), views.get()];
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, SETTLED_MS);
  };
  store.subscribe(onChange);
  views.subscribe(onChange);
  window.addEventListener("popstate", () => {
    // A step not yet written belongs to the entry just left, which can no longer be reached; it is dropped.
    pending = null;
    window.clearTimeout(timer);
    const parsed = parseQuery(location.search);
    foreign = parsed.foreign;
    onParsed(parsed);
    if (serializeQuery(parsed.state, parsed) === serializeQuery(store.get(), { views: views.get(), foreign }))
      return;
    restoring = true;
    views.set(parsed.views, "jump");
    store.set(parsed.state, "jump");
    restoring = false;
  });
  // A link copied from the bar, a tab put away or a jump to a section must carry the last step.
  window.addEventListener("pagehide", flush);
  document.addEventListener("click", flush, { capture: true });
}
