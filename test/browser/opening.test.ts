// Sections out of sight are laid out after the first paint (src/site/opening.ts): nobody may see that.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";
import { skippedSections } from "./support/sections.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Runs in the page: nothing is laid out in turn until the test says so. */
function waitForTheTest(): void {
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    Object.assign(window, { wasPutOff: true });
    replaceSync.call(this, text);
  };
  const waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (callback) => waiting.push(callback);
  Object.assign(window, {
    layOutTheRest: () => {
      for (let callback = waiting.shift(); callback; callback = waiting.shift())
        callback({ didTimeout: false, timeRemaining: () => 50 });
    },
  });
}
async function layOutTheRest(page: TestPage): Promise<void> {
  await page.evaluate(() => (window as unknown as { layOutTheRest: () => void }).layOutTheRest());
  await expect.poll(() => state(page)).toEqual(DONE);
}

/** No frame is ever made, nor does the page go on without one. */
const makeNoFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (run: () => void, time?: number) => (time === 500 ? 0 : setTimeout(run, time)),
    });
  });

const open = (path: string, width = 375) =>
  openPage(browser, inject("baseUrl") + path, {
    width,
    prepare: (page) => page.addInitScript(waitForTheTest),
  });

const openWithoutFrames = (path: string) =>
  openPage(browser, inject("baseUrl") + path, { early: true, prepare: makeNoFrames });

const clickInToc = (page: TestPage, href: string) =>
  page
    .locator(`.toc a[href="${href}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());

/** How many sections are not laid out, and what is left of the means to that. */
const state = async (page: TestPage) => ({
  skipped: await skippedSections(page),
  left: await page.evaluate(() => document.adoptedStyleSheets.length),
});
/** Whether anything was to be laid out later. */
const wasPutOff = (page: TestPage) => page.evaluate(() => "wasPutOff" in window);
const DONE = { skipped: 0, left: 0 };

const heights = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".part")].map((it) => Math.round(it.getBoundingClientRect().height)),
  );
const topOf = (page: TestPage, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe.each(["", "zh/"])("when /%s opens", (path) => {
  it.each([320, 1440])(
    "at %i px, most sections wait, and then are what they would have been",
    async (width) => {
      const page = await open(path, width);
      expect((await state(page)).skipped).toBeGreaterThan(8);
      const takenFor = Math.max(...(await heights(page)));
      await layOutTheRest(page);
      const inTurn = await heights(page);
      // One that is higher would overlap those after it while it waits.
      expect(Math.max(...inTurn)).toBeLessThan(takenFor);
      await page.reload();
      expect(await heights(page)).toEqual(inTurn);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it("all of them are laid out without anybody's doing", async () => {
    const page = await openPage(browser, inject("baseUrl") + path);
    await expect.poll(() => state(page)).toEqual(DONE);
    await page.close();
  });

  it("all of it comes where no frames are made, as in the background", async () => {
    const page = await openPage(browser, inject("baseUrl") + path, {
      prepare: async (blank) => {
        await blank.addInitScript(() => {
          window.requestAnimationFrame = () => 0;
        });
      },
    });
    for (const place of ["#calculator", '[data-island="oneRow"]', ".part >> nth=0", ".site-footer"])
      await expect.poll(() => page.locator(place).isVisible()).toBe(true);
    await page.close();
  });

  it.each(["#references", "#:~:text=3d84654"])(
    "a link to a section or to words leads there, and nothing waits: %s",
    async (place) => {
      const page = await open(path + place);
      expect(await wasPutOff(page)).toBe(false);
      expect(await state(page)).toEqual(DONE);
      // Looking for words is the browser's part, and not all can: npm's Chromium cannot.
      if (!place.includes("~")) expect(Math.abs(await topOf(page, place))).toBeLessThan(120);
      await page.close();
    },
  );

  it.each([
    ["a link", (page: TestPage) => clickInToc(page, "#every-size")],
    ["a key", (page: TestPage) => page.keyboard.press("Shift")],
  ])("%s finds all in place, though the frames it was to come in are still to be made", async (_, act) => {
    const page = await openWithoutFrames(path);
    const goal = page.locator("#every-size");
    expect(await goal.isVisible()).toBe(false);
    await act(page);
    expect(await goal.isVisible()).toBe(true);
    await page.close();
  });

  it("a link leads where it says, though that has not come yet", async () => {
    const page = await openWithoutFrames(path);
    await clickInToc(page, "#every-size");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5000);
    expect(await topOf(page, "#every-size")).toBeLessThan(120);
    expect(await topOf(page, "#every-size")).toBeGreaterThan(-1);
    await page.close();
  });

  it("a link within the page leads where it says, if nothing is laid out yet", async () => {
    const page = await open(path);
    await clickInToc(page, "#references");
    await expect.poll(() => state(page)).toEqual(DONE);
    await expect.poll(() => topOf(page, "#references")).toBeLessThan(120);
    expect(await topOf(page, "#references")).toBeGreaterThan(-1);
    await page.close();
  });

  it.each([
    "#questions",
    "#every-size",
    '[data-island="sideBySide"]',
    '[data-island="crop"]',
    '[data-island="citation"]',
    ".references li:nth-child(60)",
  ])("who goes to %s at once finds it there, and it stays", async (goal) => {
    const page = await open(path);
    const place = () => topOf(page, goal);
    await page.locator(goal).evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    const before = await place();
    await expect.poll(() => state(page)).toEqual(DONE);
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    }
    await page.close();
  });

  it("who stops short of a part, with the end of what is not laid out in view, finds it there, too", async () => {
    const page = await open(path);
    const goal = '[data-island="network"]';
    await page
      .locator(goal)
      .evaluate((element) =>
        scrollBy({ top: element.getBoundingClientRect().top - 100, behavior: "instant" }),
      );
    expect(await topOf(page, goal)).toBe(100);
    await expect.poll(() => state(page)).toEqual(DONE);
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(Math.abs((await topOf(page, goal)) - 100)).toBeLessThanOrEqual(1);
    }
    await page.close();
  });

  it("what a reader sees a little way down stays where it is when the rest is laid out", async () => {
    const page = await open(path);
    const goal = ".part h2";
    await page
      .locator(goal)
      .first()
      .evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const before = await topOf(page, `${goal} >> nth=0`);
    expect((await state(page)).skipped).toBeGreaterThan(8);
    await layOutTheRest(page);
    expect(Math.abs((await topOf(page, `${goal} >> nth=0`)) - before)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it("and is loaded anew, or gone back to, the reader is where he was", async () => {
    const page = await open(path);
    expect(await wasPutOff(page)).toBe(true);
    await layOutTheRest(page);
    await page.locator("#references").scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const before = await topOf(page, "#references");
    await page.reload();
    await expect.poll(() => state(page)).toEqual(DONE);
    await expect.poll(() => topOf(page, "#references")).toBe(before);
    await page.goto("about:blank");
    await page.goBack();
    await expect.poll(() => topOf(page, "#references")).toBe(before);
    await page.close();
  });
});

describe("a drop-down list", () => {
  // Chromium lays out whatever section one is in when all is parsed.
  it.each(["", "zh/"])("is not in /%s out of sight before it works", async (path) => {
    const page = await openPage(browser, inject("baseUrl") + path, { javaScript: false });
    expect(await page.locator(".part").count()).toBeGreaterThan(8);
    expect(await page.locator(".part .select-place").count()).toBeGreaterThan(4);
    expect(await page.locator(".part select").count()).toBe(0);
    await page.close();
  });

  it.each([375, 1440])("takes the place that was kept for it, at %i px", async (width) => {
    const heightsWith = async (scripts: boolean) => {
      const page = await openPage(browser, inject("baseUrl"), {
        width,
        context: { serviceWorkers: "block" },
        prepare: (blank) => (scripts ? Promise.resolve() : blockFigures(blank)),
      });
      const heights: (number | undefined)[] = [];
      for (const name of ["receptiveField", "staircases", "sideBySide"]) {
        const figure = page.locator(`[data-island="${name}"]`);
        await figure.scrollIntoViewIfNeeded();
        await figure
          .locator(scripts ? "select" : ".select-place")
          .first()
          .waitFor({ state: "attached" });
        heights.push((await figure.locator(".figure-controls").boundingBox())?.height);
      }
      await page.close();
      return heights;
    };
    expect(await heightsWith(true)).toEqual(await heightsWith(false));
  });
});

async function blockFigures(page: Page): Promise<void> {
  await page.route(/\/figures-[^/]*\.js$/, (route) => route.abort());
}

it("begins with a script that brings no other along, so that none runs before the first paint", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  const entry = await page
    .locator('script[type="module"]')
    .evaluate(async (script: HTMLScriptElement) => (await fetch(script.src)).text());
  expect(entry).not.toMatch(/\bimport\b(?!\()/);
  expect(entry).toMatch(/import\("\.\/start-/);
  await page.close();
});

it("asks for scripts to be compiled while they come", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  const scripts = await page
    .locator('link[rel="modulepreload"], script[src]')
    .evaluateAll((all) =>
      Promise.all(
        all.map(async (it) => (await fetch(it.getAttribute("href") ?? it.getAttribute("src") ?? "")).text()),
      ),
    );
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  await page.close();
});
