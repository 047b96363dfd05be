// While something is held, what is out of sight is skipped (src/site/styles/skipped.css): nobody may see that.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openIsland } from "./support/island.ts";
import { openPage, type TestPage } from "./support/page.ts";
import { skippedSections } from "./support/sections.ts";
import { layoutsAfterMarks } from "./support/trace.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Where everything of the article stands that has a box of its own, and how high each is. */
const places = (page: TestPage) =>
  page.evaluate(() => {
    const all = document.querySelectorAll(".article > :not(.source-card, .toc-place), .part");
    return [...all].map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return `${element.tagName} ${Math.round(top)} + ${Math.round(height)}`;
    });
  });

/** How far the nearest place that is skipped lies out of sight, in heights of the viewport. */
const nearestSkipped = (page: TestPage) =>
  page
    .locator("[data-skipped]")
    .evaluateAll(
      (skipped) =>
        Math.min(
          ...skipped
            .map((place) => place.getBoundingClientRect())
            .map(({ top, bottom }) => Math.max(top - innerHeight, -bottom)),
        ) / innerHeight,
    );

/**
 * Presses on `held`, moves the pointer to `share` of its width, and says at once, before any frame is made, whether what
 * is in `parts` has changed.
 */
const changedAtOnce = (page: TestPage, held: string, share: number, parts: readonly string[]) =>
  page.evaluate(
    async ([selector, at, selectors]) => {
      const element = document.querySelector(selector);
      const said = () => selectors.map((part) => document.querySelector(part)?.innerHTML);
      const before = said();
      // Pointers that do not exist cannot be captured.
      Element.prototype.setPointerCapture = () => {};
      Element.prototype.hasPointerCapture = () => true;
      const box = element?.getBoundingClientRect();
      if (!element || !box || before.includes(undefined)) throw new Error(`no ${selector}, or ${selectors}`);
      const clientY = box.top + box.height / 2;
      for (const [type, share] of [
        ["pointerdown", at - 0.1],
        ["pointermove", at],
      ] as const) {
        const clientX = box.left + share * box.width;
        const init = {
          isPrimary: true,
          bubbles: true,
          cancelable: true,
          buttons: 1,
          pointerType: "mouse",
          clientX,
          clientY,
        };
        element.dispatchEvent(new PointerEvent(type, init));
      }
      // React answers before the next task; nothing else runs in between.
      for (let i = 0; i < 20; i++) await null;
      return said().map((html, i) => html !== before[i]);
    },
    [held, share, parts] as const,
  );

/**
 * Drags what is `held` to some shares of its width, sets a mark after each move that React has answered, and has the
 * browser lay out what that changed, before what only follows a frame later.
 */
const moveAndMark = (page: TestPage, held: string, shares: readonly number[]) =>
  page.evaluate(
    async ([selector, places]) => {
      const element = document.querySelector(selector);
      const box = element?.getBoundingClientRect();
      if (!element || !box) throw new Error(`no ${selector}`);
      Element.prototype.setPointerCapture = () => {};
      Element.prototype.hasPointerCapture = () => true;
      const send = (type: string, share: number) =>
        element.dispatchEvent(
          new PointerEvent(type, {
            isPrimary: true,
            bubbles: true,
            cancelable: true,
            buttons: 1,
            pointerType: "mouse",
            clientX: box.left + share * box.width,
            clientY: box.top + box.height / 2,
          }),
        );
      send("pointerdown", places[0] ?? 0);
      for (const share of places) {
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.body.getBoundingClientRect();
        send("pointermove", share);
        for (let i = 0; i < 20; i++) await null;
        performance.mark(`step ${share}`);
        document.body.getBoundingClientRect();
        performance.mark("laid out");
      }
    },
    [held, shares] as const,
  );

const panel = (n: number) => `.field-panel:nth-child(${n})`;
const picture = (n: number) => `${panel(n)} .field-picture`;
const strip = (id: string) => `[data-strip="${id}"] .strip-row`;

describe("what is held", () => {
  it.each([
    ["oneRow", strip("caffe"), 0.99, '[data-strip="caffe"]', '[data-strip="yours"]'],
    ["receptiveField", picture(1), 0.2, picture(1), `${panel(1)} .field-share`],
    ["receptiveField", picture(1), 0.2, picture(1), picture(2)],
    ["everySize", ".sizes-chart", 0.9, ".sizes-plot", ".sizes-handle"],
    ["everySize", ".sizes-chart", 0.9, ".sizes-plot", ".sizes-sentence"],
    ["everySize", ".sizes-chart", 0.9, ".sizes-plot", ".bar-size"],
    ["oneRow", strip("caffe"), 0.99, strip("caffe"), '[data-strip="caffe"] .strip-words'],
    ["oneRow", strip("caffe"), 0.99, strip("caffe"), ".player-buttons"],
    ["receptiveField", picture(1), 0.6, picture(1), `${panel(1)} .field-row-zeros.field-row-here`],
    ["receptiveField", picture(1), 0.6, picture(1), `${panel(1)} .field-over`],
    ["crop", ".crop-stage .pad", 0.9, ".crop-stage .over", ".crop-status"],
    ["crop", ".crop-stage .pad", 0.9, ".crop-stage .over", ".crop-places .pad svg"],
    ["crop", ".crop-places .pad", 0.9, ".crop-places .pad svg", ".crop-stage .over"],
    ["staircases", ".stairs-wide .stairs-drawing", 0.9, ".stairs-wide .stairs-drawing", ".stairs-lanes"],
    ["staircases", ".stairs-wide .stairs-drawing", 0.9, ".stairs-wide .stairs-drawing", ".stairs-input"],
  ])("is drawn first in %s, the rest a frame later", async (island, held, share, first, rest) => {
    const { page } = await openIsland(browser, island);
    await page.locator(held).scrollIntoViewIfNeeded();
    const drawn = () => page.locator(rest).innerHTML();
    const before = await drawn();
    expect(await changedAtOnce(page, held, share, [first, rest])).toEqual([true, false]);
    await expect.poll(drawn).not.toBe(before);
    await page.close();
  });

  it.each([
    ["receptiveField", picture(1), 0.15],
    ["crop", ".crop-stage .pad", 0.01],
  ])("is laid out without the page around it in %s", async (island, held, by) => {
    const { page } = await openIsland(browser, island, { width: 412 });
    await page.locator(held).scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    const shares = [0, 1, 2, 3].map((step) => 0.3 + step * by);
    const laidOut = await layoutsAfterMarks(browser, page, () => moveAndMark(page, held, shares));
    expect(laidOut.length).toBe(4);
    // The first move also begins to skip what is out of sight.
    for (const layout of laidOut.slice(1)) expect(layout).toMatchObject({ partialLayout: true });
    expect(Math.max(...laidOut.slice(1).map((layout) => layout?.totalObjects ?? 0))).toBeLessThan(200);
    await page.close();
  });

  it.each([
    ["staircases", ".stairs-control"],
    ["everySize", ".sizes-chart"],
    ["oneRow", strip("caffe")],
  ])("is moved without any layout in %s", async (island, held) => {
    const { page } = await openIsland(browser, island, { width: 412 });
    await page.locator(held).scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    const at = () =>
      page
        .locator(`[data-island="${island}"] :is([style*="--at"], .window-frame)`)
        .evaluateAll((all) => all.map((it) => it.getAttribute("style")).join());
    const before = await at();
    const shares = [0, 1, 2, 3].map((step) => 0.3 + step * 0.15);
    const laidOut = await layoutsAfterMarks(browser, page, () => moveAndMark(page, held, shares));
    expect(laidOut.length).toBe(4);
    // The first move also begins to skip what is out of sight.
    expect(laidOut.slice(1)).toEqual([null, null, null]);
    expect(await at()).not.toBe(before);
    await page.close();
  });
});

it("a number in a sentence is laid out without its paragraph while it is held", async () => {
  const page = await openPage(browser, inject("baseUrl"), { width: 412 });
  await page.locator(".scrub").first().scrollIntoViewIfNeeded();
  await page.locator('[data-island="scrub"][data-live]').first().waitFor();
  await page.waitForTimeout(500);
  const laidOut = await layoutsAfterMarks(browser, page, () => moveAndMark(page, ".scrub", [0, 1, 2, 3]));
  expect(laidOut.length).toBe(4);
  for (const layout of laidOut.slice(1)) {
    expect(layout).toMatchObject({ partialLayout: true });
    expect(layout?.totalObjects).toBeLessThan(10);
  }
  await page.close();
});

it("the address and what is out of sight follow when what is held is let go, not during a drag", async () => {
  const { page } = await openIsland(browser, "staircases");
  await page.locator(".stairs-control").scrollIntoViewIfNeeded();
  const table = page.locator('[data-island="layers"]');
  await page.locator('[data-island="layers"][data-live]').waitFor();
  const said = await table.textContent();
  const { x, y, width, height } = (await page.locator(".stairs-drawing").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 3 });
  const size = await page.locator(".stairs-control").getAttribute("aria-valuenow");
  await page.waitForTimeout(800);
  expect(new URL(page.url()).search).toBe("");
  expect(await table.textContent()).toBe(said);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toBe(`?size=${size}`);
  await expect.poll(() => table.textContent()).not.toBe(said);
  await page.close();
});

describe("what was skipped", () => {
  it("comes back one place a frame, and not while something else is held", async () => {
    const page = await openPage(browser, inject("baseUrl"), { width: 375 });
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await page.waitForTimeout(500);
    const counts = await page.evaluate(async () => {
      const slider = document.querySelector('.calculator [type="range"][max="512"]');
      const send = (type: string) => slider?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
      const frame = () => new Promise(requestAnimationFrame);
      const count = () => document.querySelectorAll("[data-skipped]").length;
      send("pointerdown");
      const held = count();
      send("pointerup");
      await frame();
      await frame();
      const released = count();
      send("pointerdown");
      for (let i = 0; i < 40; i++) await frame();
      const again = count();
      send("pointerup");
      for (let i = 0; i < 40; i++) await frame();
      return { held, released, again, last: count() };
    });
    expect(counts.held).toBeGreaterThan(8);
    expect(counts.released).toBeGreaterThan(counts.held - 5);
    expect(counts.again).toBeGreaterThanOrEqual(counts.held);
    expect(counts.last).toBe(0);
    await page.close();
  });
});

describe.each(["", "zh/"])("while something is held at /%s", (path) => {
  it.each([
    [1440, "calculator"],
    [375, "calculator"],
    [1440, "every-size"],
    [375, "every-size"],
    [375, "references"],
  ])(
    "at %i px, with #%s in view, sections out of sight are skipped, and nothing moves",
    async (width, id) => {
      const page = await openPage(browser, `${inject("baseUrl")}${path}#${id}`, { width });
      await page.locator('[data-island="calculator"][data-live]').waitFor();
      await page.waitForTimeout(500);
      const mark = () =>
        page
          .locator(".toc-list > li > [aria-current]")
          .evaluateAll((links) => links.map((link) => link.textContent));
      const marked = await mark();
      const before = await places(page);
      expect(before.length).toBeGreaterThan(20);
      expect(await skippedSections(page)).toBe(0);

      // Not with the mouse: pressed anywhere but at its own value, a slider changes what the page says.
      const slider = page.locator('.calculator [type="range"][max="512"]');
      await slider.dispatchEvent("pointerdown");
      await page.locator("[data-skipped]").first().waitFor({ state: "attached" });
      await page.waitForTimeout(200);
      expect(await skippedSections(page)).toBeGreaterThan(8);
      // What is near would be skipped, laid out and painted anew in the task of the press.
      expect(await nearestSkipped(page)).toBeGreaterThan(0.5);
      expect(await places(page)).toEqual(before);
      expect(await mark()).toEqual(marked);

      await slider.dispatchEvent("pointerup");
      await expect.poll(() => skippedSections(page)).toBe(0);
      expect(await page.locator("[data-skipped]").count()).toBe(0);
      expect(await places(page)).toEqual(before);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );
});
