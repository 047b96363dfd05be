// Sections out of sight are laid out after the first paint (src/site/opening.ts): nobody may see that.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

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
  const visible = () =>
    [...document.querySelectorAll("main *")].filter((it) =>
      it.checkVisibility({ contentVisibilityAuto: true }),
    ).length;
  Object.assign(window, {
    layOutTheRest: () => {
      for (let callback = waiting.shift(); callback; callback = waiting.shift())
        callback({ didTimeout: false, timeRemaining: () => 50 });
    },
    layOutInSteps: () => {
      const steps: number[] = [];
      let before = visible();
      for (let callback = waiting.shift(); callback; callback = waiting.shift()) {
        callback({ didTimeout: false, timeRemaining: () => 50 });
        const after = visible();
        steps.push(after - before);
        before = after;
      }
      return steps;
    },
  });
}
async function layOutTheRest(page: TestPage): Promise<void> {
  await page.evaluate(() => (window as unknown as { layOutTheRest: () => void }).layOutTheRest());
  await expect.poll(() => state(page)).toEqual(DONE);
}

const open = (path: string, width = 375) =>
  openPage(browser, inject("baseUrl") + path, {
    width,
    prepare: async (page) => {
      await page.addInitScript(waitForTheTest);
    },
  });

/** How much of the sections is not laid out, and what is left of the means to that. */
const state = (page: TestPage) =>
  page.evaluate(() => ({
    skipped: [...document.querySelectorAll(".part > * > :first-child")].filter(
      (it) => it.checkVisibility() && !it.checkVisibility({ contentVisibilityAuto: true }),
    ).length,
    left: document.adoptedStyleSheets.length,
  }));
/** Whether anything was to be laid out later. */
const wasPutOff = (page: TestPage) => page.evaluate(() => "wasPutOff" in window);
const DONE = { skipped: 0, left: 0 };

const heights = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".part > *")].map((it) => Math.round(it.getBoundingClientRect().height)),
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
      // What is higher would overlap what follows it while it waits.
      expect(Math.max(...inTurn)).toBeLessThan(takenFor);
      await page.reload();
      expect(await heights(page)).toEqual(inTurn);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it.each([375, 1440])(
    "at %i px, nothing moves when what has come in sight is no longer held apart",
    async (width) => {
      const page = await open(path, width);
      // As a reader goes down, a little at a time: what comes in sight is drawn, but waits.
      for (let y = 0; y < 6000; y += 250) {
        await page.evaluate(async (top) => {
          scrollTo({ top, behavior: "instant" });
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }, y);
      }
      expect((await state(page)).skipped).toBeGreaterThan(8);
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll(".part > *")]
            .map((it) => it.getBoundingClientRect())
            .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
            .map(({ top }) => Math.round(top)),
        );
      const before = await places();
      expect(before.length).toBeGreaterThan(1);
      await layOutTheRest(page);
      // What comes below the last of them only now begins where that ends.
      expect((await places()).slice(0, before.length)).toEqual(before);
      await page.close();
    },
  );

  it("what waits lets no margin out", async () => {
    const page = await open(path);
    await layOutTheRest(page);
    const leaks = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".part > [data-ready]")].flatMap((it) => {
        const before = it.getBoundingClientRect().height;
        it.style.contain = "layout";
        const after = it.getBoundingClientRect().height;
        it.style.contain = "";
        return before === after ? [] : [it.outerHTML.slice(0, 80)];
      }),
    );
    expect(leaks).toEqual([]);
    await page.close();
  });

  it("no step lays out much", async () => {
    const page = await open(path);
    const steps = await page.evaluate(() =>
      (window as unknown as { layOutInSteps: () => number[] }).layOutInSteps(),
    );
    expect(await state(page)).toEqual(DONE);
    // A layer table has 800 elements, and all that waits thousands.
    expect(Math.max(...steps)).toBeLessThan(900);
    expect(steps.reduce((sum, step) => sum + step)).toBeGreaterThan(5000);
    await page.close();
  });

  it("all of them are laid out without anybody's doing", async () => {
    const page = await openPage(browser, inject("baseUrl") + path);
    await expect.poll(() => state(page), { timeout: 10_000 }).toEqual(DONE);
    await page.close();
  });

  it("a link to a section leads there, and nothing waits", async () => {
    const page = await open(`${path}#references`);
    expect(await wasPutOff(page)).toBe(false);
    expect(await state(page)).toEqual(DONE);
    expect(Math.abs(await topOf(page, "#references"))).toBeLessThan(120);
    await page.close();
  });

  it("a link within the page leads where it says, if nothing is laid out yet", async () => {
    const page = await open(path);
    await page
      .locator('.toc a[href="#references"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
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
    '[data-island="export"]',
    '[data-island="citation"]',
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

  it.each([true, false])(
    "who goes to the middle of a figure sees it (its turn comes first: %s)",
    async (turn) => {
      const page = await open(path);
      const goal = '[data-island="sideBySide"]';
      await page.evaluate(
        ([selector, first]) => {
          const page = window as unknown as { layOutTheRest: () => void };
          document.querySelector(selector)?.scrollIntoView({ behavior: "instant", block: "center" });
          if (first) page.layOutTheRest();
        },
        [goal, turn] as const,
      );
      await expect.poll(() => state(page)).toEqual(DONE);
      const { top, bottom } = await page
        .locator(goal)
        .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      expect(top).toBeLessThan(800);
      expect(bottom).toBeGreaterThan(0);
      await page.close();
    },
  );

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
