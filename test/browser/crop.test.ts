import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "./support/browser.ts";
import { drag, openIsland } from "./support/island.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("the crop", () => {
  it("shows its picture: what it refers to by id is there, also once it is live", async () => {
    const { page, figure } = await openIsland(browser, "crop");
    const lost = await figure.evaluate((element) =>
      [...element.querySelectorAll("use")]
        .map((use) => use.getAttribute("href") ?? "")
        .filter((href) => !element.querySelector(`[id="${href.slice(1)}"]`)),
    );
    expect(lost).toEqual([]);
    await page.close();
  });

  it("keeps its scene in no room at all, or WebKit scrolls the page sideways", async () => {
    const { page, figure } = await openIsland(browser, "crop", { width: 1440 });
    expect(await figure.locator("figure > svg").evaluate((svg) => getComputedStyle(svg).width)).toBe("0px");
    await page.close();
  });

  it("moves by pointer and by arrow keys, and stays in the picture", async () => {
    const { page, figure } = await openIsland(browser, "crop");
    // What is said follows a frame later.
    const status = () => expect.poll(() => figure.locator(".crop-status").textContent());
    await status().toBe("Centre: columns 17–240, rows 17–240 of 256.");
    const pad = figure.locator(".crop-stage .pad");
    await drag(page, pad, [0.5, 0.5], [0.5 + 8 / 384, 0.5 - 4 / 256]);
    await status().toBe("Columns 25–248, rows 13–236 of 256.");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await status().toBe("Columns 24–247, rows 14–237 of 256.");
    await drag(page, pad, [0.2, 0.2], [0.9, 0.9]);
    await status().toBe("Bottom right: columns 33–256, rows 33–256 of 256.");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("changes size and view, by touch as well", async () => {
    const { page, figure } = await openIsland(browser, "crop", { width: 375, touch: true });
    await figure.getByRole("radio", { name: /^227/ }).check({ force: true });
    const status = () => expect.poll(() => figure.locator(".crop-status").textContent());
    await status().toContain("columns 15–241");
    // Each crop starts in the middle, which a link need not say.
    await expect.poll(() => new URL(page.url()).search).toBe("?crop.way=caffe");
    await figure.getByRole("button", { name: "top left, mirrored" }).tap();
    await status().toBe("Top left: columns 1–227, rows 1–227 of 256, mirrored.");
    await page.close();
  });
});
