import type { PageState } from "../../state/types.ts";
import { afterPaint } from "../../ui/afterPaint.ts";
import { type PageView, pageStore } from "../page-state.ts";
import { isHeld, skipWhileHeld } from "./skip.ts";

/** How far outside the viewport a part still follows every change. */
const NEAR = "100px 0px";
/** How long after the last change the parts out of sight follow, in milliseconds. */
const SETTLED = 150;
/** The same while something is held, for then they follow when it is let go. */
const SETTLED_HELD = 2000;

interface Follower extends PageView {
  readonly place: Element;
  seen: boolean;
  readonly follow: () => void;
}

const followers = new Map<Element, Follower>();
const observer =
  typeof IntersectionObserver === "undefined"
    ? undefined
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            const follower = followers.get(target);
            if (!follower) continue;
            follower.seen = isIntersecting;
            if (isIntersecting) follower.follow();
          }
        },
        { rootMargin: NEAR },
      );

/**
 * The page's state as a part standing in `place` needs it. The part in the reader's hand answers in the same frame;
 * what else is in sight follows when that frame is on the screen; the rest once the changes stop. So dragging one thing
 * costs no drawing of another before the reader sees the first move. What stands `fixed` on the screen is always in
 * sight, wherever its place in the page is.
 */
export function followWhenSeen(place: Element, fixed = false): PageView {
  if (followers.size === 0) watch();
  const follower = createFollower(place);
  follower.seen = fixed;
  followers.set(place, follower);
  if (!fixed) observer?.observe(place);
  return follower;
}

/** What the reader touched last: a slider on a phone is dragged without ever having the focus. */
let hand: EventTarget | null = null;

/** One subscription, one frame and one timer serve all parts: a step that fifteen parts hear of must not cost fifteen. */
function watch(): void {
  for (const type of ["pointerdown", "keydown", "focusin"])
    document.addEventListener(
      type,
      ({ target }) => {
        hand = target;
      },
      { capture: true },
    );
  const followInSight = () => {
    for (const { seen, follow } of followers.values()) if (seen) follow();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const followIn = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const { follow } of followers.values()) follow();
    }, wait);
  };
  skipWhileHeld(() => followIn(SETTLED));
  pageStore.subscribe(() => {
    for (const { place, follow } of followers.values())
      if (hand instanceof Node && place.contains(hand)) follow();
    afterPaint(followInSight);
    followIn(isHeld() ? SETTLED_HELD : SETTLED);
  });
}

function createFollower(place: Element): Follower {
  let value: PageState = pageStore.get();
  const listeners = new Set<Parameters<PageView["subscribe"]>[0]>();
  const follow = () => {
    const next = pageStore.get();
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of listeners) listener(next, "step");
  };
  return {
    place,
    seen: false,
    follow,
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      // What changed between the first drawing and this moment.
      follow();
      return () => listeners.delete(listener);
    },
  };
}
