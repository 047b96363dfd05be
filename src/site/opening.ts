/*
 * The article is long, and laying all of it out keeps a slow phone from painting for the better part of a second. So
 * sections out of sight are laid out after the first paint, one at a time. Not for a link to a section, nor when the
 * browser goes back to where the reader was: both must know the places of what stands above.
 */

/**
 * What a section is taken for until it is laid out, in pixels: more than any has on a phone. Were one higher, what the
 * browser finds far down in it would stand among the sections that follow, and nobody could tell where a reader is.
 */
const HEIGHT = 20_000;
/** How long a section waits at most for a moment with nothing to do, in milliseconds. */
const LONGEST = 500;
const NOT_YET = `@media screen { .part:not([data-ready]) { content-visibility: auto; contain-intrinsic-block-size: auto ${HEIGHT}px } }`;

function layOutInTurn(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(NOT_YET);
  document.adoptedStyleSheets.push(styles);

  const next = () => {
    const [part, ...rest] = waiting();
    if (part) layOut(part);
    if (rest.length === 0) return finish();
    requestIdleCallback(next, { timeout: LONGEST });
  };
  // Who leaps past a section, by a link or by looking for a word, must find what was looked for, and it must stay there.
  const onScroll = () => {
    if (waiting().some((part) => part.getBoundingClientRect().bottom <= 0)) finish();
  };
  const finish = () => {
    document.removeEventListener("scroll", onScroll);
    waiting().forEach(layOut);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== styles);
  };
  document.addEventListener("scroll", onScroll);
  addEventListener("load", () => requestIdleCallback(next, { timeout: LONGEST }));
}

const waiting = () => [...document.querySelectorAll(".part:not([data-ready])")];

/** At once, not with the next one: the browser holds the text in view still while one thing above it changes, not two. */
function layOut(part: Element): void {
  part.setAttribute("data-ready", "");
  part.getBoundingClientRect();
}

const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const isSupported =
  "requestIdleCallback" in window &&
  CSS.supports("content-visibility", "auto") &&
  CSS.supports("overflow-anchor", "auto");
if (visit?.type === "navigate" && location.hash === "" && isSupported) layOutInTurn();

export {};
