/**
 * Keeps what the reader looks at where it is when a part above the screen becomes higher or lower, as the calculator does
 * where a size begins to be refused. Most browsers do so themselves; in those without scroll anchoring (Safari) a figure
 * would slip away under the finger that drags it.
 */
export function keepPlace(): void {
  if (getComputedStyle(document.documentElement).overflowAnchor === "auto") return;
  const heights = new WeakMap<Element, number>();
  const observer = new ResizeObserver((entries) => {
    let moved = 0;
    for (const { target } of entries) {
      const { height, bottom } = target.getBoundingClientRect();
      const by = height - (heights.get(target) ?? height);
      heights.set(target, height);
      // Before it changed it was out of sight.
      if (bottom - by <= 0) moved += by;
    }
    if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
  });
  for (const part of document.querySelectorAll("div[data-island]")) observer.observe(part);
}
