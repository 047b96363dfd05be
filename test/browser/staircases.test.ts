import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page with the staircases in sight and alive. */
async function open(options?: PageOptions): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl"), options);
  await page.locator('[data-island="staircases"]').scrollIntoViewIfNeeded();
  await line(page).waitFor();
  return page;
}

const line = (page: TestPage) => page.getByRole("slider", { name: "Line in the staircases" });
const value = (page: TestPage) => line(page).getAttribute("aria-valuenow");
const results = (page: TestPage) => page.locator(".stairs-lanes .stairs-result").allTextContents();

describe("the line in the staircases", () => {
  it("never says of one layer what came into another, not even for a frame", async () => {
    const page = await open();
    const said = await page.locator('[data-island="staircases"]').evaluate((figure) => {
      const seen = new Set<string>();
      const change = new MutationObserver(() =>
        seen.add(figure.querySelector(".stairs-lanes .stairs-result")?.textContent ?? ""),
      );
      change.observe(figure, { subtree: true, childList: true, characterData: true });
      const select = figure.querySelector("select")!;
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, "pool1");
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return new Promise<string[]>((resolve) => setTimeout(() => resolve([...seen]), 500));
    });
    expect(said).toEqual(["55 → 28"]);
    await page.close();
  });

  it("follows the finger to 227, where up and down agree, and takes the page along", async () => {
    const page = await open();
    expect(await results(page)).toEqual(["224 → 56", "224 → 55", "224 → 55", "224 → 54"]);
    const box = (await page.locator(".stairs-wide .stairs-drawing").boundingBox())!;
    // Columns of the window 214–233 at 224 and 227.
    const x = (size: number) => box.x + (box.width * (size - 214 + 0.5)) / 20;
    await page.mouse.move(x(224), box.y + 200);
    await page.mouse.down();
    await page.mouse.move(x(226), box.y + 210);
    await page.mouse.move(x(227), box.y + 210);
    await page.mouse.up();
    expect(await results(page)).toEqual(["227 → 57", "227 → 56", "227 → 55", "227 → 55"]);
    await expect.poll(() => new URL(page.url()).search).toBe("?size=227");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("moves with the keys, out of the window too, which then follows, and to the ends it announces", async () => {
    const page = await open();
    await line(page).focus();
    await page.keyboard.press("ArrowRight");
    expect(await value(page)).toBe("225");
    await page.keyboard.press("PageUp");
    expect(await value(page)).toBe("235");
    expect(await page.locator(".stairs-wide .stairs-floor-looked").textContent()).toBe("57");
    for (const [key, end] of [
      ["End", "max"],
      ["Home", "min"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await value(page)).toBe(await line(page).getAttribute(`aria-value${end}`));
    }
    await page.close();
  });

  it.each([
    [1280, ".stairs-wide"],
    [375, ".stairs-narrow"],
  ])(
    "stays under the hand that holds it, at %i px, while the page skips what is out of sight",
    async (width, variant) => {
      const page = await open({ width });
      await expect.poll(() => page.locator(".stairs-drawing").count()).toBe(1);
      const drawing = page.locator(`${variant} .stairs-drawing`);
      await drawing.scrollIntoViewIfNeeded();
      const before = (await drawing.boundingBox())!;
      const held = page.locator("[data-skipped]");
      await page.mouse.move(before.x + before.width / 2, before.y + 150);
      await page.mouse.down();
      await page.mouse.move(before.x + before.width * 0.8, before.y + 150, { steps: 5 });
      await held.first().waitFor({ state: "attached" });
      await page.waitForTimeout(300);
      expect((await drawing.boundingBox())!.y).toBe(before.y);
      await page.mouse.up();
      await expect.poll(() => held.count()).toBe(0);
      await page.close();
    },
  );

  it("fits a phone, where only the drawing for it is left", async () => {
    const page = await open({ width: 375 });
    await expect.poll(() => page.locator(".stairs-wide").count()).toBe(0);
    expect(await page.locator(".stairs-narrow").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.close();
  });
});
