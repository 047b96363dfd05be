import type { TestPage } from "./page.ts";

/** How many sections of the article the browser skips: they have their place, but nothing in them is drawn. */
export const skippedSections = (page: TestPage): Promise<number> =>
  page
    .locator(".part")
    .evaluateAll(
      (parts) =>
        parts.filter((it) => !it.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
    );
