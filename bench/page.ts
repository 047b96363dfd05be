/**
 * The built site in a real Chromium, beside two floors measured in the same run: the same article as bare HTML, and a
 * page that only writes twelve plain numbers. `npm run build && npm run bench`. Ratios travel between machines; the
 * milliseconds beside them do not.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../test/browser/support/browser.ts";
import { serve } from "../test/browser/support/serve.ts";
import { readToTheEnd, type Weight, weigh } from "../test/browser/support/weigh.ts";
import {
  CONTROL_PAGE,
  median,
  ratioRow,
  type Sweep,
  sweepHead,
  sweepRow,
  THROTTLE,
  throttle,
  timing,
} from "./measures.ts";

const STEPS = 200;
const LOADS = 15;
/** How many of them read on to the end, for the layout shift. */
const READS = 2;
const site = await serve({ dir: "dist" });
const floorDir = await mkdtemp(join(tmpdir(), "bench-"));
await writeFile(join(floorDir, "index.html"), bare(await readFile("dist/index.html", "utf8")));
await writeFile(join(floorDir, "control.html"), CONTROL_PAGE);
const floor = await serve({ dir: floorDir });
const browser = await launch();
const load = loadavg()[0] ?? 0;

console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${load.toFixed(1)} before\n`);
await bytes(browser);
await loading(browser);
await dragging(browser);
await browser.close();
await Promise.all([site.close(), floor.close()]);

/** The article without scripts and styles. */
function bare(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>/g, "")
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

async function loading(browser: Browser): Promise<void> {
  const measured = {
    floor: [] as number[],
    floorLargest: [] as number[],
    page: [] as number[],
    largest: [] as number[],
    live: [] as number[],
    shift: [] as number[],
  };
  for (let i = 0; i < LOADS; i++) {
    const onFloor = await loadOnce(browser, floor.url, false);
    measured.floor.push(onFloor.paint);
    measured.floorLargest.push(onFloor.largest);
    const { paint, largest, live, shift } = await loadOnce(browser, site.url, i < READS);
    measured.page.push(paint);
    measured.largest.push(largest);
    measured.live.push(live);
    measured.shift.push(shift);
  }
  const first = median(measured.floor);
  const largest = median(measured.floorLargest);
  console.log(`\n| Loading, ${THROTTLE}× throttle, median of ${LOADS} | ms | ÷ bare HTML |\n|---|---|---|`);
  const row = (name: string, ms: number, of: number) =>
    console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / of).toFixed(2)} |`);
  row("bare HTML, first contentful paint", first, first);
  row("article, first contentful paint", median(measured.page), first);
  row("bare HTML, largest contentful paint", largest, largest);
  row("article, largest contentful paint", median(measured.largest), largest);
  row("article, calculator answers (÷ first paint)", median(measured.live), first);
  console.log(`\nLayout shift, read to the end: ${Math.max(...measured.shift).toFixed(4)}`);
}

async function loadOnce(browser: Browser, url: string, read: boolean) {
  const page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  await throttle(page);
  await page.addInitScript(() => {
    const record = window as unknown as { shift: number; largest: number; liveAt: number };
    record.shift = 0;
    record.largest = 0;
    // Each is larger than the one before; the last one counts.
    new PerformanceObserver((list) => {
      record.largest = list.getEntries().at(-1)?.startTime ?? record.largest;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) record.shift += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new MutationObserver(() => {
      if (document.querySelector('[data-island="calculator"][data-live]'))
        record.liveAt ??= performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-live"] });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  // The bare article never wakes.
  if (url !== floor.url) await page.locator('[data-island="calculator"][data-live]').waitFor();
  const painted = await page.evaluate(() => {
    const record = window as unknown as { largest: number; liveAt?: number };
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return { paint, largest: record.largest, live: record.liveAt ?? 0 };
  });
  if (read) await readToTheEnd(page);
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  await page.close();
  return { ...painted, shift };
}

async function dragging(browser: Browser): Promise<void> {
  console.log(sweepHead(STEPS));
  const control = await sweep(browser, `${floor.url}control.html`, "input");
  const slider = '.calculator input[type="range"][max="512"]';
  const fresh = await sweep(browser, site.url, slider);
  const read = await sweep(browser, site.url, slider, true);
  console.log(sweepRow("control: twelve plain numbers", control));
  console.log(sweepRow("article as opened", fresh));
  console.log(sweepRow("article, every part awake", read));
  console.log(ratioRow("÷ control, as opened", fresh, control));
  console.log(ratioRow("÷ control, all awake", read, control));
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
