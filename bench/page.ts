/**
 * The built site in a real Chromium, beside two floors measured in the same run: the same article as bare HTML, and a
 * page that only writes twelve plain numbers. `npm run build && npm run bench`. Ratios travel between machines; the
 * milliseconds beside them do not.
 */
import { copyFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../test/browser/support/browser.ts";
import { serve } from "../test/browser/support/serve.ts";
import { readToTheEnd, type Weight, weigh } from "../test/browser/support/weigh.ts";
import { host } from "./host.ts";
import { loading } from "./loading.ts";
import { CONTROL_PAGE, compareSweeps, type Sweep, throttle, timing } from "./measures.ts";

const STEPS = 200;
/** How often each page is loaded over a line: single loads differ by half, and frames by 16 ms. */
const LOADS = 21;
const site = await serve({ dir: "dist" });
const floorDir = await mkdtemp(join(tmpdir(), "bench-"));
await writeFile(join(floorDir, "index.html"), bare(await readFile("dist/index.html", "utf8")));
await writeFile(join(floorDir, "control.html"), CONTROL_PAGE);
const floor = await serve({ dir: floorDir });
// On a slow line compression counts, which the tests' plain file server does not do.
await copyFile("dist/_headers", join(floorDir, "_headers"));
const slow = { site: await host("dist"), floor: await host(floorDir) };
const browser = await launch();
const load = loadavg()[0] ?? 0;

console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${load.toFixed(1)} before\n`);
await bytes(browser);
await loading(browser, "at once", site.url, floor.url, LOADS);
await loading(browser, "slow 4G", slow.site.url, slow.floor.url, LOADS, { latency: 150, kilobits: 1600 });
await dragging(browser);
await browser.close();
slow.site.close();
slow.floor.close();
await Promise.all([site.close(), floor.close()]);

/** The article without scripts, and without styles but those of its formulas. */
function bare(html: string): string {
  const [firstScreen = "", rest = ""] = html.split(/<link rel="stylesheet"[^>]*>/);
  return (firstScreen.replace(/ style="[^"]*"/g, "") + rest)
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(preload|modulepreload)"[^>]*>/g, "")
    .replace(/<meta http-equiv[^>]*>/g, "");
}

async function bytes(browser: Browser): Promise<void> {
  const row = (name: string, w: Weight) =>
    `| ${name} | ${[w.js, w.css, w.html, w.font, w.all].map((n) => (n / 1000).toFixed(1)).join(" | ")} | ${w.requests} |`;
  console.log("| kB, Brotli | JS | CSS | HTML | fonts | all | requests |\n|---|---|---|---|---|---|---|");
  for (const path of ["", "zh/", "embed/", "embed/?view=network"]) {
    const page = await browser.newPage({ serviceWorkers: "block" });
    const weight = weigh(page);
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    console.log(row(`\`/${path}\``, await weight.soFar()));
    if (!path.startsWith("embed")) {
      await readToTheEnd(page);
      console.log(row(`\`/${path}\` to the end`, await weight.soFar()));
    }
    await page.close();
  }
}

async function dragging(browser: Browser): Promise<void> {
  const slider = '.calculator input[type="range"][max="512"]';
  await compareSweeps(`${STEPS} steps`, () => sweep(browser, `${floor.url}control.html`, "input"), {
    "article as opened": () => sweep(browser, site.url, slider),
    "article, every part awake": () => sweep(browser, site.url, slider, true),
  });
}

/** Times from an input event to the end of the frame that shows it. */
async function sweep(browser: Browser, url: string, slider: string, readFirst = false): Promise<Sweep> {
  const page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  await page.addInitScript(timing);
  await page.goto(url, { waitUntil: "networkidle" });
  if (readFirst) await readToTheEnd(page);
  await page.locator(slider).first().scrollIntoViewIfNeeded();
  await page.locator(slider).first().focus();
  await page.waitForTimeout(1000);
  await throttle(page);
  const result = await page.evaluate(
    ([selector, steps]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      // A drag begins with a finger on the slider; the page skips what is far only while something is held.
      const press = () => input.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      return window.timeSteps(steps, press, (i) => {
        set?.call(input, String(130 + i));
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    [slider, STEPS] as const,
  );
  await page.close();
  return result;
}
