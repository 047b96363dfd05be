import type { Browser, Locator } from "playwright-core";
import { inject } from "vitest";
import { openPage, type PageOptions, type TestPage } from "./page.ts";

/** The article with one of its parts in sight and, where JavaScript runs, alive. `query` is the link's. */
export async function openIsland(
  browser: Browser,
  island: string,
  options?: PageOptions,
  query = "",
): Promise<{ readonly page: TestPage; readonly figure: Locator }> {
  const page = await openPage(browser, inject("baseUrl") + query, options);
  const figure = page.locator(`[data-island="${island}"]`);
  await figure.scrollIntoViewIfNeeded();
  if (options?.javaScript !== false) await page.locator(`[data-island="${island}"][data-live]`).waitFor();
  return { page, figure };
}

/** A drag across an element, between two places given as shares of its width and height. */
export async function drag(
  page: TestPage,
  element: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("what is to be dragged is not on the page");
  const at = ([u, v]: readonly [number, number]) => [box.x + u * box.width, box.y + v * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 5 });
  await page.mouse.up();
}

/** What the live regions of `selector` say from now on. */
export async function listen(page: TestPage, selector: string): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle((regions) => {
    const texts: string[] = [];
    for (const region of document.querySelectorAll(regions))
      new MutationObserver(() => {
        if (region.textContent) texts.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    return texts;
  }, selector);
  return () => said.jsonValue();
}
