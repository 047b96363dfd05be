import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { DEFAULT_STATE } from "../state/query.ts";
import type { PageState } from "../state/types.ts";
import { pageStore } from "./page-state.ts";

/** How far outside the viewport a part still follows every change. */
const NEAR = "100px 0px";
/** How long after the last change the others follow, in milliseconds. */
const SETTLED = 150;

/**
 * The page's state for a large part that may be out of sight: in sight it follows every change, elsewhere only once the
 * changes stop, so that dragging one thing costs no drawing of another that nobody sees.
 */
export function usePageStateNear(place: RefObject<HTMLElement | null>): PageState {
  const [follower] = useState(createFollower);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => follower.setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, follower]);
  return useSyncExternalStore(follower.subscribe, follower.get, () => DEFAULT_STATE);
}

interface Follower {
  readonly get: () => PageState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setNear: (near: boolean) => void;
}

/** A view of the page's store that lags behind while nobody looks. */
function createFollower(): Follower {
  let value = pageStore.get();
  let near = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const follow = () => {
    clearTimeout(timer);
    const next = pageStore.get();
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      // What changed between the first drawing and this moment.
      follow();
      const stop = pageStore.subscribe(() => {
        if (near) return follow();
        clearTimeout(timer);
        timer = setTimeout(follow, SETTLED);
      });
      return () => {
        listeners.delete(listener);
        clearTimeout(timer);
        stop();
      };
    },
    setNear: (now) => {
      near = now;
      if (now) follow();
    },
  };
}
