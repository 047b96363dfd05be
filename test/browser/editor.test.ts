import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("stays open, and keeps the focus, when the last change is taken back", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  const editor = page.locator('[data-island="editor"]');
  await editor.scrollIntoViewIfNeeded();
  await page.locator('[data-island="editor"][data-live]').waitFor();
  await editor.getByText("Change any layer").click();
  const stride = editor.getByRole("spinbutton", { name: "Stride, conv1" });
  await stride.focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => new URL(page.url()).search).toBe("?conv1.stride=5");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => new URL(page.url()).search).toBe("");
  expect(await stride.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  const undo = editor.getByRole("button", { name: "Undo the changes of conv1" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await undo.waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  expect(await editor.locator("details").evaluate((it) => (it as HTMLDetailsElement).open)).toBe(true);
  expect(await page.problems()).toEqual([]);
  await page.close();
});

it("changes a layer, marks it, writes it into the address and takes it back", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  const editor = page.locator('[data-island="editor"]');
  await editor.scrollIntoViewIfNeeded();
  await page.locator('[data-island="editor"][data-live]').waitFor();
  await editor.getByText("Change any layer").click();
  await editor.getByLabel("Layer to change").selectOption("pool1");
  await editor.getByRole("combobox", { name: "Rounds, pool1" }).selectOption("down");
  await editor.getByRole("spinbutton", { name: "Stride, pool1" }).fill("3");
  await page.keyboard.press("Enter");

  const row = page.locator('table[data-table="layers"] tr[data-layer="pool1"]');
  await expect.poll(() => row.getAttribute("data-output")).toBe("18x18x96");
  await expect.poll(() => row.getAttribute("data-edited")).toBe("");
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe("?pool1.stride=3&pool1.round=down&network.layer=pool1");

  await editor.getByRole("button", { name: "Undo the changes of pool1" }).click();
  await expect.poll(() => row.getAttribute("data-output")).toBe("27x27x96");
  await page.goBack();
  await expect.poll(() => row.getAttribute("data-output")).toBe("18x18x96");
  expect(await page.problems()).toEqual([]);
  await page.close();
});
