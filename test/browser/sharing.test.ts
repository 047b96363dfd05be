import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const query = (page: TestPage) => new URL(page.url()).search;

async function near(page: TestPage, island: string): Promise<void> {
  const part = page.locator(`[data-island="${island}"]`);
  await part.scrollIntoViewIfNeeded();
  await page.locator(`[data-island="${island}"][data-live]`).waitFor();
}

describe("sharing", () => {
  it("copies the link of what the reader sees and says so", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?net=caffe&size=225`, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("writes an iframe of the present state, and what it shows is that state", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}zh/?net=caffe&size=225`);
    await near(page, "share");
    await page.getByRole("button", { name: "嵌入" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("显示什么").selectOption("layers");
    await dialog.getByLabel("配色").selectOption("dark");
    const html = await dialog.getByLabel("要粘贴的 HTML").inputValue();
    const src = /src="([^"]+)"/.exec(html)?.[1]?.replace(/&amp;/g, "&") ?? "";
    expect(src).toBe(`${inject("baseUrl")}zh/embed/?view=layers&theme=dark&net=caffe&size=225`);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.close();

    const embed = await openPage(browser, src);
    const row = embed.locator('tr[data-layer="conv1"]');
    await expect.poll(() => row.getAttribute("data-output")).toBe("54x54x96");
    expect(await embed.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await embed.problems()).toEqual([]);
    await embed.close();
  });

  it("puts a figure’s choices into the address and finds them there again", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    await near(page, "sieve");
    await page.locator('[data-island="sieve"]').getByRole("switch").last().click();
    await expect.poll(() => query(page)).toBe("?sieve.off=3");
    await page.close();

    const again = await openPage(browser, `${inject("baseUrl")}?sieve.off=3`);
    await near(again, "sieve");
    const last = again.locator('[data-island="sieve"]').getByRole("switch").last();
    await expect.poll(() => last.getAttribute("aria-checked")).toBe("false");
    expect(await again.problems()).toEqual([]);
    await again.close();
  });
});
