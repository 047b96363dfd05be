// While something is held, what is out of sight is skipped (src/site/styles/skipped.css): nobody may see that.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Where everything of the article stands that has a box of its own, and how high each is. */
const places = (page: TestPage) =>
  page.evaluate(() => {
    const all = document.querySelectorAll(".article > :not(.source-card, .toc-place), .part");
    return [...all].map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return `${element.tagName} ${Math.round(top)} + ${Math.round(height)}`;
    });
  });
const skipped = (page: TestPage) =>
  page
    .locator(".part")
    .evaluateAll(
      (parts) =>
        parts.filter((it) => !it.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
    );

describe.each(["", "zh/"])("while something is held at /%s", (path) => {
  it.each([
    [1440, "calculator"],
    [375, "calculator"],
    [1440, "every-size"],
    [375, "every-size"],
    [375, "references"],
  ])(
    "at %i px, with #%s in view, sections out of sight are skipped, and nothing moves",
    async (width, id) => {
      const page = await openPage(browser, `${inject("baseUrl")}${path}#${id}`, { width });
      await page.locator('[data-island="calculator"][data-live]').waitFor();
      await page.waitForTimeout(500);
      const mark = () =>
        page
          .locator(".toc-list > li > [aria-current]")
          .evaluateAll((links) => links.map((link) => link.textContent));
      const marked = await mark();
      const before = await places(page);
      expect(before.length).toBeGreaterThan(20);
      expect(await skipped(page)).toBe(0);

      // Not with the mouse: pressed anywhere but at its own value, a slider changes what the page says.
      const slider = page.locator('.calculator [type="range"][max="512"]');
      await slider.dispatchEvent("pointerdown");
      await page.locator("html[data-held]").waitFor({ state: "attached" });
      await page.waitForTimeout(200);
      expect(await skipped(page)).toBeGreaterThan(8);
      expect(await places(page)).toEqual(before);
      expect(await mark()).toEqual(marked);

      await slider.dispatchEvent("pointerup");
      expect(await skipped(page)).toBe(0);
      expect(await places(page)).toEqual(before);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );
});
