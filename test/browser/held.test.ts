// While something is held, what is out of sight is skipped (src/site/styles/skipped.css): nobody may see that.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openIsland } from "./support/island.ts";
import { openPage, type TestPage } from "./support/page.ts";
import { skippedSections } from "./support/sections.ts";

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
/**
 * Moves a pointer over `held` to `share` of its width, and says at once, before any frame is made, whether what is in
 * `parts` has changed.
 */
const changedAtOnce = (page: TestPage, held: string, share: number, parts: readonly string[]) =>
  page.evaluate(
    async ([selector, at, selectors]) => {
      const element = document.querySelector(selector);
      const said = () => selectors.map((part) => document.querySelector(part)?.innerHTML);
      const before = said();
      // Pointers that do not exist cannot be captured.
      Element.prototype.setPointerCapture = () => {};
      Element.prototype.hasPointerCapture = () => true;
      const box = element?.getBoundingClientRect();
      if (!element || !box || before.includes(undefined)) throw new Error(`no ${selector}, or ${selectors}`);
      const [clientX, clientY] = [box.left + at * box.width, box.top + box.height / 2];
      for (const type of ["pointerdown", "pointermove"]) {
        const init = { bubbles: true, cancelable: true, buttons: 1, pointerType: "mouse", clientX, clientY };
        element.dispatchEvent(new PointerEvent(type, init));
      }
      // React answers before the next task; nothing else runs in between.
      for (let i = 0; i < 20; i++) await null;
      return said().map((html, i) => html !== before[i]);
    },
    [held, share, parts] as const,
  );

const panel = (n: number) => `.field-panel:nth-child(${n})`;
const picture = (n: number) => `${panel(n)} .field-picture`;

describe("what is held", () => {
  it.each([
    ["oneRow", '[data-strip="caffe"] .strip-row', 0.99, '[data-strip="caffe"]', '[data-strip="yours"]'],
    ["receptiveField", picture(1), 0.2, picture(1), `${panel(1)} .field-share`],
    ["receptiveField", picture(1), 0.2, picture(1), picture(2)],
    ["everySize", ".sizes-chart", 0.9, ".sizes-handle", ".sizes-sentence"],
  ])("is drawn first in %s, the rest a frame later", async (island, held, share, first, rest) => {
    const { page, figure } = await openIsland(browser, island);
    const drawn = () => figure.locator(rest).innerHTML();
    const before = await drawn();
    expect(await changedAtOnce(page, held, share, [first, rest])).toEqual([true, false]);
    await expect.poll(drawn).not.toBe(before);
    await page.close();
  });
});

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
      expect(await skippedSections(page)).toBe(0);

      // Not with the mouse: pressed anywhere but at its own value, a slider changes what the page says.
      const slider = page.locator('.calculator [type="range"][max="512"]');
      await slider.dispatchEvent("pointerdown");
      await page.locator("html[data-held]").waitFor({ state: "attached" });
      await page.waitForTimeout(200);
      expect(await skippedSections(page)).toBeGreaterThan(8);
      expect(await places(page)).toEqual(before);
      expect(await mark()).toEqual(marked);

      await slider.dispatchEvent("pointerup");
      expect(await skippedSections(page)).toBe(0);
      expect(await places(page)).toEqual(before);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );
});
