// What all figures share: keys that are the browser's, spaced letters, the reader's own colours.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openIsland } from "./support/island.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Everything in a figure that answers keys. */
const KEYED = [
  ["network", '[role="listbox"]'],
  ["oneRow", ".player-play"],
  ["everySize", ".sizes-handle"],
  ["everySize", "button.sizes-name"],
  ["sieve", ".sieve-grid"],
  ["staircases", ".stairs-control"],
  ["crop", ".crop-stage .pad input"],
] as const;

describe.each(KEYED)("the keys of %s: %s", (island, selector) => {
  it("are the browser's with Alt, Ctrl or Meta, and ours without", async () => {
    const { page, figure } = await openIsland(browser, island);
    const taken = await figure
      .locator(selector)
      .first()
      .evaluate((control) =>
        ["", "altKey", "ctrlKey", "metaKey"].map((modifier) => {
          const press = (key: string) =>
            !control.dispatchEvent(
              new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, [modifier]: true }),
            );
          return ["ArrowLeft", "ArrowRight", "Home", "End", "Escape"].filter(press).length;
        }),
      );
    expect(taken[0]).toBeGreaterThan(1);
    expect(taken.slice(1)).toEqual([0, 0, 0]);
    await page.close();
  });
});

/** What WCAG 1.4.12 lets readers ask for. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

describe("with spaced letters", () => {
  it.each([1280, 700])("the names of the staircases do not overlap, at %i px", async (width) => {
    const { page, figure } = await openIsland(browser, "staircases", { width, context: { bypassCSP: true } });
    await page.addStyleTag({ content: SPACED });
    const gaps = await figure.locator(".stairs-lanes").evaluate((list) => {
      const boxes = [...list.children].map((lane) => {
        const words = [...lane.querySelectorAll("span")].map((part) => part.getBoundingClientRect());
        return [
          Math.min(...words.map(({ top }) => top)),
          Math.max(...words.map(({ bottom }) => bottom)),
        ] as const;
      });
      return boxes.slice(1).map(([top], i) => top - (boxes[i]?.[1] ?? 0));
    });
    expect(gaps).toHaveLength(3);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(-0.5);
    await page.close();
  });

  it("nor on the smallest phone", async () => {
    const { page, figure } = await openIsland(browser, "staircases", {
      width: 320,
      context: { bypassCSP: true },
    });
    await page.addStyleTag({ content: SPACED });
    await figure.locator(".stairs-wide").waitFor({ state: "detached" });
    const gaps = await figure.locator(".stairs-names > g").evaluateAll((lanes) =>
      lanes.map((lane) => {
        const [name, result] = [...lane.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        return (result?.left ?? 0) - (name?.right ?? 0);
      }),
    );
    expect(gaps).toHaveLength(4);
    for (const gap of gaps) expect(gap).toBeGreaterThan(4);
    await page.close();
  });

  it.each([false, true])("no segment is cut off at 320 px (spaced: %s)", async (spaced) => {
    const { page, figure } = await openIsland(browser, "crop", { width: 320, context: { bypassCSP: true } });
    if (spaced) await page.addStyleTag({ content: SPACED });
    const cut = await figure.locator(".segments").evaluateAll((groups) =>
      groups.flatMap((group) => {
        const box = group.getBoundingClientRect();
        return [...group.querySelectorAll("span")]
          .filter((name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            const own = (name.parentElement as Element).getBoundingClientRect();
            return left < own.left || right > own.right || top < box.top || bottom > box.bottom;
          })
          .map(({ textContent }) => textContent);
      }),
    );
    expect(cut).toEqual([]);
    await page.close();
  });
});

describe.each(["sideBySide", "crop", "everySize"] as const)("the segments of %s", (island) => {
  it.each([1280, 375])("stay where they are when another is chosen, at %i px", async (width) => {
    const { page, figure } = await openIsland(browser, island, { width });
    const segments = figure.locator(".segment");
    const lefts = () => segments.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
    const before = await lefts();
    expect(before.length).toBeGreaterThan(1);
    await segments.nth(1).click();
    await expect.poll(() => segments.nth(1).getAttribute("data-on")).toBe("true");
    expect(await lefts()).toEqual(before);
    await page.close();
  });
});

describe("with the reader's own colours", () => {
  it.each([
    ["oneRow", ".player-clear"],
    ["sieve", ".sieve-stepper button"],
  ] as const)("a button of %s that leads nowhere is grey", async (island, selector) => {
    const { page, figure } = await openIsland(browser, island, { context: { forcedColors: "active" } });
    if (island === "sieve") await figure.getByRole("slider").press("Home");
    const button = figure.locator(selector).first();
    await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
    const [colour, grey] = await button.evaluate((element) => {
      const sample = document.body.appendChild(document.createElement("p"));
      sample.style.color = "GrayText";
      return [getComputedStyle(element).color, getComputedStyle(sample).color];
    });
    expect(colour).toBe(grey);
    await page.close();
  });
});
