// What goes wrong on readers' machines: blocked files, blocked storage, small and zoomed windows, paper, Back.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";
import { skippedSections } from "./support/sections.ts";
import { serve } from "./support/serve.ts";
import { readToTheEnd } from "./support/weigh.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const awake = (page: Page, island = "calculator") =>
  page.locator(`[data-island="${island}"][data-live]`).waitFor();
const shown = (page: Page) => page.locator(".calculator").getAttribute("data-size");

/** The article without the files whose address `path` matches, with those that match `slow` late, and what closes it. */
async function openWithout(path: RegExp, slow?: RegExp) {
  const late = slow ? [{ path: slow, delay: 500 }] : [];
  const server = await serve({ dir: inject("distFolder"), rules: [{ path, block: true }, ...late] });
  const page = await openPage(browser, server.url, { context: { serviceWorkers: "block" } });
  const close = async () => {
    await page.close();
    await server.close();
  };
  return { page, close };
}

describe("a blocked file", () => {
  it("of the later parts leaves them as they are, each with a note, and the calculator working", async () => {
    const { page, close } = await openWithout(/\/assets\/(figures|instrument)-/);
    await awake(page);
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => shown(page)).toBe("227");
    const figure = page.locator('[data-island="oneRow"]');
    await figure.scrollIntoViewIfNeeded();
    await page.locator('[data-island="oneRow"][data-failed]').waitFor();
    expect(await figure.locator("figure").isVisible()).toBe(true);
    expect(await figure.evaluate((island) => island.previousElementSibling?.matches("p.notice"))).toBe(true);
    expect(await page.locator('table[data-table="layers"] tbody tr').count()).toBe(11);
    await close();
  });

  it("of what all later parts need is nobody’s surprise: each part says so, and no promise is left alone", async () => {
    // Its styles come after it has failed.
    const { page, close } = await openWithout(/\/assets\/instrument-/, /\/assets\/later-[^/]*\.css/);
    await awake(page);
    await readToTheEnd(page);
    await page.locator('[data-island="sieve"][data-failed]').waitFor();
    expect((await page.problems()).filter(({ kind }) => kind === "error")).toEqual([]);
    await close();
  });

  it("of the code that saves a figure is named beside its button", async () => {
    const { page, close } = await openWithout(/\/assets\/figure-export-/);
    await awake(page);
    const bar = page.locator('[data-island="sieve"] + .figure-export');
    await bar.scrollIntoViewIfNeeded();
    await bar.getByRole("button").first().click();
    await bar.getByText(/^This could not be loaded/).waitFor();
    expect((await page.problems()).filter(({ kind }) => kind === "error")).toEqual([]);
    await close();
  });

  it("of the start leaves the article to read", async () => {
    const { page, close } = await openWithout(/\/assets\/start-/);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator(".calculator .katex").first().isVisible()).toBe(true);
    // What comes after the first paint comes without it, too.
    await page.locator(".part:not([data-ready])").first().waitFor({ state: "detached" });
    await page.getByText("The script of the calculator has not arrived").waitFor();
    await close();
  });

  it("that the page begins with leaves the article to read, and it says so", async () => {
    const { page, close } = await openWithout(/\/assets\/article-/);
    await page.getByText("The script of the calculator has not arrived").waitFor();
    expect(await page.locator("#references").isVisible()).toBe(true);
    await close();
  });

  it("of what runs before the first paint costs nothing but that time", async () => {
    const { page, close } = await openWithout(/\/assets\/opening-/);
    await awake(page);
    await page.waitForTimeout(2500);
    expect(await page.locator("#not-started").isVisible()).toBe(false);
    expect(await skippedSections(page)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await close();
  });
});

describe("a part that fails", () => {
  it("says so in its place, and the rest goes on", async () => {
    const page = await openPage(browser, inject("baseUrl"), {
      context: { serviceWorkers: "block" },
      // Its data damaged on the way: it can be fetched, but not drawn.
      prepare: (blank) =>
        blank
          .route(inject("baseUrl"), async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace(
              /(data-island="everySize"[^>]*data-props=)"[^"]*"/,
              '$1"{}"',
            );
            await route.fulfill({ response, body });
          })
          .then(() => undefined),
    });
    await awake(page);
    const figure = page.locator('[data-island="everySize"]');
    await figure.scrollIntoViewIfNeeded();
    await page.locator('[data-island="everySize"][data-failed]').waitFor({ state: "attached" });
    expect(await figure.evaluate((island) => island.previousElementSibling?.matches("p.notice"))).toBe(true);
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => shown(page)).toBe("227");
    await page.close();
  });
});

describe("a refusing browser", () => {
  it("without storage and without a service worker changes nothing else", async () => {
    const page = await openPage(browser, inject("baseUrl"), {
      prepare: (blank) =>
        blank
          .addInitScript(() => {
            const refuse = () => {
              throw new DOMException("refused", "SecurityError");
            };
            for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
              Object.defineProperty(window, name, { get: refuse });
            Object.defineProperty(ServiceWorkerContainer.prototype, "register", {
              value: () => Promise.reject(new DOMException("refused", "SecurityError")),
            });
          })
          .then(() => undefined),
    });
    await awake(page);
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => shown(page)).toBe("227");
    await readToTheEnd(page);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe("a browser that will not even be asked for a service worker", () => {
  it("starts the article once, and says nothing", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?size=300`, {
      prepare: (blank) =>
        blank.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, "serviceWorker", {
            get() {
              throw new DOMException("sandboxed", "SecurityError");
            },
          });
        }),
    });
    await awake(page);
    await page.waitForTimeout(2500);
    expect(await page.locator("#not-started").isVisible()).toBe(false);
    expect(await shown(page)).toBe("300");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe("a service worker that does not come", () => {
  it("costs nothing but reading offline", async () => {
    const server = await serve({ dir: inject("distFolder"), rules: [{ path: "/sw.js", block: 404 }] });
    const page = await openPage(browser, server.url);
    await awake(page);
    await page.getByLabel("Implementation").selectOption("caffe");
    await expect.poll(() => shown(page)).toBe("227");
    await page.waitForLoadState("networkidle");
    const errors = (await page.problems()).filter(({ kind }) => kind === "error");
    expect(errors).toEqual([]);
    await page.close();
    await server.close();
  });
});

describe("Back to a page left", () => {
  it("shows the state it was left in", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    await awake(page);
    await page.getByLabel("Implementation").selectOption("caffe");
    await page.getByRole("slider", { name: "Input size", exact: true }).press("ArrowLeft");
    await expect.poll(() => shown(page)).toBe("226");
    await page.goto(`${inject("baseUrl")}data/alexnet-shapes.csv`).catch(() => undefined);
    await page.goto(`${inject("baseUrl")}embed/`);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/");
    await awake(page);
    await expect.poll(() => shown(page)).toBe("226");
    expect(await page.getByRole("slider", { name: "Input size", exact: true }).inputValue()).toBe("226");
    await page.close();
  });

  it("knows the step taken in the moment of leaving, before the address was written", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?net=caffe`);
    await awake(page);
    await page.getByRole("slider", { name: "Input size", exact: true }).evaluate((input) => {
      // React listens to the prototype's own setter only.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "225");
      input.dispatchEvent(new Event("input", { bubbles: true }));
      location.assign("embed/");
    });
    await page.waitForURL(/\/embed\//);
    await page.goBack();
    await awake(page);
    await expect.poll(() => shown(page)).toBe("225");
    await page.close();
  });
});

describe.each(["", "zh/", "embed/", "zh/embed/"])("/%s", (path) => {
  it("lets no script in that is not the site’s own file, and sends nothing elsewhere", async () => {
    const page = await openPage(browser, inject("baseUrl") + path);
    const letIn = await page.evaluate(async () => {
      const inline = document.createElement("script");
      inline.textContent = "window.letIn = true";
      document.head.append(inline);
      await fetch("https://example.org/").catch(() => undefined);
      return "letIn" in window;
    });
    expect(letIn).toBe(false);
    const blocked = (await page.problems()).filter(({ kind }) => kind === "policy").map(({ text }) => text);
    expect(blocked.map((text) => text.split(" ", 3).join(" "))).toEqual([
      "script-src-elem blocked inline",
      "connect-src blocked https://example.org/",
    ]);
    await page.close();
  });

  it("keeps its policy and its origin to the end, at 320 px, which is 1280 px at 400 %", async () => {
    const page = await openPage(browser, inject("baseUrl") + path, { width: 320, height: 256 });
    await readToTheEnd(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});

describe("on paper", () => {
  it("figures stay whole, and what one would press is gone", async () => {
    const page: TestPage = await openPage(browser, inject("baseUrl"), { width: 794 });
    await readToTheEnd(page);
    await page.keyboard.press("Shift"); // what waits for a first touch wakes
    await awake(page, "share");
    const controls = [
      ".calculator .controls button",
      ".figure-export",
      "[data-island=share] .share",
      ".citation button",
    ];
    for (const control of controls)
      expect(await page.locator(control).first().isVisible(), `${control} on screen`).toBe(true);
    await page.emulateMedia({ media: "print" });
    for (const figure of await page.locator("main figure").all())
      expect(await figure.evaluate((element) => getComputedStyle(element).breakInside)).toMatch(/^avoid/);
    for (const formula of await page.locator("main .display-formula").all())
      expect(await formula.evaluate((element) => getComputedStyle(element).breakInside)).toBe("avoid");
    for (const control of controls)
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    const edge = await page.locator("main").evaluate((main) => main.getBoundingClientRect().right);
    const addresses = await page
      .locator("main figure a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
    expect(Math.max(...addresses), "no address runs off the sheet").toBeLessThanOrEqual(edge);
    const ends = await page
      .locator("[data-table=layers]")
      .first()
      .locator(".number")
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
    expect(new Set(ends).size, "the sum stands under the numbers it adds up").toBe(1);
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
    await page.close();
  });
});

describe("reduced motion", () => {
  it("is granted: nothing moves by itself or slides", async () => {
    const page = await openPage(browser, inject("baseUrl"), { reducedMotion: true });
    await readToTheEnd(page);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((animation) => animation.playState === "running").length,
    );
    expect(moving).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
    await page.close();
  });
});
