// The stylesheet that comes with the first live part may colour and answer, but must not move anything seen before.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage } from "./support/page.ts";

const ASSETS = join(import.meta.dirname, "../../dist/assets");
const LATER = readdirSync(ASSETS).filter((file) => /^later-.*\.css$/.test(file));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(["", "zh/"])("the later stylesheet at /%s", (path) => {
  it.each([1440, 1100, 768, 375])("moves nothing that is seen, at %d px", async (width) => {
    expect(LATER.length, "stylesheets that come later").toBe(1);
    const page = await openPage(browser, inject("baseUrl") + path, {
      width,
      // Without scripts it does not come by itself.
      prepare: async (blank) => {
        await blank.route(/\.js$/, (route) => route.abort());
      },
    });
    const moved = await page.evaluate(
      (css) => {
        // What is not seen yet may move; formulas are many, and move with their box.
        const all = document.querySelectorAll(
          "body :not(.katex *, dialog, dialog *, [popover], [popover] *)",
        );
        const boxes = [...all]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.height > 0);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        const near = (a: number, b: number) => Math.abs(a - b) < 0.25;
        return {
          seen: boxes.length,
          moved: boxes
            .filter(({ element, box }) => {
              const now = element.getBoundingClientRect();
              return !(
                near(now.x, box.x) &&
                near(now.y, box.y) &&
                near(now.width, box.width) &&
                near(now.height, box.height)
              );
            })
            .map(({ element }) => `${element.tagName} ${element.getAttribute("class")}`),
        };
      },
      readFileSync(join(ASSETS, LATER[0] ?? ""), "utf8"),
    );
    expect(moved.seen).toBeGreaterThan(2000);
    expect(moved.moved).toEqual([]);
    await page.close();
  });

  it("stands after the page's own, over whose rules it must win", async () => {
    const page = await openPage(browser, inject("baseUrl") + path);
    await page.locator('.calculator input[type="range"]').first().press("ArrowRight");
    const sheets = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ""));
    await expect.poll(async () => (await sheets()).length).toBe(2);
    expect((await sheets()).map((href) => /\/(style|later)-/.exec(href)?.[1])).toEqual(["style", "later"]);
    await page.close();
  });
});
