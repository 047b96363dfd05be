import { parseQuery, serializeQuery, withoutProblems } from "./query.ts";
import type { Change, Store } from "./store.ts";
import type { PageState, Problem } from "./types.ts";
import type { ViewTexts } from "./views.ts";

/**
 * How long after the last step the address follows. A write costs the browser several milliseconds, which a drag would
 * feel, and browsers refuse more than about 100 in 30 s (Safari throws).
 */
const SETTLED_MS = 300;
/** The same while something is held, for then the address follows as it is let go. */
const HELD_MS = 3000;

/**
 * Ties the page's state and the figures' choices to the address bar: steps replace the URL once they rest, jumps push an
 * entry, Back and Forward restore. Parameters that are not ours stay where they were, until the reader has what could not
 * be understood taken out: when `problems` becomes empty. Call once per page, after reading the first state. `isHeld`
 * says whether the reader holds something that is dragged.
 */
export function connectUrl(
  store: Store<PageState>,
  views: Store<ViewTexts>,
  problems: Store<readonly Problem[]>,
  isHeld: () => boolean = () => false,
): void {
  let { foreign, problems: present } = parseQuery(location.search);
  /** The last step, not yet written. */
  let pending: readonly [PageState, ViewTexts] | null = null;
  let timer = 0;
  let restoring = false;

  const write = (how: "pushState" | "replaceState", [state, shown] = now()) => {
    window.clearTimeout(timer);
    pending = null;
    const query = serializeQuery(state, { views: shown, foreign });
    const address = `${location.pathname}${query ? `?${query}` : ""}${location.hash}`;
    // Pressing the same button again is nothing one may want to take back.
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history[how](null, "", address);
    } catch {
      // Refused for being too many: nothing is lost, the address follows when it may.
      later();
    }
  };
  const now = () => [store.get(), views.get()] as const;
  const later = () => {
    pending = now();
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, isHeld() ? HELD_MS : SETTLED_MS);
  };
  const flush = () => {
    if (pending) write("replaceState", pending);
  };

  const onChange = (_: unknown, how: Change) => {
    if (restoring) return;
    if (how === "step") later();
    else {
      flush();
      // In a frame Back belongs to the page around it.
      write(parent === window ? "pushState" : "replaceState");
    }
  };
  store.subscribe(onChange);
  views.subscribe(onChange);
  problems.subscribe((left) => {
    if (restoring || left.length > 0) return;
    foreign = withoutProblems(foreign, present);
    write("replaceState");
  });
  window.addEventListener("popstate", () => {
    // A step not yet written belongs to the entry just left, which cannot be written to from here.
    pending = null;
    const parsed = parseQuery(location.search);
    const written = serializeQuery(store.get(), { views: views.get(), foreign: parsed.foreign });
    ({ foreign, problems: present } = parsed);
    restoring = true;
    problems.set(present);
    if (serializeQuery(parsed.state, parsed) !== written) {
      views.set(parsed.views, "jump");
      store.set(parsed.state, "jump");
    }
    restoring = false;
  });
  // A link copied from the bar, a tab put away or a jump to a section must carry the last step; so must a page loaded
  // again, which what is written in pagehide no longer reaches.
  window.addEventListener("pagehide", flush);
  for (const type of ["click", "pointerup"]) document.addEventListener(type, flush, { capture: true });
}
