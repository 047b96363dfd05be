// The first screen is painted before the stylesheet has come (src/site/build/firstScreen.ts): nobody may see that either.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const STYLESHEET = /\/assets\/style-[^/]*\.css$/;
/** Runs in the page: finds what has styles of its own before the stylesheet. */
function findStyled(): void {
  window.styled = () => {
    const sheet = document.querySelector('body link[rel="stylesheet"]');
    return [...document.querySelectorAll("[style]")].filter(
      (element) =>
        sheet !== null &&
        element.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_FOLLOWING &&
        element.closest("[data-island] *") === null,
    );
  };
}
declare global {
  interface Window {
    styled: () => Element[];
  }
}

/** The article while its stylesheet is on the way; `load` lets that come and waits for all of the page. */
async function openUnstyled(path: string, options: PageOptions) {
  let arrive = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let blank: Page | undefined;
  const opening = openPage(browser, inject("baseUrl") + path, {
    ...options,
    prepare: async (page) => {
      blank = page;
      await options.prepare?.(page);
      await page.addInitScript(findStyled);
      await page.route(STYLESHEET, (route) => gate.then(() => route.continue()));
    },
  });
  await expect.poll(() => blank?.locator(".answer p").isVisible()).toBe(true);
  return {
    page: blank as TestPage,
    load: () => {
      arrive();
      return opening;
    },
  };
}

/** Where each line of what is painted stands, in which colour and face; to a hundredth of a pixel. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const rounded = ({ x, y, width, height }: DOMRect) =>
      [x, y, width, height].map((n) => n.toFixed(2)).join(" ");
    return window.styled().map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const isText = element.matches("h1, h2, p, a");
      const lines = isText ? [...range.getClientRects()].map(rounded) : [];
      const style = getComputedStyle(element);
      const look = [style.color, style.backgroundColor, style.borderTop, style.borderBottom, style.font];
      const { x, y, width } = element.getBoundingClientRect();
      return {
        what: element.className || element.localName,
        place: isText ? [x, y] : [x, y, width],
        lines,
        look,
      };
    });
  });

const isRowVisible = (page: Page) =>
  page.locator('[data-island="scaleRow"]').evaluate((row) => getComputedStyle(row).visibility === "visible");

describe.each(["", "zh/"])("the first screen of /%s", (path) => {
  it.each([
    [320, "light"],
    [412, "dark"],
    [719, "light"],
    [720, "dark"],
    [1440, "light"],
  ] as const)(
    "at %i px, %s, is there before the stylesheet, and moves not when that comes",
    async (width, colorScheme) => {
      const { page, load } = await openUnstyled(path, { width, colorScheme });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length))
        .toBe(1);
      const before = await looks(page);
      expect(before.length).toBeGreaterThan(10);
      expect(before.find(({ what }) => what === "h1")?.lines.length).toBeGreaterThan(0);
      expect(await isRowVisible(page)).toBe(false);
      // Nothing unstyled stands below it.
      expect(
        await page
          .locator(".beside")
          .first()
          .evaluate((beside) => beside.lastElementChild?.localName),
      ).toBe("link");
      await load();
      expect(await looks(page)).toEqual(before);
      expect(await isRowVisible(page)).toBe(true);
      expect(await page.problems()).toEqual([]);
      await page.close();
    },
  );

  it("comes before anything is asked for, and what the page needs does not wait for the stylesheet", async () => {
    const asked: string[] = [];
    const { page, load } = await openUnstyled(path, {
      context: { serviceWorkers: "block" },
      prepare: async (blank) => {
        blank.on("request", (request) => asked.push(request.url()));
      },
    });
    const early = await page.evaluate(() => {
      const answer = document.querySelector(".answer p")!;
      return [...document.querySelectorAll('link:not([rel="icon"]), script')]
        .filter((it) => !(answer.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING))
        .map((it) => it.outerHTML);
    });
    expect(early).toEqual([]);
    // The first words are there, the stylesheet is not, nor has the parser passed it.
    for (const name of ["style", "opening", "start", path === "" ? "en" : "zh"])
      await expect.poll(() => asked.filter((url) => url.includes(`/assets/${name}-`)).length).toBe(1);
    await load();
    await page.close();
  });

  it("is printed as the rest is, however the reader's screen is set", async () => {
    const page = await openPage(browser, inject("baseUrl") + path, { width: 1000, colorScheme: "dark" });
    const box = (selector: string) => page.locator(selector).first().boundingBox();
    const inPoints = (selector: string, property: "fontSize" | "marginTop") =>
      page
        .locator(selector)
        .evaluate(
          (element, name) => Math.round(Number.parseFloat(getComputedStyle(element)[name]) * 0.75),
          property,
        );
    const onScreen = await inPoints("h1", "fontSize");
    await page.emulateMedia({ media: "print" });
    expect(await inPoints("h1", "fontSize")).toBe(25);
    expect(onScreen).toBeGreaterThan(40);
    expect(await inPoints('[data-island="scaleRow"]', "marginTop")).toBe(16);
    expect(await page.locator(".site-header nav").isVisible()).toBe(false);
    expect((await box(".standfirst"))?.width).toBe((await box(".article"))?.width);
    expect(
      await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      }),
    ).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    await page.close();
  });
});

it.each([
  ["rounding", [".picker", ".padding-control"]],
  ["copy-link", [".accepted", ".calculator-actions button"]],
] as const)(
  "of a page that comes only up to .%s, what is there stands where it stays",
  async (end, parts) => {
    const placesIn = async (prepare: NonNullable<PageOptions["prepare"]>) => {
      const page = await openPage(browser, inject("baseUrl"), { width: 1440, javaScript: false, prepare });
      const boxes = await Promise.all(parts.map((part) => page.locator(part).first().boundingBox()));
      await page.close();
      return boxes.map((box) => box && [box.x, box.width]);
    };
    const piece = async (blank: Page) => {
      await blank.route(inject("baseUrl"), async (route) => {
        const html = await (await route.fetch()).text();
        const at = html.search(new RegExp(`<\\w+ class="[^"]*\\b${end}\\b`));
        expect(at).toBeGreaterThan(0);
        await route.fulfill({ body: html.slice(0, at), contentType: "text/html; charset=utf-8" });
      });
    };
    expect(await placesIn(piece)).toEqual(await placesIn(async () => {}));
  },
);

it.each([375, 1440])(
  "the site's name stands at %i px where it does before the links beside it have come",
  async (width) => {
    const page = await openPage(browser, inject("baseUrl"), { width });
    const name = page.locator(".site-name");
    const { x, y } = (await name.boundingBox())!;
    await page.locator(".site-header nav").evaluate((links) => links.remove());
    expect(await name.boundingBox()).toMatchObject({ x, y });
    await page.close();
  },
);

it.each(["", "zh/"])("languages that have not come yet move nothing when they do: /%s", async (path) => {
  const page = await openPage(browser, inject("baseUrl") + path, { javaScript: false });
  const [whole, ...earlier] = await page.evaluate(() => {
    const nav = document.querySelector(".site-header nav")!;
    const [first, second] = nav.querySelectorAll("a");
    const places = () =>
      [nav, first!].map((it) => {
        const { right, top } = it.getBoundingClientRect();
        return { left: nav.getBoundingClientRect().left, right, top };
      });
    // The parser may rest anywhere: behind a link's tag, or before it.
    return [
      () => {},
      () => second!.replaceChildren(),
      () => second!.remove(),
      () => first!.replaceChildren(),
    ].map((take) => {
      take();
      return places();
    });
  });
  for (const places of earlier) expect(places).toEqual(whole);
  await page.close();
});

it("the language switch answers the pointer, and the way past the header the keyboard", async () => {
  const page = await openPage(browser, inject("baseUrl"));
  const other = page.locator('.site-header a[data-language="zh"]');
  const colour = () => other.evaluate((link) => getComputedStyle(link).color);
  const before = await colour();
  await other.hover();
  expect(await colour()).not.toBe(before);
  await page.keyboard.press("Tab");
  expect((await page.locator(".skip-link").boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.close();
});

it("a stylesheet that never comes leaves the article to read", async () => {
  const page = await openPage(browser, inject("baseUrl"), {
    context: { serviceWorkers: "block" },
    prepare: async (blank) => {
      await blank.route(STYLESHEET, (route) => route.abort());
    },
  });
  expect(await page.locator("#references").isVisible()).toBe(true);
  await page.locator('[data-island="calculator"][data-live]').waitFor();
  await page.close();
});
