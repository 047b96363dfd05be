// The smoke part again in Firefox and in WebKit, where they are installed; else the run says what is missing.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { until } from "./support/commands.ts";
import type { DrivenBrowser, DrivenPage } from "./support/drivenPage.ts";
import { findFirefox, startFirefox } from "./support/firefox.ts";
import { type StaticServer, serve } from "./support/serve.ts";
import { findWebKit, startWebKit } from "./support/webkit.ts";

/** Neither driver hands over what a page complains of, so the page's first script writes it down. */
function recordProblems(): void {
  const problems: string[] = [];
  Object.assign(window, { problems });
  addEventListener("securitypolicyviolation", (event) =>
    problems.push(`policy: ${event.effectiveDirective} blocked ${event.blockedURI}`),
  );
  addEventListener(
    "error",
    ({ target, message }: ErrorEvent) =>
      problems.push(target instanceof Element ? `did not load: ${target.outerHTML}` : `error: ${message}`),
    { capture: true },
  );
  addEventListener("unhandledrejection", ({ reason }) => problems.push(`rejection: ${reason}`));
  for (const level of ["error", "warn"] as const)
    console[level] = (...words) => problems.push(`${level}: ${words.join(" ")}`);
}

/**
 * Whoever follows a link at once does so while the page still comes frame by frame; the name of the window says which
 * link, for a driver's own click comes too late. Where a page comes in one piece, once it is there.
 */
function followAtOnce(): void {
  const link = window.name;
  if (!link) return;
  const follow = () => {
    watch.disconnect();
    removeEventListener("load", follow);
    document.querySelector<HTMLElement>(link)?.click();
  };
  const watch = new MutationObserver(() => document.documentElement.dataset.frame === "1" && follow());
  watch.observe(document.documentElement, { attributes: true });
  addEventListener("load", follow);
}

/** A copy of the built site whose pages start with that script, right behind their policy. */
async function recordingSite(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "site-"));
  await cp(inject("distFolder"), copy, { recursive: true });
  await writeFile(join(copy, "record.js"), `(${recordProblems})();(${followAtOnce})();`);
  for (const [path, script] of Object.entries({
    "index.html": "record.js",
    "zh/index.html": "../record.js",
  })) {
    const html = await readFile(join(copy, path), "utf8");
    const changed = html.replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      `$&<script src="${script}"></script>`,
    );
    expect(changed, "the page has its policy").not.toBe(html);
    await writeFile(join(copy, path), changed);
  }
  return copy;
}

let dir: string;
let server: StaticServer;
beforeAll(async () => {
  dir = await recordingSite();
  server = await serve({ dir });
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

const problems = (page: DrivenPage) => page.value<string[]>("problems");
const query = (page: DrivenPage) => page.value<string>("location.search");
const conv1 = (page: DrivenPage) =>
  page.value<string>(`document.querySelector('tr[data-layer="conv1"]').dataset.output`);
/** Opens a page and waits for what comes in the first frames (src/site/opening.ts). */
const open = async (page: DrivenPage, path = "") => {
  await page.open(server.url + path);
  await page.waitFor(":root:not([data-frame])");
};
const LIVE = '[data-island="calculator"][data-live]';
const SLIDER = '.calculator input[type="range"][max="512"]';
const LINE = '[data-island="staircases"][data-live] [role="slider"]';

const firefox = await findFirefox();
const webkit = findWebKit();
const BROWSERS: readonly { name: string; missing?: string; start?: () => Promise<DrivenBrowser> }[] = [
  { name: "Firefox", ...("missing" in firefox ? firefox : { start: () => startFirefox(firefox.path) }) },
  { name: "WebKit", ...("missing" in webkit ? webkit : { start: () => startWebKit(webkit) }) },
];

for (const { name, missing, start } of BROWSERS) {
  if (!start) {
    console.warn(`Not tested in ${name}: ${missing}.`);
    describe.skip(`${name}: ${missing}`, () => it("is not tested"));
    continue;
  }
  describe(name, { timeout: 90_000 }, () => {
    let browser: DrivenBrowser;
    let page: DrivenPage;
    beforeAll(async () => {
      browser = await start();
      page = browser.page;
      console.log(`Smoke tests: ${name} ${browser.version}`);
    });
    afterAll(() => browser?.close());

    /** Below the bar, which stands at the top by then, once all is laid out; and nothing went wrong. */
    async function expectAtTop(selector: string): Promise<void> {
      await until("all is laid out", () => page.value("document.adoptedStyleSheets.length === 0"));
      const top = await page.value<number>(
        `document.querySelector('${selector}').getBoundingClientRect().top`,
      );
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(80);
      expect(await problems(page)).toEqual([]);
    }

    it("opens under the policy, comes alive and complains of nothing", async () => {
      await open(page);
      await page.waitFor(LIVE);
      expect(await page.value("document.title")).toBe("AlexNet: is the input 224 or 227?");
      expect(await conv1(page)).toBe("55x55x96");
      expect(await page.value("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(await problems(page)).toEqual([]);
    });

    it("restores a permalink, and steps from there to 227", async () => {
      await open(page, "?net=caffe&size=225");
      await page.waitFor(LIVE);
      await page.waitFor('tr[data-layer="conv1"][data-output="54x54x96"]');
      await page.focus(SLIDER);
      await page.press("ArrowRight");
      await page.press("ArrowRight");
      await page.waitFor('tr[data-layer="conv1"][data-output="55x55x96"]');
      await until(
        "227 is Caffe’s own size, so the link needs no other word",
        async () => (await query(page)) === "?net=caffe",
      );
      expect(await problems(page)).toEqual([]);
    });

    it("speaks Chinese", async () => {
      await open(page, "zh/?net=caffe");
      await page.waitFor(`html[lang^="zh"] ${LIVE}`);
      await page.waitFor('tr[data-layer="conv1"][data-output="55x55x96"]');
      expect(await page.value(`document.querySelector("h1").textContent`)).toContain("224 还是 227");
      expect(await problems(page)).toEqual([]);
    });

    it("wakes a figure, which answers a key and takes the page along", async () => {
      await open(page);
      await page.waitFor(LIVE);
      await page.value(
        `document.querySelector('[data-island="staircases"]').scrollIntoView({ behavior: "instant" })`,
      );
      await page.waitFor(LINE);
      await page.focus(LINE);
      await page.press("ArrowRight");
      await page.waitFor(`${LINE}[aria-valuenow="225"]`);
      await until("the link follows", async () => (await query(page)) === "?size=225");
      expect(await problems(page)).toEqual([]);
    });

    it("shows whoever follows a link at once what it leads to", async () => {
      await page.open(server.url);
      await page.value(`(window.name = '.toc a[href="#every-size"]')`);
      try {
        // Where the page does not see to it, Firefox stays at the top in about one of three such loads.
        const loads = name === "Firefox" ? 6 : 1;
        for (let load = 0; load < loads; load++) {
          await page.open(server.url);
          // Firefox follows a link in a task of its own, which may come after the next question.
          await until("the link is followed", () => page.value("location.hash === '#every-size'"));
          await expectAtTop("#every-size");
        }
      } finally {
        // Else the pages of the other tests would follow it, too.
        await page.value("(window.name = '')");
      }
    });

    it("shows whoever leaps at once what he leapt to, and it stays there", async () => {
      await open(page);
      const goal = '[data-island="sideBySide"]';
      await page.value(`void document.querySelector('${goal}').scrollIntoView({ behavior: "instant" }) ?? 1`);
      await page.waitFor(`${goal}[data-live]`);
      await expectAtTop(goal);
    });

    it("comes back as it was left, out of the back/forward cache", async () => {
      await open(page);
      await page.waitFor(LIVE);
      await page.value("(window.kept = true)");
      await page.focus(SLIDER);
      await page.press("ArrowRight");
      await page.waitFor('.calculator[data-size="225"]');
      await until("the link follows", async () => (await query(page)) === "?size=225");
      await page.value(`setTimeout(() => document.querySelector('a[data-language="zh"]').click())`);
      await page.waitFor(`html[lang^="zh"] ${LIVE}`);
      await page.value("setTimeout(() => history.back())");
      await page.waitFor(`html[lang="en"] ${LIVE}`);
      expect(await page.value("window.kept")).toBe(true);
      await page.focus(SLIDER);
      await page.press("ArrowRight");
      await page.waitFor('.calculator[data-size="226"]');
      await until("the link follows again", async () => (await query(page)) === "?size=226");
      expect(await problems(page)).toEqual([]);
    });

    it("would notice a complaint", async () => {
      await open(page);
      await page.value(`void (new Image().src = "https://example.invalid/x.png") ?? 1`);
      await until("the policy’s violation is written down", async () => (await problems(page)).length > 0);
      expect(String(await problems(page))).toContain("policy: img-src blocked");
    });
  });
}
