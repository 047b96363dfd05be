import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { drag } from "./support/island.ts";
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
    await page.locator(".copy-link").getByRole("status").getByText("Copied", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("shows what it could not copy, for as long as it takes, and says it once", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?net=caffe`, {
      prepare: (blank) =>
        blank
          .addInitScript(() => {
            navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
          })
          .then(() => undefined),
    });
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await page.getByRole("button", { name: "Copy link" }).click();
    const remark = page.locator(".calculator .copy-link .remark");
    const link = page.url();
    await expect.poll(() => remark.textContent()).toBe(`Could not copy. The link: ${link}`);
    expect(await page.getByRole("button", { name: "Copied" }).count()).toBe(0);
    await page.waitForTimeout(3000);
    await remark.locator(".to-select").click();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(link);
    // As what is copied would, it stays what it was; asked again, it is what the reader sees.
    await page.getByRole("slider", { name: "Input size", exact: true }).press("ArrowRight");
    await expect.poll(() => page.url()).toContain("?net=caffe&size=228");
    expect(await remark.textContent()).toContain(link);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect.poll(() => remark.textContent()).toBe(`Could not copy. The link: ${page.url()}`);
    // Spoken is that it failed, not the address letter by letter.
    expect(await remark.getByRole("status").textContent()).toBe("Could not copy. The link:");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it.each([
    ["", "Copy BibTeX", "Copied", "@misc{alexnet224227,"],
    ["zh/", "复制 BibTeX", "已复制", "@misc{alexnet224227zh,"],
  ])("copies the citation of /%s to the letter and says so", async (path, name, done, first) => {
    const page = await openPage(browser, inject("baseUrl") + path, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await near(page, "citation");
    const block = page.locator(".citation");
    await block.getByRole("button", { name }).click();
    await block.getByRole("status").getByText(done, { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await block.locator("pre").textContent());
    expect(copied.split("\n")[0]).toBe(first);
    expect(copied.split("\n").at(-1)).toBe("}");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("shows the citation without scripts, and no button that would do nothing", async () => {
    const page = await openPage(browser, inject("baseUrl"), { javaScript: false });
    expect(await page.locator(".citation pre").isVisible()).toBe(true);
    expect(await page.locator(".citation pre").textContent()).toContain("title  = {{AlexNet}: is the input");
    expect(await page.locator(".citation button").isVisible()).toBe(false);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("stands where it will work before any touch, not without scripts, and answers the first press", async () => {
    const plain = await openPage(browser, inject("baseUrl"), { javaScript: false });
    expect(await plain.getByRole("button", { name: "Embed" }).isVisible()).toBe(false);
    await plain.close();
    const page = await openPage(browser, inject("baseUrl"));
    const button = page.locator("[data-island=share] .share > button");
    expect(await button.isVisible()).toBe(true);
    expect(await page.locator("[data-island=share][data-live]").count()).toBe(0);
    await button.click();
    await page.getByRole("dialog").waitFor();
    // The first thing in it has the focus, though it was not there when the button was pressed.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await page.close();
  });

  it("writes an iframe of the present state, and what it shows is that state", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}zh/?net=caffe&size=225`, {
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await near(page, "share");
    await page.getByRole("button", { name: "嵌入" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("显示什么").selectOption("layers");
    await dialog.getByLabel("配色").selectOption("dark");
    const html = await dialog.getByLabel("要粘贴的 HTML").inputValue();
    // As a browser reads it in the page it is pasted into: escaped, and shut off from that page.
    expect(html).not.toMatch(/&(?!amp;)/);
    expect(/sandbox="([^"]*)"/.exec(html)?.[1]).toBe("allow-scripts allow-popups");
    const src = /src="([^"]+)"/.exec(html)?.[1]?.replace(/&amp;/g, "&") ?? "";
    expect(src).toBe(`${inject("baseUrl")}zh/embed/?view=layers&theme=dark&net=caffe&size=225`);
    await dialog.getByRole("button", { name: "复制 HTML" }).click();
    await dialog.getByRole("status").getByText("已复制", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
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

  it("hands the link to the system’s share sheet, where there is one", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?net=caffe&size=225`, {
      prepare: (blank) =>
        blank
          .addInitScript(() => {
            const shared: unknown[] = [];
            Object.assign(window, { shared });
            // Closing the sheet rejects; that is no error.
            Object.defineProperty(navigator, "share", {
              value: (data: unknown) => {
                shared.push(data);
                return Promise.reject(new DOMException("closed", "AbortError"));
              },
            });
          })
          .then(() => undefined),
    });
    await near(page, "share");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
    expect(shared).toEqual([{ title: "AlexNet, size by size", url: page.url() }]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("leaves in the address what is not ours: others’ keys and any hash", async () => {
    const hash = "#%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E";
    const page = await openPage(browser, `${inject("baseUrl")}?utm_source=a%26b&size=230${hash}`);
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await page.getByRole("slider", { name: "Input size", exact: true }).press("ArrowRight");
    await expect.poll(() => query(page)).toBe("?size=231&utm_source=a%26b");
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => query(page)).toBe("?net=caffe&utm_source=a%26b");
    expect(new URL(page.url()).hash).toBe(hash);
    await page.goBack();
    await expect.poll(() => query(page)).toBe("?size=231&utm_source=a%26b");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("takes back with Back what was chosen in a figure, and walks through no drag", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    await near(page, "sieve");
    const sieve = page.locator('[data-island="sieve"]');
    const last = sieve.getByRole("switch").last();
    await last.click();
    await expect.poll(() => query(page)).toBe("?sieve.off=3");
    await drag(page, sieve.locator(".sieve-grid"), [0.1, 0.5], [0.9, 0.5]);
    await expect.poll(() => query(page)).toMatch(/^\?sieve\.off=3&sieve\.inspected=\d+$/);
    const dragged = query(page);
    await last.click();
    await expect.poll(() => query(page)).toMatch(/^\?sieve\.inspected=\d+$/);
    expect(await last.getAttribute("aria-checked")).toBe("true");
    await page.goBack();
    expect(query(page)).toBe(dragged);
    await expect.poll(() => last.getAttribute("aria-checked")).toBe("false");
    await page.goBack();
    expect(query(page)).toBe("");
    await expect.poll(() => last.getAttribute("aria-checked")).toBe("true");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("adds nothing to the history while a crop is dragged, not even through where it started", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    await near(page, "crop");
    const entries = await page.evaluate(() => history.length);
    const stage = page.locator(".crop-stage .pad");
    await drag(page, stage, [0.4, 0.5], [0.45, 0.5]);
    await expect.poll(() => query(page)).not.toBe("");
    const slider = page.locator('.crop-stage input[type="range"]').first();
    for (const x of [10, 16, 22]) await slider.fill(String(x));
    await expect.poll(() => query(page)).toBe("?crop.x=22");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.close();
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
