import { parseQuery, serializeQuery } from "./query.ts";
import type { Change, Store } from "./store.ts";
import type { PageState, ParsedQuery } from "./types.ts";
import type { ViewTexts } from "./views.ts";

/** Browsers refuse more than about 100 history writes in 30 s (Safari throws); one in 300 ms stays below that. */
const WRITE_INTERVAL_MS = 300;

/**
 * Ties the page's state and the figures' choices to the address bar: steps replace the URL at most every 300 ms, jumps push an entry, Back and Forward
 * restore. Parameters that are not ours stay where they were. Call once per page, after reading the first state.
 */
export function connectUrl(
  store: Store<PageState>,
  views: Store<ViewTexts>,
  onParsed: (parsed: ParsedQuery) => void,
): void {
  let foreign = parseQuery(location.search).foreign;
  /** The address of the last step, not yet written. */
  let pending: string | null = null;
  let timer = 0;
  let restoring = false;

  const address = () => {
    const query = serializeQuery(store.get(), { views: views.get(), foreign });
    return `${location.pathname}${query ? `?${query}` : ""}${location.hash}`;
  };
  const flush = () => {
    window.clearTimeout(timer);
    timer = 0;
    if (pending !== null) history.replaceState(null, "", pending);
    pending = null;
  };

  const onChange = (_: unknown, how: Change) => {
    if (restoring) return;
    if (how === "jump") {
      flush();
      history.pushState(null, "", address());
      return;
    }
    pending = address();
    if (!timer) timer = window.setTimeout(flush, WRITE_INTERVAL_MS);
  };
  store.subscribe(onChange);
  views.subscribe(onChange);
  window.addEventListener("popstate", () => {
    // A step not yet written belongs to the entry just left, which can no longer be reached; it is dropped.
    pending = null;
    window.clearTimeout(timer);
    timer = 0;
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
