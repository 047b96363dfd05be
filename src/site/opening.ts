/*
 * The article is long, and laying all of it out keeps a slow phone from painting for the better part of a second. So
 * what sections out of sight hold is laid out after the first paint, a little at a time. Not for a link to a section, nor when the
 * browser goes back to where the reader was: both must know the places of what stands above.
 */

/**
 * What each thing is taken for until it is laid out, in pixels: more than any has on a phone. Were one higher, what the
 * browser finds far down in it would stand among what follows, and nobody could tell where a reader is.
 */
const HEIGHT = 20_000;
/** How long the next of them waits at most for a moment with nothing to do, in milliseconds. */
const LONGEST = 500;
/** What is laid out without a pause at most, unless one thing alone is more, in elements: 30 ms of a slow phone. */
const MUCH = 450;
/** All in a section but what takes no place or lets the margins of what is in it out. */
const WAITING = ".part > :not([data-ready], .source-card, .beside, [data-island]:not(.far))";
const NOT_YET = `@media screen { ${WAITING} { content-visibility: auto; contain-intrinsic-block-size: auto ${HEIGHT}px } }`;

function layOutInTurn(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(NOT_YET);
  document.adoptedStyleSheets.push(styles);

  const next = () => {
    if (finishIfPassed()) return;
    let work = 0;
    for (const it of waiting()) {
      work += workOf(it);
      if (work > MUCH && work > workOf(it)) break;
      show(it);
    }
    if (work === 0) return finish();
    box(document.body);
    requestIdleCallback(next, { timeout: LONGEST });
  };
  // Who leaps past something, by a link or by looking for a word, must find what was looked for, and it must stay there.
  const finishIfPassed = () => {
    // What has been in sight keeps the height it had there.
    const unseen = waiting().find((it) => Math.round(box(it).height) === HEIGHT);
    const isPassed = unseen !== undefined && box(unseen).top < 0;
    if (isPassed) finish();
    return isPassed;
  };
  const finish = () => {
    document.removeEventListener("scroll", finishIfPassed);
    showAll();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== styles);
  };
  document.addEventListener("scroll", finishIfPassed);
  addEventListener("load", () => requestIdleCallback(next, { timeout: LONGEST }));
}

const waiting = () => [...document.querySelectorAll(WAITING)];

const box = (it: Element) => it.getBoundingClientRect();
/** A dozen letters take as long as an element. */
const workOf = (it: Element) => it.getElementsByTagName("*").length + (it.textContent ?? "").length / 12;
const show = (it: Element) => it.setAttribute("data-ready", "");

/** Shows what waits, and holds still where the last of it in sight begins: where that before it ends is not yet known. */
function showAll(): void {
  const all = waiting();
  const held = all.findLast((it) => box(it).top < innerHeight);
  const before = held ? box(held).top : 0;
  all.forEach(show);
  if (!held) return;
  scrollBy({ top: box(held).top - before, behavior: "instant" });
  // Who aimed at the middle of what was taken for too high would now be far below it.
  if (box(held).bottom <= 0) held.scrollIntoView({ block: "nearest", behavior: "instant" });
}

const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
// Browsers that do not wait for this script before they paint may run it when all is laid out.
const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
const isSupported =
  "requestIdleCallback" in window &&
  CSS.supports("content-visibility", "auto") &&
  CSS.supports("overflow-anchor", "auto");
if (visit?.type === "navigate" && location.hash === "" && !isPainted && isSupported) layOutInTurn();

export {};
