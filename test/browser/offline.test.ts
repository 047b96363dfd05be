import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("opens without a network after the first visit, in both languages and from a permalink", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  for (const [link, heading] of [
    ["", "AlexNet: is the input 224 or 227?"],
    ["zh/?net=caffe&size=224", "AlexNet 的输入是 224 还是 227？"],
  ]) {
    await page.goto(inject("baseUrl") + link);
    expect(await page.locator("h1").textContent()).toBe(heading);
    await page.locator('[data-island="calculator"][data-live]').waitFor();
  }
  // The table follows once its own code has come, from the cache: until then it shows what was prerendered.
  await page.locator('[data-island="layers"][data-live]').waitFor();
  expect(await page.locator('tr[data-layer="conv1"]').first().getAttribute("data-output")).toBe("54x54x96");
  // Formulas without their fonts would still be there, in the wrong face.
  expect(await page.evaluate(() => document.fonts.check("20px KaTeX_Main"))).toBe(true);
  await page.close();
});
