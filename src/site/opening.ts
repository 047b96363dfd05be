/*
 * The article is long, and laying all of it out keeps a slow phone from painting for the better part of a second. So
 * what follows the answer comes frame by frame, and sections out of sight are laid out after that, one at a time. Not
 * for a link to a section, nor when the browser goes back to where the reader was: both must know the places of what
 * stands above.
 */
import "./watch-entry.ts";

/** What comes frame by frame, first to last. All behind it waits as well: what was seen once would be seen to move. */
const FRAMES = [".instrument, .instrument ~ *", ".instrument ~ *", '[data-island="oneRow"] ~ *'];
/** What a reader may do that leads to what has not come yet. */
const ACTS = ["click", "keydown"] as const;
const LATE = FRAMES.map((late, i) => `[data-frame="${i}"] :is(${late}, .site-footer)`).join();
/** How many sections, laid out already, are painted at once. */
const AT_ONCE = 8;
/** How long a frame, or a moment with nothing to do, is waited for at most, in milliseconds. */
const LONGEST = 500;

function comeFrameByFrame(): void {
  const { dataset } = document.documentElement;
  const putAway = adopt(`@media screen { ${LATE} { display: none } }`);
  let frame = 0;
  const next = () => {
    frame++;
    if (frame < FRAMES.length) {
      dataset.frame = String(frame);
      afterFrame(next);
      layOut();
    } else finish();
  };
  const finish = () => {
    frame = FRAMES.length;
    delete dataset.frame;
    putAway();
    for (const act of ACTS) removeEventListener(act, finish, { capture: true });
    // Firefox may else not scroll to what a link leads to: it stays at the top (in about one of ten loads).
    layOut();
  };
  // What a link leads to, or what is looked for in the page, must have a place by then.
  for (const act of ACTS) addEventListener(act, finish, { capture: true });
  dataset.frame = String(frame);
  afterFrame(next);
}

/** Lays the page out now, not with the painting: two tasks instead of one. */
const layOut = () => void document.documentElement.getBoundingClientRect();

/** Runs something once a frame is on the screen; soon, where none is made, as for a page in the background. */
function afterFrame(run: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(run);
  });
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, LONGEST);
}

/** Adds styles; returns the way to take them back. The policy allows them from nowhere but the site's own scripts. */
function adopt(text: string): () => void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(text);
  document.adoptedStyleSheets.push(styles);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== styles);
  };
}

/**
 * What a section is taken for until it is laid out, in pixels: more than any has on a phone. Were one higher, what the
 * browser finds far down in it would stand among the sections that follow, and nobody could tell where a reader is.
 */
const HEIGHT = 24_000;
const NOT_YET = `@media screen { .part:not([data-ready]) { content-visibility: auto; contain-intrinsic-block-size: auto ${HEIGHT}px } }`;

function layOutInTurn(): void {
  const putAway = adopt(NOT_YET);
  let turn = 0;
  const next = () => {
    const parts = waiting();
    const part = parts[turn++];
    // Of what is skipped, what stands inside: that is laid out, and nothing is painted before all are.
    if (part) part.firstElementChild?.getBoundingClientRect();
    else show(parts.slice(0, AT_ONCE));
    if (parts.length > 0) requestIdleCallback(next, { timeout: LONGEST });
    else finish();
  };
  // Who leaps past a section, by a link or by looking for a word, must find what was looked for, and it must stay there.
  const onScroll = () => {
    if (waiting().some(isPassed)) finish();
  };
  const finish = () => {
    document.removeEventListener("scroll", onScroll);
    show(waiting());
    putAway();
  };
  document.addEventListener("scroll", onScroll);
  addEventListener("load", () => requestIdleCallback(next, { timeout: LONGEST }));
}

const waiting = () => [...document.querySelectorAll(".part:not([data-ready])")];

/** The browser holds the text in view still while one thing above it changes, not two. */
function show(parts: readonly Element[]): void {
  const isOneByOne = parts.some(isPassed);
  for (const part of parts) {
    part.setAttribute("data-ready", "");
    if (isOneByOne) part.getBoundingClientRect();
  }
  layOut();
}

/** Whether the reader is below this section, or in it though it is not laid out. */
function isPassed(part: Element): boolean {
  const { top, bottom, height } = part.getBoundingClientRect();
  return bottom <= 0 || (top < 0 && height >= HEIGHT);
}

const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const isSupported =
  "requestIdleCallback" in window &&
  CSS.supports("content-visibility", "auto") &&
  CSS.supports("overflow-anchor", "auto");
// The entry's name has what the address hides from scripts, too: a link to words (#:~:text=).
const leadsFurther = location.hash !== "" || visit?.name.includes("#");
if (visit?.type === "navigate" && !leadsFurther && isSupported) {
  comeFrameByFrame();
  layOutInTurn();
}
