import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Where the marked links lead, and what their mark looks like. */
const marks = (page: TestPage) =>
  page.locator(".toc [aria-current]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
const goTo = (page: TestPage, id: string) =>
  page.evaluate((it) => document.getElementById(it)?.scrollIntoView(), id);

describe.each(["", "zh/"])("the table of contents of /%s", (path) => {
  it("marks the section in view, one at a time, up and down", async () => {
    const page = await openPage(browser, inject("baseUrl") + path, { width: 1440, height: 900 });
    for (const id of ["proof", "references", "said", "breaks"]) {
      await goTo(page, id);
      await expect.poll(() => marks(page)).toEqual([`#${id}`]);
    }
    // Far into a section its heading is gone, and it is still the one being read.
    await page.evaluate(() => {
      const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
      // Down to where the next heading stands low on the screen: how long a section is, is up to the fonts.
      scrollBy({ top: top("numbers") - innerHeight * 0.7, behavior: "instant" });
    });
    await page.waitForTimeout(200);
    expect(
      await page.locator("#breaks").evaluate((heading) => heading.getBoundingClientRect().bottom),
    ).toBeLessThan(0);
    expect(await marks(page)).toEqual(["#breaks"]);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => marks(page)).toEqual([]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("marks the section a link led to, and one in sight at the top of a high screen, before any scroll", async () => {
    for (const [link, height, mark] of [
      ["#proof", 900, "#proof"],
      ["", 1600, "#answer"],
    ] as const) {
      const page = await openPage(browser, inject("baseUrl") + path + link, { width: 1440, height });
      await expect.poll(() => marks(page)).toEqual([mark]);
      await page.close();
    }
  });

  it("lists what is on the page, and nothing of its dialogs", async () => {
    const page = await openPage(browser, inject("baseUrl") + path, { javaScript: false });
    const lost = await page.locator(".toc a").evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => {
          const heading = document.getElementById(href.slice(1));
          return !heading || heading.closest("dialog");
        }),
    );
    expect(lost).toEqual([]);
    await page.close();
  });
});

describe("where the table of contents stands", () => {
  it("on wide screens: open before anyone scrolls, and opening moves nothing", async () => {
    const page = await openPage(browser, inject("baseUrl"), { width: 1440, height: 900 });
    await expect.poll(() => page.locator(".toc-list").isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    // Opened in the text it would count 0.2; what is left is a formula's font that comes late.
    expect(shift).toBeLessThan(0.001);
    await page.close();
  });

  it("on wide screens: open in the margin, beside every section, the mark on the screen", async () => {
    const page = await openPage(browser, inject("baseUrl"), { width: 1440, height: 900 });
    const text = (await page.locator("h1").boundingBox())?.x ?? 0;
    for (const id of ["layers", "today", "questions"]) {
      await goTo(page, id);
      await expect.poll(() => marks(page)).toEqual([`#${id}`]);
      const box = await page.locator(".toc [aria-current]").boundingBox();
      if (!box) throw new Error("The mark is not drawn");
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(text);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
    }
    await page.close();
  });

  it("differs from other lines by more than its colour", async () => {
    const page = await openPage(browser, inject("baseUrl"), { width: 1440 });
    await goTo(page, "today");
    await expect.poll(() => marks(page)).toEqual(["#today"]);
    const bars = await page
      .locator(".toc-list a")
      .evaluateAll(
        (links) => links.filter((link) => getComputedStyle(link).borderLeftWidth !== "0px").length,
      );
    expect(bars).toBe(1);
    await page.close();
  });

  it("on narrower ones: one closed line in the text, marked too once it is opened", async () => {
    const page = await openPage(browser, inject("baseUrl"), { width: 1100 });
    expect(await page.locator(".toc").evaluate((toc) => (toc as HTMLDetailsElement).open)).toBe(false);
    await page.locator(".toc summary").click();
    await page.locator(".toc").evaluate((toc) => toc.scrollIntoView());
    await expect.poll(() => marks(page)).toEqual(["#answer"]);
    await page.close();
  });
});
