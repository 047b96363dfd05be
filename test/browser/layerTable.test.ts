// How the table of layers stands on the screen: figures and sums elsewhere test what it says.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TABLE = 'table[data-table="layers"]';

async function open(path: string, width: number): Promise<TestPage> {
  const page = await openPage(browser, inject("baseUrl") + path, { width });
  await page.locator(TABLE).scrollIntoViewIfNeeded();
  await page.locator('[data-island="layers"][data-live]').waitFor();
  return page;
}

const columns = (page: TestPage) =>
  page.locator(`${TABLE} thead th`).evaluateAll((heads) =>
    heads.map((head) => {
      const { left, width } = head.getBoundingClientRect();
      return [Math.round(left), Math.round(width)];
    }),
  );

describe("the table of layers", () => {
  it.each(["", "zh/"])(
    "keeps its columns where they are when a layer begins to refuse: /%s",
    async (path) => {
      const page = await open(path, 1440);
      const before = await columns(page);
      for (const query of ["?size=231", "?net=tf-slim&size=300", "?net=caffe&size=224x320"]) {
        const other = await open(path + query, 1440);
        expect(await columns(other), query).toEqual(before);
        await other.close();
      }
      await page.close();
    },
  );

  it.each([
    ["?net=tf-slim&size=300", 1440],
    ["?net=tf-slim&size=300", 1024],
    ["zh/?net=tf-slim&size=300", 375],
  ])(
    "lets nothing run into the next column, not even the word of a refusal: %s at %i px",
    async (path, width) => {
      const page = await open(path, width);
      const over = await page.locator(`${TABLE} :is(tbody, tfoot) td`).evaluateAll((cells) =>
        cells
          .filter((cell) => {
            const inside = document.createRange();
            inside.selectNodeContents(cell);
            return inside.getBoundingClientRect().right > cell.getBoundingClientRect().right + 0.5;
          })
          .map((cell) => cell.textContent),
      );
      expect(over).toEqual([]);
      await page.close();
    },
  );

  it.each(["", "zh/?net=torchvision", "?net=tf-slim&size=300"])(
    "has every sum on one line at 768 px: /%s",
    async (path) => {
      const page = await open(path, 768);
      // The pieces between two equals signs, as high as one another: where does each begin?
      const lines = await page
        .locator(`${TABLE} .worked-cell .katex > :last-child`)
        .evaluateAll((sums) =>
          sums.map((sum) => [...sum.children].map((piece) => piece.getBoundingClientRect().bottom)),
        );
      expect(lines.flat().length).toBeGreaterThan(20);
      for (const pieces of lines) expect(Math.max(...pieces) - Math.min(...pieces)).toBeLessThan(12);
      await page.close();
    },
  );
});

describe("what only follows the calculator", () => {
  it("is awake once the reader has scrolled, before anything is touched", async () => {
    const page = await openPage(browser, inject("baseUrl"));
    await page.locator('[data-island="calculator"][data-live]').waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('[data-island="share"][data-live]').count()).toBe(0);
    await page.evaluate(() => scrollBy(0, 40));
    await page.locator('[data-island="share"][data-live]').waitFor();
    await page.close();
  });
});
