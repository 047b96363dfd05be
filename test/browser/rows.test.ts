import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { listen, openIsland } from "./support/island.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page with one of its islands in sight and alive. */
async function open(island: string, options?: PageOptions, query = ""): Promise<TestPage> {
  const { page } = await openIsland(browser, island, options, query);
  // The size is set in the calculator, which wakes by itself.
  await page.locator('[data-island="calculator"][data-live]').waitFor({ state: "attached" });
  return page;
}

const size = (page: TestPage) => page.locator("[data-size]").first().getAttribute("data-size");
const setSize = async (page: TestPage, text: string) => {
  const field = page.getByRole("spinbutton", { name: "Input size", exact: true });
  await field.fill(text);
  await field.press("Enter");
};

describe("the row under the title", () => {
  it("is complete without JavaScript", async () => {
    const page = await openPage(browser, inject("baseUrl"), { javaScript: false });
    const row = page.locator(".scale-row");
    expect(await row.getByText("and 3 zeros nobody wrote down").isVisible()).toBe(true);
    const strip = (await row.locator(".scale-row-strip").boundingBox())!;
    const zeros = (await row.locator(".cols-overhang").boundingBox())!;
    expect(zeros.width / strip.width).toBeCloseTo(3 / 227, 2);
    await page.close();
  });

  it("follows the page's size", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    // The row wakes with the first change, so the calculator is what to wait for.
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await setSize(page, "227");
    await expect.poll(() => page.locator(".scale-row").innerText()).toContain("227 pixels");
    expect(await page.locator(".scale-row .cols-overhang").count()).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe("one row, two edges", () => {
  const readout = (page: TestPage) => page.locator(".player-readout").textContent();

  it.each(["", "zh/"])("keeps its height when it is stepped through, on a phone, at /%s", async (path) => {
    const page = await open("oneRow", { width: 375 }, path);
    const height = async () => (await page.locator(".one-row").boundingBox())?.height;
    const before = await height();
    await page.locator(".player-range").press("ArrowRight");
    await expect.poll(() => page.locator(".player-readout").textContent()).toMatch(/1[^5]*55/);
    expect(await height()).toBe(before);
    await page.close();
  });

  it("goes by keyboard from all windows to the first and back, and tells the slider’s reader no drags", async () => {
    const page = await open("oneRow");
    const slider = page.getByRole("slider", { name: "Window", exact: true });
    const said = () => slider.getAttribute("aria-valuetext");
    expect(await said()).toBe("Up to 55 windows, one every 4 columns.");
    await slider.press("ArrowRight");
    await expect.poll(said).toContain("Window 1 of 55");
    await slider.press("Home");
    await expect.poll(said).toBe("Up to 55 windows, one every 4 columns.");
    await page.close();
  });

  it("keeps the focus on a button that has come to the end, by keyboard", async () => {
    const page = await open("oneRow");
    for (const [name, windows] of [
      ["Next window", ["54", "55", "55"]],
      ["Previous window", ["2", "1", "1"]],
    ] as const) {
      const slider = page.getByRole("slider", { name: "Window", exact: true });
      await slider.fill(name === "Next window" ? "53" : "3");
      const button = page.getByRole("button", { name });
      await button.focus();
      for (const window of windows) {
        await page.keyboard.press("Enter");
        await expect.poll(() => readout(page)).toContain(`Window ${window} of 55`);
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      }
      expect(await button.getAttribute("aria-disabled")).toBe("true");
    }
    const all = page.locator(".player-clear");
    await all.press("Enter");
    expect(await all.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  it("steps through the windows with the keys and says what each reads", async () => {
    const page = await open("oneRow");
    const slider = page.getByRole("slider", { name: "Window", exact: true });
    await page.getByRole("button", { name: "Previous window" }).click();
    await expect
      .poll(() => readout(page))
      .toBe("Window 55 of 55 reads columns 217–227, Your setting: 8 pixels + 3 zeros");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => readout(page)).toMatch(/^Window 54 of 55 reads columns 213–223, /);
    await expect.poll(() => page.locator(".window-frame").count()).toBeGreaterThan(4);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".window-frame").count()).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("plays only when asked to, and pauses", async () => {
    const page = await open("oneRow", { reducedMotion: true });
    await expect.poll(() => page.locator(".window-frame").count()).toBe(0);
    await page.getByRole("button", { name: "Play" }).click();
    // A busy machine may not look while the third is there: any later one will do.
    await expect
      .poll(async () => Number(/^Window (\d+) of 55/.exec((await readout(page)) ?? "")?.[1]))
      .toBeGreaterThan(2);
    await page.getByRole("button", { name: "Pause" }).click();
    // A step taken just before is told a frame later.
    await page.waitForTimeout(200);
    const now = await readout(page);
    await page.waitForTimeout(600);
    expect(await readout(page)).toBe(now);
    await page.close();
  });

  it.each(["All windows", "Escape", "Home"])("stops playing at %s", async (way) => {
    const page = await open("oneRow");
    await page.getByRole("button", { name: "Play" }).click();
    await page.locator(".window-frame").first().waitFor();
    if (way === "All windows") await page.getByRole("button", { name: way }).click();
    else if (way === "Home") await page.getByRole("slider", { name: "Window", exact: true }).press(way);
    else await page.keyboard.press(way);
    await page.waitForTimeout(900);
    expect(await page.locator(".window-frame").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Play" }).count()).toBe(1);
    await page.close();
  });

  it("says a window once: the slider itself, or for the buttons the line beside it", async () => {
    const page = await open("oneRow");
    const said = await listen(page, ".one-row [role=status]");
    const slider = page.getByRole("slider", { name: "Window", exact: true });
    await slider.press("ArrowRight");
    await page.waitForTimeout(900);
    expect(await said()).toEqual([]);
    expect(await slider.getAttribute("aria-valuetext")).toBe(
      "Window 1 of 55 reads columns 1–11, Your setting: 11 pixels",
    );
    await page.getByRole("button", { name: "Next window" }).press("Enter");
    await expect.poll(said).toEqual(["Window 2 of 55 reads columns 5–15, Your setting: 11 pixels"]);
    await page.close();
  });

  it("lets the mouse pass over a row without taking the keyboard's focus away", async () => {
    const page = await open("oneRow");
    const row = page.locator('[data-strip="caffe"] .strip-row');
    await row.scrollIntoViewIfNeeded();
    const note = page.locator('[data-strip="caffe"] .strip-notes button').first();
    const before = page.locator('[data-strip="caffe"] .strip-words button').first();
    await before.focus();
    await page.keyboard.press("Tab");
    const isFocused = () => note.evaluate((element) => element === document.activeElement);
    expect(await isFocused()).toBe(true);
    const box = (await row.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 12);
    await page.mouse.move(box.x + 30, box.y + 12, { steps: 3 });
    await page.waitForTimeout(200);
    expect(await isFocused()).toBe(true);
    await page.keyboard.press("Tab");
    await page.mouse.move(box.x + 40, box.y + 12);
    await expect.poll(() => page.locator(".window-frame").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("takes a window by the hand", async () => {
    const page = await open("oneRow");
    const row = page.locator('[data-strip="caffe"] .strip-row');
    await row.scrollIntoViewIfNeeded();
    const box = (await row.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 12);
    await expect.poll(() => readout(page)).toContain("Columns 1–227: in the picture");
    await page.mouse.down();
    // What was pointed at before it was held is no matter any more: the frame and the line follow the hand.
    for (const [from, window] of [
      [212, 54],
      [140, 55],
    ] as const) {
      const hand = box.x + box.width - from;
      await page.mouse.move(hand, box.y + 12, { steps: 5 });
      await expect.poll(() => readout(page)).toContain(`Window ${window} of 55`);
      const frames = await row
        .locator(".window-frame")
        .evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect()));
      expect(frames.filter(({ left, right }) => left <= hand && hand <= right)).toHaveLength(1);
    }
    await page.mouse.up();
    await page.mouse.move(0, 0);
    await expect.poll(() => readout(page)).toContain("Window 55 of 55");
    await page.close();
  });

  it("frames the window in the row, also where it goes over a fold", async () => {
    const page = await open("oneRow", {}, "?row.window=3");
    const row = page.locator('[data-strip="caffe"]');
    const edges = (selector: string) =>
      row.locator(selector).evaluateAll((all) =>
        all.map((one) => {
          const { left, right } = one.getBoundingClientRect();
          return { left, right };
        }),
      );
    await expect.poll(async () => (await edges(".window-frame")).length).toBe(2);
    const [start, fold] = await edges(".strip-block");
    const [before, after] = await edges(".window-frame");
    // Window 3 reads columns 9 to 19, of which four stand before the fold.
    const cell = (start!.right - start!.left) / 12;
    expect(before!.left).toBeCloseTo(start!.left + 8 * cell, 1);
    expect(after!.right).toBeCloseTo(fold!.left + ((fold!.right - fold!.left) * 7) / 201, 1);
    await page.close();
  });

  it("lights up a zero with its words, and with the formula", async () => {
    const page = await open("oneRow", {}, "?net=torchvision");
    await page.locator('[data-strip="yours"] button[data-part="before"]').focus();
    await expect.poll(() => readout(page)).toBe("Your setting: Columns 1–2: zero, declared as padding.");
    expect(await page.locator("html").getAttribute("data-lit")).toBe("before");
    const weight = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((path) => getComputedStyle(path).strokeWidth);
    expect(Number.parseFloat(await weight('[data-strip="yours"] path[data-part="before"]'))).toBeGreaterThan(
      2,
    );
    await page.locator('[data-island="calculator"] .formula [data-slot="stride"]').first().hover();
    expect(
      await page
        .locator('[data-strip="yours"] .window-step')
        .evaluate((path) => getComputedStyle(path).opacity),
    ).toBe("1");
    await page.close();
  });

  it.each([
    ["two", [712, 766, 768], 15],
    ["three", [1064, 1100, 1144], 20],
  ])(
    "keeps its fold open where %s columns have just room, so that the cells meet the dashed line",
    async (_, widths, least) => {
      for (const width of widths) {
        const page = await open("oneRow", { width });
        const fold = (await page.locator(".strip-middle").first().boundingBox())!;
        expect(fold.width, `${width} px`).toBeGreaterThan(least);
        await page.close();
      }
    },
  );

  it("names the row above its cells on a phone, cells 11 pixels wide, and never scrolls sideways", async () => {
    for (const [width, cell] of [
      [375, 11],
      [320, 9.4],
    ] as const) {
      const page = await open("oneRow", { width });
      const name = (await page.locator(".strip-name").first().boundingBox())!;
      const row = (await page.locator(".strip-row").first().boundingBox())!;
      expect(name.y + name.height).toBeLessThanOrEqual(row.y);
      const block = (await page.locator(".strip-left").first().boundingBox())!;
      expect(block.width / 12).toBeCloseTo(cell, 1);
      const figure = page.locator('[data-island="oneRow"]');
      expect(await figure.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
      await page.close();
    }
  });
});

it("stays under the finger where the browser does not hold what is in view still", async () => {
  const page = await openPage(browser, `${inject("baseUrl")}?size=227`, { width: 375, height: 812 });
  // What is laid out later would push the figure away.
  await page.locator(".part:not([data-ready])").first().waitFor({ state: "detached" });
  // As Safari: no scroll anchoring.
  await page.evaluate(() => document.documentElement.style.setProperty("overflow-anchor", "none"));
  const figure = page.locator('[data-island="everySize"]');
  await figure.scrollIntoViewIfNeeded();
  await page.locator('[data-island="everySize"][data-live]').waitFor();
  const handle = figure.locator(".sizes-handle");
  await handle.evaluate((it) => it.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(600);
  const top = () => handle.evaluate((it) => it.getBoundingClientRect().top);
  const before = await top();
  await handle.evaluate((it) => (it as HTMLElement).focus({ preventScroll: true }));
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).search).toBe("?size=228");
  await page.waitForTimeout(600);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await page.close();
});

describe("every size at once", () => {
  it("moves the page's size when the line is dragged", async () => {
    // React would draw it anew, with an error, if it woke otherwise than it was prerendered.
    const rectangle = await openIsland(browser, "everySize", {}, "?size=400x300");
    expect(await rectangle.page.problems()).toEqual([]);
    await rectangle.page.close();
    const page = await open("everySize");
    const line = page.getByRole("slider", { name: "Move the size line" });
    const handle = (await line.boundingBox())!;
    const plot = (await page.locator(".sizes-plot").boundingBox())!;
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(plot.x + (plot.width / 71) * (230 - 190 + 0.5), handle.y, { steps: 6 });
    await page.mouse.up();
    expect(await size(page)).toBe("230");
    expect(await line.getAttribute("aria-valuenow")).toBe("230");
    expect(await page.locator(".sizes-sentence").textContent()).toBe(
      "Your setting at 230 is refused. The last pool leaves 7\u202f×\u202f7; fc6’s weights take 6\u202f×\u202f6.",
    );
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("is a slider for the keyboard", async () => {
    const page = await open("everySize");
    await page.getByRole("slider", { name: "Move the size line" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageDown");
    expect(await size(page)).toBe("215");
    await page.keyboard.press("End");
    expect(await size(page)).toBe("512");
    await page.close();
  });

  it("explains the cell under the pointer, and the one where a row's name and the line cross", async () => {
    const page = await open("everySize");
    const sentence = () => page.locator(".sizes-sentence").textContent();
    const track = page.locator('[data-row="caffe"] .sizes-track');
    await track.scrollIntoViewIfNeeded();
    const box = (await track.boundingBox())!;
    await page.mouse.move(box.x + (box.width / 71) * (225 - 190 + 0.5), box.y + 9);
    await expect
      .poll(sentence)
      .toBe(
        "Caffe at 225 runs: the last pool leaves 6\u202f×\u202f6, but 2 columns of the picture count for nothing.",
      );
    // Whoever moves the line by the keys asks about the line, wherever the mouse was left.
    const line = page.getByRole("slider", { name: "Move the size line" });
    await line.press("ArrowRight");
    await line.press("ArrowRight");
    await expect.poll(sentence).toContain("at 226");
    await line.press("ArrowLeft");
    await line.press("ArrowLeft");
    await page.mouse.move(0, 0);
    await page.getByRole("button", { name: "Choose mmpretrain" }).focus();
    await expect.poll(sentence).toContain("mmpretrain at 224 fits");
    await page.keyboard.press("ArrowDown");
    await expect.poll(sentence).toContain("TF-Slim at 224 runs");
    await page.keyboard.press("ArrowRight");
    await expect.poll(sentence).toContain("TF-Slim at 225 runs");
    await page.close();
  });

  it("chooses an implementation by its name", async () => {
    const page = await open("everySize");
    await page.getByRole("button", { name: "Choose Caffe", exact: true }).click();
    expect(new URL(page.url()).search).toBe("?net=caffe");
    expect(await size(page)).toBe("227");
    expect(await page.locator('[data-row="caffe"]').getAttribute("data-chosen")).toBe("true");
    await page.close();
  });

  it("zooms without drawing anything anew", async () => {
    const page = await open("everySize");
    const bar = page.locator('[data-row="alexnet-2012"] .sizes-bars');
    const near = (await bar.boundingBox())!;
    await page.getByRole("radio", { name: "1–512" }).check({ force: true });
    const all = (await bar.boundingBox())!;
    expect(near.width / all.width).toBeCloseTo(512 / 71, 1);
    await page.close();
  });

  it("shows its bars, and no control, without JavaScript", async () => {
    const page = await openPage(browser, inject("baseUrl"), { javaScript: false, width: 375 });
    const figure = page.locator(".every-size");
    expect(await figure.locator(".sizes-fits").first().isVisible()).toBe(true);
    expect(await figure.getByRole("slider").count()).toBe(0);
    expect(await figure.getByRole("radio").first().isVisible()).toBe(false);
    await page.close();
  });
});
