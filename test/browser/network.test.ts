import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openIsland } from "./support/island.ts";
import type { PageOptions, TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (options?: PageOptions) => openIsland(browser, "network", options);
const chosen = (figure: Locator) => figure.locator('[role="option"][aria-selected="true"]');
const row = (page: TestPage, layer: string) =>
  page.locator(`table[data-table="layers"] tr[data-layer="${layer}"]`).first();

/** The caption itself says less where nothing can be chosen. */
const heightAboveCaption = (figure: Locator) =>
  figure.evaluate((element) => {
    const caption = element.querySelector("figcaption") as Element;
    return caption.getBoundingClientRect().top - element.getBoundingClientRect().top;
  });

describe("the volumes", () => {
  it("choose a layer by click and by arrow keys, and mark its row in the table", async () => {
    const { page, figure } = await open();
    await figure.getByRole("option", { name: /^conv3/ }).click();
    expect(await chosen(figure).getAttribute("aria-label")).toContain("conv3");
    expect(await row(page, "conv3").getAttribute("data-selected")).toBe("");
    await figure.getByRole("listbox").press("ArrowRight");
    expect(await chosen(figure).getAttribute("aria-label")).toContain("conv4");
    await page.keyboard.press("End");
    expect(await figure.locator(".net-status").textContent()).toContain("fc8");
    await page.keyboard.press("Escape");
    expect(await chosen(figure).count()).toBe(0);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("bring what a key has chosen into sight, and keep the focus on the list after a click", async () => {
    const { page, figure } = await open({ width: 375, height: 500 });
    const list = figure.getByRole("listbox");
    const inSight = () =>
      chosen(figure).evaluate((option) => {
        const { top, bottom } = option.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await list.press("Home");
    for (const key of ["End", "Home", "End"]) {
      await page.keyboard.press(key);
      await expect
        .poll(() => chosen(figure).getAttribute("aria-label"))
        .toMatch(key === "End" ? /^fc8/ : /^conv1/);
      expect(await inSight()).toBe(true);
    }
    await figure.getByRole("option", { name: /^fc7/ }).click();
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  it.each([
    [1440, ".net-wide"],
    [768, ".net-middle"],
    [320, ".net-narrow"],
  ] as const)(
    "at %i px show one variant, with letters of 12 px or more, and keep their height",
    async (width, name) => {
      const still = await open({ width, javaScript: false });
      const height = await heightAboveCaption(still.figure);
      await still.page.close();
      const { page, figure } = await open({ width });
      expect(await figure.locator(".net-variant:visible").count()).toBe(1);
      await figure.locator(name).waitFor();
      const letters = await figure.locator(`${name} .net-drawing`).evaluate((svg: SVGSVGElement) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll("text")].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        );
        return Math.min(...sizes) * scale;
      });
      // 0.1 px for a scrollbar's worth of rounding.
      expect(letters).toBeGreaterThanOrEqual(11.9);
      expect(await heightAboveCaption(figure)).toBe(height);
      await page.close();
    },
  );

  it("stand whole on paper, whatever the screen showed", async () => {
    const { page, figure } = await open({ width: 1440 });
    await figure.locator(".net-middle").waitFor({ state: "detached" });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await figure.locator(".net-variant").count()).toBe(3);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await figure.locator(".net-middle").waitFor({ state: "detached" });
    await page.close();
  });
});
