// The byte budgets of the site, weighed in a real browser. Never raise one to get a change in: find what it costs.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { EMBED_VIEWS } from "../../src/site/embed/views.ts";
import { launch } from "./support/browser.ts";
import { openPage, type TestPage } from "./support/page.ts";
import { readToTheEnd, weigh } from "./support/weigh.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Bytes, Brotli, before any interaction: the design's own limits. */
const FIRST_VIEW = { js: 80_000, css: 12_000, html: 70_000, font: 60_000, all: 200_000, requests: 20 };
/** All scripts a reader meets who reads to the end; exporters come with the first export. */
const ALL_SCRIPTS = 120_000;
/** An embed, everything. */
const EMBED = 110_000;

async function open(path: string): Promise<{ page: TestPage; weight: ReturnType<typeof weigh> }> {
  let weight: ReturnType<typeof weigh> | undefined;
  const page = await openPage(browser, inject("baseUrl") + path, {
    // The worker would fetch everything ahead and answer in the network's place.
    context: { serviceWorkers: "block" },
    prepare: async (blank) => {
      weight = weigh(blank);
    },
  });
  await page.waitForLoadState("networkidle");
  if (!weight) throw new Error("nothing was weighed");
  return { page, weight };
}

describe.each(["", "zh/"])("the article at /%s", (path) => {
  it("keeps its budgets, at first and to the end", async () => {
    const { page, weight } = await open(path);
    const first = await weight.soFar();
    for (const [kind, limit] of Object.entries(FIRST_VIEW))
      expect(first[kind as keyof typeof FIRST_VIEW], `${kind} of the first view`).toBeLessThanOrEqual(limit);
    await readToTheEnd(page);
    const all = await weight.soFar();
    expect(all.js, "all scripts").toBeLessThanOrEqual(ALL_SCRIPTS);
    expect(all.js, "the later parts did load").toBeGreaterThan(first.js + 20_000);
    // Where things are written comes with the page's HTML; a commit in a script is data a bundler could not drop.
    expect(await commitsIn(page)).toEqual([]);
    await page.close();
  });
});

describe.each(["embed/", "zh/embed/"])("the embed at /%s", (path) => {
  it.each(Object.keys(EMBED_VIEWS))("keeps its budget showing %s", async (view) => {
    const { page, weight } = await open(`${path}?view=${view}`);
    await page.locator("#embed[data-live]").waitFor();
    expect((await weight.soFar()).all).toBeLessThanOrEqual(EMBED);
    await page.close();
  });
});

/** Commits that stand in the scripts the page has loaded. */
async function commitsIn(page: TestPage): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const scripts = names.filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(3);
  const texts = await Promise.all(scripts.map(async (name) => (await page.request.get(name)).text()));
  return texts.flatMap((text) => text.match(/\b[0-9a-f]{40}\b/g) ?? []);
}
