import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { listen } from "./support/island.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page with the sieve in sight and alive. */
async function open(options?: PageOptions): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl"), options);
  await page.locator('[data-island="sieve"]').scrollIntoViewIfNeeded();
  await grid(page).waitFor();
  return page;
}

const left = (page: TestPage) => page.locator(".sieve-number").allTextContents();
const grid = (page: TestPage) => page.getByRole("slider", { name: "Size to explain" });
/** What the grid says of its size; it stands below, too, a frame later. */
const why = (page: TestPage) => grid(page).getAttribute("aria-valuetext");
const written = (page: TestPage) => expect.poll(() => page.locator(".sieve-why").textContent());

describe("the sieve", () => {
  it("lets 225 and 227 through when the crop may be odd", async () => {
    const page = await open();
    const crop = page.getByRole("switch", { name: "the crop is even" });
    expect(await left(page)).toEqual(["224", "226"]);
    await crop.click();
    expect(await crop.getAttribute("aria-checked")).toBe("false");
    expect(await left(page)).toEqual(["224", "225", "226", "227"]);
    await crop.press("Space");
    expect(await left(page)).toEqual(["224", "226"]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("says what a switch leaves, and a size once: the grid itself, or the line below", async () => {
    const page = await open();
    const said = await listen(page, ".sieve [role=status]");
    await page.getByRole("switch", { name: "the crop is even" }).press("Space");
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]?.replace(/\s/g, " ")).toBe(
      "4 left 224–227; 227 stays: 13 = 1 × 13, 27 = 9 × 3, 55 = 11 × 5.",
    );
    await grid(page).press("ArrowLeft");
    await page.waitForTimeout(900);
    expect(await said()).toHaveLength(1);
    await page.getByRole("button", { name: "One size less" }).press("Enter");
    await expect.poll(async () => (await said()).slice(1)).toEqual([await why(page)]);
    await page.close();
  });

  it("offers each switch 44 pixels of height, pressed anywhere in its row", async () => {
    const page = await open({ width: 375 });
    const row = page.locator(".sieve-condition").nth(2);
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await row.click({ position: { x: 200, y: 30 } });
    expect(await page.getByRole("switch").nth(2).getAttribute("aria-checked")).toBe("false");
    // Playwright would see that the switch lies over its text, and refuse.
    await page.locator(".sieve-name").nth(2).click({ force: true });
    expect(await page.getByRole("switch").nth(2).getAttribute("aria-checked")).toBe("true");
    await page.close();
  });

  it("keeps the focus on a button that has come to the end, by keyboard", async () => {
    const page = await open();
    for (const [key, name, back] of [
      ["Home", "One size less", "One size more"],
      ["End", "One size more", "One size less"],
    ] as const) {
      await grid(page).press(key);
      await page.getByRole("button", { name: back }).press("Enter");
      const button = page.getByRole("button", { name });
      expect(await button.getAttribute("aria-disabled")).toBe("false");
      await button.press("Enter");
      expect(await button.getAttribute("aria-disabled")).toBe("true");
      const end = await why(page);
      await page.keyboard.press("Enter");
      expect(await why(page)).toBe(end);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.close();
  });

  it("explains the size pointed at, and the one walked to with the keys", async () => {
    const page = await open();
    const box = (await grid(page).boundingBox())!;
    // 223: row 14, column 15 of sixteen.
    await page.mouse.move(box.x + (box.width * 14.5) / 16, box.y + (box.height * 13.5) / 16);
    expect(await why(page)).toBe("223 falls: conv1’s side is 54, and 54 is not a multiple of 5.");
    await written(page).toBe(await why(page));
    expect(await page.locator(".sieve-stepper b").textContent()).toBe("223");
    const mark = (await page.locator(".sieve-pointer").boundingBox())!;
    const cell = box.width / 16;
    for (const [is, should] of [
      [mark.x, box.x + 14 * cell],
      [mark.y, box.y + 13 * cell],
      [mark.width, cell],
      [mark.height, cell],
    ] as const)
      expect(is).toBeCloseTo(should, 0);
    await page.mouse.move(0, 0);
    await written(page).toMatch(/^227 falls/);
    await grid(page).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await why(page)).toMatch(/^226 stays/);
    await written(page).toBe(await why(page));
    await page.keyboard.press("ArrowUp");
    expect(await why(page)).toMatch(/^210 falls: conv3/);
    await page.close();
  });

  it("tells its result without JavaScript, with no switch in sight", async () => {
    const page = await openPage(browser, inject("baseUrl"), { javaScript: false });
    expect(await page.locator(".sieve-left").allTextContents()).toEqual([
      "16 left 212–227",
      "8 left 220–227",
      "4 left 224–227",
      "2 left 224 and 226",
    ]);
    expect(await page.locator(".sieve-switch").first().isVisible()).toBe(false);
    await page.close();
  });
});
