import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { launch } from "./support/browser.ts";
import { openIsland } from "./support/island.ts";
import type { PageOptions, TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page with the comparison in sight and alive. */
const open = async (options?: PageOptions) => (await openIsland(browser, "sideBySide", options)).page;

const heads = (page: TestPage) =>
  page
    .locator(".comparison th[data-system]")
    .evaluateAll((all) =>
      all.filter((th) => th.checkVisibility()).map((th) => (th as HTMLElement).dataset.system),
    );

describe("the comparison", () => {
  it("puts the reference first and marks what differs from it", async () => {
    const page = await open();
    expect((await heads(page))[0]).toBe("alexnet-2012");
    await page.getByLabel("Compare with").selectOption("torchvision");
    expect((await heads(page))[0]).toBe("torchvision");
    const caffe = page.locator('.comparison tr[data-row="poolRounding"] td[data-differs][data-wide]');
    expect(await caffe.allTextContents()).toEqual(["up (differs)", "up (differs)"]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("adds and removes columns", async () => {
    const page = await open();
    const before = await heads(page);
    const chips = page.locator(".side-by-side .chips");
    await chips.getByLabel("ONNX").check();
    await chips.getByLabel("mmpretrain").uncheck();
    const after = await heads(page);
    expect(after).toContain("onnx");
    expect(after).not.toContain("mmpretrain");
    expect(after).toHaveLength(before.length);
    await page.close();
  });

  it("shows the systems it starts with at 768 px whole, none cut off at the edge", async () => {
    const page = await open({ width: 768 });
    expect((await heads(page)).length).toBeGreaterThan(5);
    const region = page.locator(".comparison-scroll");
    expect(await region.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
    await page.close();
  });

  it("shows every layer of every system, scrolling inside itself at most", async () => {
    const page = await open({ width: 768 });
    await page.locator(".side-by-side .segment").nth(1).click();
    expect(await heads(page)).toHaveLength(IMPLEMENTATIONS.length);
    expect(await page.locator('.comparison tr[data-row="conv1"] td').first().textContent()).toContain("55");
    const region = page.locator(".comparison-scroll");
    await region.evaluate((element) => element.scrollTo(9999, 0));
    const first = (await page.locator('.comparison tr[data-row="conv1"] th').boundingBox())!;
    expect(first.x).toBeCloseTo((await region.boundingBox())!.x, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
    await page.close();
  });

  it("shows two systems on a phone, both to be chosen", async () => {
    const page = await open({ width: 375 });
    expect(await heads(page)).toEqual(["alexnet-2012", "torchvision"]);
    await page.getByLabel("Second system").selectOption("d2l");
    expect(await heads(page)).toEqual(["alexnet-2012", "d2l"]);
    await page.getByLabel("Compare with").selectOption("d2l");
    expect(await heads(page)).toEqual(["d2l", "alexnet-2012"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.close();
  });

  it("has every system without JavaScript", async () => {
    const page = await open({ javaScript: false });
    expect(await page.locator(".comparison th[data-system]:visible").count()).toBe(IMPLEMENTATIONS.length);
    await page.close();
  });
});
