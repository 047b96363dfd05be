import { pageStore, viewStore } from "./page-state.ts";

/**
 * What a finger moves on its way down the page goes back as it was, all of it: browsers move a slider as soon as it is
 * touched, and cancel the press once they scroll. A square put in a rectangle's place, or zeros in that of SAME, could not
 * be told from what the slider shows.
 */
export function restoreWhenScrolledPast(): void {
  let before = [pageStore.get(), viewStore.get()] as const;
  document.addEventListener(
    "pointerdown",
    ({ isPrimary }) => {
      if (isPrimary) before = [pageStore.get(), viewStore.get()];
    },
    { capture: true },
  );
  document.addEventListener("pointercancel", () => {
    pageStore.set(before[0]);
    viewStore.set(before[1]);
  });
}
