import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { drag, openIsland } from "./support/island.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("the receptive fields", () => {
  it("follow the pointer from cell to cell, and the arrow keys, in both networks", async () => {
    const { page, figure } = await openIsland(browser, "receptiveField");
    const shares = () => figure.locator(".field-percent").allTextContents();
    expect(await shares()).toEqual(["54.9%", "56.2%"]);
    const pad = figure.locator(".field-picture").first();
    // The middle of the picture lies between cells 3 and 4.
    await drag(page, pad, [0.1, 0.1], [0.46, 0.46]);
    await expect
      .poll(() => figure.locator(".field-share b").allTextContents())
      .toEqual(["pool5, column 3, row 3", "pool5, column 3, row 3"]);
    expect(await shares()).toEqual(["0%", "2.0%"]);
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => figure.locator(".field-share").first().textContent())
      .toMatch(/192\spixels \+\s3\szeros/);
    await figure.getByRole("combobox", { name: "Layer" }).selectOption("conv1");
    expect(await figure.locator(".field-row-name").allTextContents()).toEqual(["cell 1", "cell 1"]);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("follow the calculator where they are told to", async () => {
    const { page, figure } = await openIsland(browser, "receptiveField", {}, "?net=caffe&size=300x200");
    const name = figure.locator(".field-name").first();
    expect((await name.textContent())?.replaceAll("\u202f", " ")).toBe("Caffe 300 × 200 pixels");
    expect(await figure.locator(".field-name b").nth(1).textContent()).toBe("torchvision");
    await page.close();
  });
});
