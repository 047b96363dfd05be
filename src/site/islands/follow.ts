import type { PageState } from "../../state/types.ts";
import { type PageView, pageStore } from "../page-state.ts";

/** How far outside the viewport a part still follows every change. */
const NEAR = "100px 0px";
/** How long after the last change the parts out of sight follow, in milliseconds. */
const SETTLED = 150;

interface Follower extends PageView {
  readonly setSeen: (seen: boolean) => void;
}

const followers = new WeakMap<Element, Follower>();
const observer =
  typeof IntersectionObserver === "undefined"
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) followers.get(target)?.setSeen(isIntersecting);
        },
        { rootMargin: NEAR },
      );

/**
 * The page's state as a part standing in `place` needs it: in sight it follows every change, elsewhere only once the
 * changes stop, so that dragging one thing costs no drawing of another that nobody sees.
 */
export function followWhenSeen(place: Element): PageView {
  const follower = createFollower();
  followers.set(place, follower);
  observer?.observe(place);
  return follower;
}

function createFollower(): Follower {
  let value: PageState = pageStore.get();
  let seen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Parameters<PageView["subscribe"]>[0]>();
  const follow = () => {
    clearTimeout(timer);
    const next = pageStore.get();
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener(next, "step");
  };
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      // What changed between the first drawing and this moment.
      follow();
      const stop = pageStore.subscribe(() => {
        if (seen) return follow();
        clearTimeout(timer);
        timer = setTimeout(follow, SETTLED);
      });
      return () => {
        listeners.delete(listener);
        clearTimeout(timer);
        stop();
      };
    },
    setSeen: (now) => {
      seen = now;
      if (now) follow();
    },
  };
}
