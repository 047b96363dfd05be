import type { Browser, CDPSession, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Everything a thumb might move on its way down the page: the island it is part of, and where the thumb is put. */
const DRAGGED = [
  ["the slider", "calculator", '[type="range"][aria-label="Input size"]'],
  ["a number in a sentence", "scrub", ".scrub"],
  ["the rows", "oneRow", ".strip-row"],
  ["their player", "oneRow", ".player-range"],
  ["every size", "everySize", ".sizes-plot"],
  ["the handle of every size", "everySize", ".sizes-handle"],
  ["the sieve", "sieve", ".sieve-grid"],
  ["the staircases", "staircases", ".stairs-drawing"],
  ["the picture to crop", "crop", ".crop-stage .pad"],
  ["the places of the crop", "crop", ".crop-places .pad"],
  ["the cells of the receptive field", "receptiveField", ".pad"],
  ["its rows", "receptiveField", ".field-rows"],
] as const;

/** A phone with the part under its middle, and the finger's ways. */
async function phone(island: string, selector: string, query = "") {
  const page = await openPage(browser, inject("baseUrl") + query, {
    width: 375,
    height: 700,
    touch: true,
    reducedMotion: true,
  });
  await page.locator('[data-island="calculator"][data-live]').waitFor();
  await page.touchscreen.tap(2, 2);
  const live = page.locator(`[data-island="${island}"]`).first();
  await live.scrollIntoViewIfNeeded();
  await page.locator(`[data-island="${island}"][data-live]`).first().waitFor();
  const part = page.locator(`[data-island="${island}"]`).locator(selector).first();
  const centre = () =>
    part.evaluate((element) => element.scrollIntoView({ block: "center", inline: "nearest" }));
  await centre();
  // Figures above it may still be arriving.
  await page.waitForTimeout(300);
  await centre();
  const finger = await page.context().newCDPSession(page);
  return { page, part, finger, centre };
}

/** Puts a finger on the part and takes it away `dx` to the right and `dy` down. */
async function swipe(finger: CDPSession, part: Locator, dx: number, dy: number): Promise<void> {
  const box = await part.boundingBox();
  if (!box) throw new Error("The part is not on the page");
  const [x, y] = [box.x + box.width * 0.4, box.y + box.height * 0.4];
  const steps = 12;
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (let i = 1; i <= steps; i++)
    await finger.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: [{ x: x + (dx * i) / steps, y: y + (dy * i) / steps }],
    });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** The page's state, as the figure and the address tell it. */
const state = async (page: TestPage, island: string) => {
  // The address follows up to 300 ms later.
  await page.waitForTimeout(500);
  const values = await page
    .locator(`[data-island="${island}"]`)
    .first()
    .evaluate((element) => {
      for (const spoken of element.querySelectorAll("[role=status]")) spoken.replaceChildren();
      return [...element.querySelectorAll<HTMLInputElement>("input")]
        .map(({ value }) => value)
        .concat((element as HTMLElement).innerText);
    });
  return [new URL(page.url()).search, ...values].join("\n");
};

const scrolled = (page: TestPage) => page.evaluate(() => scrollY);

describe("a second finger", () => {
  it.each([
    ["the rows", "oneRow", ".strip-row"],
    ["every size", "everySize", ".sizes-plot"],
    ["the sieve", "sieve", ".sieve-grid"],
    ["the staircases", "staircases", ".stairs-drawing"],
    ["the picture to crop", "crop", ".crop-stage .pad"],
  ] as const)(
    "changes nothing on %s that the first one holds, and may follow it",
    async (_, island, selector) => {
      const { page, part, finger } = await phone(island, selector);
      const { x, y, width, height } = (await part.boundingBox())!;
      const at = (id: number, share: number) => ({ id, x: x + width * share, y: y + height / 2 });
      const touch = (
        type: "touchStart" | "touchMove" | "touchEnd",
        ...touchPoints: ReturnType<typeof at>[]
      ) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
      await touch("touchStart", at(0, 0.2));
      await touch("touchMove", at(0, 0.3));
      await touch("touchMove", at(0, 0.4));
      const held = await state(page, island);
      await touch("touchStart", at(0, 0.4), at(1, 0.8));
      await touch("touchMove", at(0, 0.4), at(1, 0.85));
      await touch("touchMove", at(0, 0.4), at(1, 0.9));
      expect(await state(page, island)).toBe(held);
      // The protocol lifts the finger that is no longer named.
      await touch("touchMove", at(0, 0.4));
      expect(await state(page, island)).toBe(held);
      await touch("touchEnd");
      await touch("touchStart", at(2, 0.7));
      await touch("touchMove", at(2, 0.6));
      await touch("touchMove", at(2, 0.5));
      await touch("touchEnd");
      expect(await state(page, island)).not.toBe(held);
      await page.close();
    },
  );
});

describe("a finger on the way down the page", () => {
  it.each([
    ["?size=224x320", "Input size"],
    ["?size=1000x700", "Input size"],
    ["?net=torchvision&pad=2,1", "Padding"],
    ["?net=tf-slim&pad=same", "Padding"],
  ])("over a slider leaves %s as it is", async (query, name) => {
    const { page, part, finger } = await phone("calculator", `[type="range"][aria-label="${name}"]`, query);
    const top = await scrolled(page);
    await page.evaluate(() => {
      const { replaceState } = history;
      history.replaceState = (...written) => {
        document.documentElement.dataset.written = String(written[2]);
        replaceState.apply(history, written);
      };
    });
    await swipe(finger, part, 6, -180);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
    await page.waitForTimeout(500);
    // Nor was there another address in between.
    expect(await page.locator("html").getAttribute("data-written")).toBeNull();
    expect(new URL(page.url()).search).toBe(query);
    await page.close();
  });

  it.each(DRAGGED)(
    "scrolls past %s and changes nothing; sideways it moves it",
    async (_, island, selector) => {
      const { page, part, finger, centre } = await phone(island, selector);
      const before = await state(page, island);
      const top = await scrolled(page);
      await swipe(finger, part, 6, -180);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
      expect(await state(page, island)).toBe(before);
      await centre();
      await swipe(finger, part, 90, 8);
      expect(await state(page, island)).not.toBe(before);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );
});

describe("a row of every size", () => {
  it("is explained where it is tapped, until something else is chosen", async () => {
    const { page, part } = await phone("everySize", '[data-row="caffe"] .sizes-track');
    const sentence = () => page.locator(".sizes-sentence").textContent();
    const box = (await part.boundingBox())!;
    await page.touchscreen.tap(box.x + (box.width / 71) * (225 - 190 + 0.5), box.y + 9);
    await expect
      .poll(sentence)
      .toContain("Caffe at 225 runs: the last pool leaves 6\u202f×\u202f6, but 2 columns");
    expect(await page.locator(".calculator").getAttribute("data-size")).toBe("225");
    // The line goes on asking about it.
    await page.getByRole("slider", { name: "Move the size line" }).press("ArrowRight");
    await expect.poll(sentence).toContain("Caffe at 226");
    await page.getByRole("button", { name: "Choose mmpretrain" }).tap();
    await expect.poll(sentence).toContain("at 224 fits");
    expect(await sentence()).not.toContain("Caffe");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
