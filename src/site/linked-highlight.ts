/**
 * Lights up whatever belongs together: elements with the same data-slot in the formula, its legend and the figures.
 * Pointing at one, or focusing it, names the slot on the root element; styles do the rest, so nothing re-renders.
 */
export function linkHighlights(): void {
  const root = document.documentElement;
  const light = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-slot]") : null;
    // The layer table's formulas are other layers' sums; the figures draw conv1.
    const slot = element && !element.closest("table") ? element.dataset.slot : undefined;
    if (slot === root.dataset.lit) return;
    if (slot) root.dataset.lit = slot;
    else delete root.dataset.lit;
  };
  document.addEventListener("pointerover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => light(event.target));
  document.addEventListener("focusout", () => light(null));
}
