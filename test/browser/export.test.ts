import { readFile } from "node:fs/promises";
import type { Browser, Download } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type PageOptions, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CLIPBOARD: PageOptions = { context: { permissions: ["clipboard-read", "clipboard-write"] } };

/** Opens a state with its export menu. */
async function open(path: string, options: PageOptions = CLIPBOARD): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl") + path, options);
  const menu = page.locator(".export-menu");
  await menu.scrollIntoViewIfNeeded();
  await page.locator('[data-island="export"][data-live]').waitFor();
  await menu.locator("summary").click();
  return page;
}

const copied = (page: TestPage) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: TestPage) => page.locator(".export-status").textContent();

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

describe("the export menu", () => {
  it("copies the layer table as Markdown, with the state’s permalink", async () => {
    const page = await open("?net=caffe&size=224");
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => status(page)).toBe("Copied as Markdown");
    const text = await copied(page);
    expect(text).toContain("| conv1 | 11 × 11 | 4 | 0 | 0 |  | 54 × 54 × 96 | 34,944 |");
    expect(text).toContain("](<https://github.com/BVLC/caffe/blob/");
    expect(text).toContain(`](<${inject("baseUrl")}?net=caffe&size=224>)`);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("copies PyTorch code with the zeros of 2012", async () => {
    const page = await open("");
    await page.getByRole("button", { name: "Copy as PyTorch" }).click();
    await expect.poll(() => status(page)).toBe("Copied as PyTorch");
    const text = await copied(page);
    expect(text).toContain("nn.ZeroPad2d((0, 3, 0, 3)),  # left, right, top, bottom");
    expect(text).toContain("# Source: https://github.com/computerhistory/AlexNet-Source-Code/blob/");
    expect(text).toContain(`# Permalink: ${inject("baseUrl")}\n`);
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("copies what the page shows now, not what it showed when the menu opened", async () => {
    const page = await open("zh/");
    await page.getByLabel("实现").first().selectOption("torchvision");
    await page.getByRole("button", { name: "复制为 PyTorch" }).click();
    await expect.poll(() => status(page)).toBe("已复制为 PyTorch");
    expect(await copied(page)).toContain("self.avgpool = nn.AdaptiveAvgPool2d(6)");
    await page.close();
  });

  it("saves a file", async () => {
    const page = await open("?net=caffe");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as Caffe" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("alexnet-caffe-227.prototxt");
    expect(await textOf(download)).toContain('type: "Convolution"');
    await expect.poll(() => status(page)).toBe("Saved alexnet-caffe-227.prototxt");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  it("hands the text over by hand where the clipboard refuses", async () => {
    const page = await open("", {
      prepare: async (blank) => {
        await blank.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
        });
      },
    });
    await page.getByRole("button", { name: "Copy as LaTeX" }).click();
    const left = page.getByRole("textbox", { name: "Exported text" });
    await left.waitFor();
    expect(await left.inputValue()).toContain("\\toprule");
    const selected = await left.evaluate(
      (element) =>
        (element as HTMLTextAreaElement).selectionEnd === (element as HTMLTextAreaElement).value.length,
    );
    expect(selected).toBe(true);
    await page.close();
  });

  it("is not there without JavaScript", async () => {
    const page = await openPage(browser, inject("baseUrl"), { javaScript: false });
    expect(await page.locator(".export-menu").isVisible()).toBe(false);
    expect(await page.locator(".figure-export").first().isVisible()).toBe(false);
    await page.close();
  });

  it("fits a small phone", async () => {
    const page = await open("", { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const heights = await page
      .locator(".export-menu .button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.close();
  });
});

describe("under every figure", () => {
  const figures = ["oneRow", "network", "sideBySide", "sieve", "crop", "staircases", "everySize"];

  it("every button that saves one has a name of its own", async () => {
    for (const path of ["", "zh/"]) {
      const page = await openPage(browser, inject("baseUrl") + path, { javaScript: false });
      const names = await page
        .locator(".figure-export button")
        .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
      expect(names.length).toBeGreaterThanOrEqual(2 * figures.length);
      expect(new Set(names).size).toBe(names.length);
      await page.close();
    }
  });

  it("SVG and PNG are saved as the figure looks", async () => {
    const page = await openPage(browser, `${inject("baseUrl")}?net=torchvision`, { colorScheme: "dark" });
    for (const name of figures) {
      const island = page.locator(`[data-island="${name}"]`);
      await island.scrollIntoViewIfNeeded();
      await page.locator(`[data-island="${name}"][data-live]`).waitFor();
      const bar = page.locator(`[data-island="${name}"] + .figure-export`);
      const save = async (format: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          bar.getByRole("button", { name: format }).click(),
        ]);
        return download;
      };
      const svg = await textOf(await save("SVG"));
      const size = await page.evaluate((text) => {
        const file = new DOMParser().parseFromString(text, "image/svg+xml");
        const root = file.documentElement;
        const shapes = [...file.querySelectorAll("path, rect:not(clipPath rect), text")];
        return {
          width: Number(root.getAttribute("width")),
          height: Number(root.getAttribute("height")),
          title: file.querySelector("title")?.textContent,
          shapes: shapes.length,
          errors: file.querySelectorAll("parsererror").length,
          unpainted: shapes.filter((shape) => !shape.hasAttribute("fill")).length,
          unnamed: [...file.querySelectorAll("text")].filter((text) => !text.getAttribute("font-family"))
            .length,
          paper: root.querySelector(":scope > rect")?.getAttribute("fill"),
          missing: [...text.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].filter(
            ([, url, href]) => !file.getElementById(url ?? href ?? ""),
          ).length,
        };
      }, svg);
      expect({ name, ...size }).toMatchObject({
        errors: 0,
        unpainted: 0,
        unnamed: 0,
        missing: 0,
        paper: "#15171a",
      });
      expect(size.shapes, name).toBeGreaterThan(10);
      expect(size.title, name).toBeTruthy();
      // Nothing of the page is needed to draw it.
      expect(svg).not.toMatch(/var\(|class=|style=|foreignObject|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/);
      expect(svg).toContain("?net=torchvision");

      const png = await readFile(await (await save("PNG")).path());
      expect(png.subarray(1, 4).toString(), name).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([2 * size.width, 2 * size.height]);
      // It shows something, not just paper.
      expect(png.length / (size.width * size.height), name).toBeGreaterThan(0.02);
    }
    expect(await page.problems()).toEqual([]);
    await page.close();
  });
});
