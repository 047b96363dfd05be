import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(path: string, options?: PageOptions): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl") + path, options);
  if (options?.javaScript !== false) await page.locator('[data-island="calculator"][data-live]').waitFor();
  return page;
}

const marker = (page: TestPage) => page.locator('[data-cite="alexnet-2012/conv-rounding"]').first();
const openCards = (page: TestPage) => page.locator(".source-card:popover-open");
/** The number in the sentence above the layer table, awake. */
async function scrub(page: TestPage) {
  const first = page.locator('[data-island="scrub"]').first();
  await first.scrollIntoViewIfNeeded();
  await page.locator('[data-island="scrub"][data-live]').first().waitFor();
  return first;
}
const query = (page: TestPage) => new URL(page.url()).search;

describe("a claim's source card", () => {
  it.each([true, false])("opens and closes from the keyboard (JavaScript: %s)", async (javaScript) => {
    const page = await open("", { javaScript });
    await marker(page).focus();
    await page.keyboard.press("Enter");
    expect(await openCards(page).count()).toBe(1);
    expect(await openCards(page).textContent()).toContain("layer.py");
    await page.keyboard.press("Tab");
    const focused = await page.locator(":focus").getAttribute("href");
    expect(focused).toMatch(/\/blob\/[0-9a-f]{40}\/layer\.py#L1004$/);
    await page.keyboard.press("Escape");
    expect(await openCards(page).count()).toBe(0);
    await page.close();
  });

  it("stays within the screen at any width", async () => {
    for (const width of [320, 768, 1440]) {
      const page = await open("", { width });
      const last = page.locator(".article p .cite").last();
      await last.scrollIntoViewIfNeeded();
      await last.click();
      const box = await openCards(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(width);
      await page.close();
    }
  });
});

describe("a number in a sentence", () => {
  it("is as large before it can be moved as after: whoever is there when it wakes sees nothing move", async () => {
    const size = (page: TestPage) =>
      page
        .locator(".scrub")
        .first()
        .evaluate((number) => [number.clientWidth, number.clientHeight]);
    const plain = await open("", { javaScript: false });
    const live = await open("");
    await scrub(live);
    expect(await size(live)).toEqual(await size(plain));
    await Promise.all([plain.close(), live.close()]);
  });

  it("stays where it is when it is held and while it moves", async () => {
    for (const path of ["", "zh/"]) {
      const page = await open(path);
      const number = (await scrub(page)).getByRole("spinbutton");
      const places = () =>
        number.evaluate((element) => {
          const digits = document.createRange();
          digits.selectNodeContents(element.firstElementChild ?? element);
          const boxes = [element, digits, element.closest("p")].map((part) => part?.getBoundingClientRect());
          return boxes.map((box) => box && [box.x, box.y, box.width, box.height].map(Math.round));
        });
      const before = await places();
      const [x = 0, y = 0, , height = 0] = before[0] ?? [];
      await page.mouse.move(x + 5, y + height / 2);
      await page.mouse.down();
      await expect.poll(() => number.getAttribute("data-held")).toBe("true");
      expect(await places()).toEqual(before);
      await page.mouse.move(x + 20, y + height / 2);
      expect(await number.textContent()).toBe("227");
      expect(await places()).toEqual(before);
      await page.mouse.up();
      expect(await places()).toEqual(before);
      await page.close();
    }
  });

  it("is stepped with the arrow keys, and the sentence and the table follow", async () => {
    const page = await open("");
    const number = (await scrub(page)).getByRole("spinbutton");
    await number.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
    expect(await number.textContent()).toBe("227");
    expect(await number.getAttribute("aria-valuenow")).toBe("227");
    await page.keyboard.press("Shift+ArrowUp");
    expect(await number.textContent()).toBe("237");
    const conv1 = page.locator('table[data-table="layers"] tr[data-layer="conv1"]');
    expect(await conv1.getAttribute("data-output")).toBe("58x58x96");
    await expect.poll(() => query(page)).toBe("?size=237");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("is dragged", async () => {
    const page = await open("");
    const number = (await scrub(page)).getByRole("spinbutton");
    const box = await number.boundingBox();
    if (!box) throw new Error("the number has no place");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 20, y);
    expect(await number.getAttribute("data-held")).toBe("true");
    await page.mouse.up();
    expect(await number.textContent()).toBe("227");
    await page.close();
  });

  it("is typed after Enter, given up with Escape, and keeps the focus", async () => {
    const page = await open("");
    const place = await scrub(page);
    await place.getByRole("spinbutton").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("２５６");
    await page.keyboard.press("Enter");
    await expect.poll(() => query(page)).toBe("?size=256");
    await expect.poll(() => page.locator(":focus").textContent()).toBe("256");
    await page.keyboard.press("Enter");
    await page.keyboard.type("9");
    await page.keyboard.press("Escape");
    expect(await place.getByRole("spinbutton").textContent()).toBe("256");
    await page.close();
  });

  it("says what it did not understand, or what it made of it, until the number changes", async () => {
    const page = await open("");
    const place = await scrub(page);
    const said = place.getByRole("status");
    const type = async (text: string) => {
      await place.getByRole("spinbutton").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    };
    await type("1e3");
    await expect.poll(() => said.textContent()).toBe("“1e3” is not a whole number. Type 1 to 4096.");
    expect(await place.getByRole("spinbutton").textContent()).toBe("224");
    await type("226.6");
    await expect.poll(() => said.textContent()).toBe("“226.6” became 227.");
    expect(await place.getByRole("spinbutton").textContent()).toBe("227");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said.textContent()).toBe("");
    await page.close();
  });

  it("lets go of the focus when it is left by Tab, and of what is typed elsewhere", async () => {
    const page = await open("");
    const place = await scrub(page);
    await place.getByRole("spinbutton").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("226");
    await page.keyboard.press("Tab");
    await expect.poll(() => query(page)).toBe("?size=226");
    // Two frames: it once came back in the next.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await place.evaluate((it) => it.contains(document.activeElement))).toBe(false);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await place.getByRole("spinbutton").focus();
    await page.keyboard.press("Alt+ArrowLeft");
    expect(await place.getByRole("spinbutton").textContent()).toBe("226");
    await page.close();
  });
});

describe("a link that opens the calculator", () => {
  it("sets the state as a choice Back can undo, and takes the focus along", async () => {
    const page = await open("");
    const link = page
      .locator('a[data-try][href^="?net=caffe&size=224"], a[data-try][href*="net=caffe&amp;size=224"]')
      .first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    expect(query(page)).toBe("?net=caffe&size=224");
    expect(await page.locator(".calculator").getAttribute("data-net")).toBe("caffe");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("calculator");
    // A screen reader says where one has come to.
    await page.getByRole("region", { name: "Calculator" }).and(page.locator(":focus")).waitFor();
    const top = await page.evaluate(() => document.getElementById("calculator")?.getBoundingClientRect().top);
    expect(Math.abs(top ?? 999)).toBeLessThan(200);
    await page.goBack();
    expect(await page.locator(".calculator").getAttribute("data-net")).toBe("alexnet-2012");
    // The keyboard goes on from the link, where the view is.
    await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("is an ordinary link without JavaScript", async () => {
    const page = await open("zh/", { javaScript: false });
    const hrefs = await page
      .locator("a[data-try]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs.length).toBeGreaterThan(20);
    for (const href of hrefs) expect(href).toMatch(/^\?[^#]*#calculator$/);
    await page.close();
  });
});

describe("the guess", () => {
  it("answers every choice, and the text below never waits for one", async () => {
    const page = await open("");
    const guess = page.locator(".guess");
    await guess.scrollIntoViewIfNeeded();
    await page.locator('[data-island="guess"][data-live]').waitFor();
    const answers = new Set<string>();
    for (const choice of await guess.locator("label").all()) {
      await choice.click();
      answers.add((await guess.locator(".guess-answer").textContent()) ?? "");
    }
    expect(answers.size).toBe(4);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("is not there without JavaScript, but its answer is", async () => {
    const page = await open("", { javaScript: false });
    expect(await page.locator(".guess").isVisible()).toBe(false);
    expect(await page.getByText("the last window reaches 3 columns past the edge").isVisible()).toBe(true);
    await page.close();
  });
});

describe("the table of contents", () => {
  it("is one line until it is opened, and leads to its sections", async () => {
    const page = await open("zh/", { width: 375 });
    const contents = page.locator(".toc");
    expect((await contents.boundingBox())?.height).toBeLessThan(60);
    await contents.locator("summary").click();
    await contents.locator('a[href="#proof"]').click();
    await expect
      .poll(() =>
        page.evaluate(() => Math.abs(document.getElementById("proof")?.getBoundingClientRect().top ?? 999)),
      )
      .toBeLessThan(120);
    await page.close();
  });
});
