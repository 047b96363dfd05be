/**
 * The built site in a real Chromium, beside two floors measured in the same run: the same article as bare HTML, and a
 * page that only writes twelve plain numbers. `npm run build && npm run bench`. Ratios travel between machines; the
 * milliseconds beside them do not.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch } from "../test/browser/support/browser.ts";
import { serve } from "../test/browser/support/serve.ts";
import { readToTheEnd, type Weight, weigh } from "../test/browser/support/weigh.ts";

const STEPS = 200;
const THROTTLE = 4;
const LOADS = 15;
/** How many of them read on to the end, for the layout shift. */
const READS = 2;
/**
 * Two frames at 60 Hz, in milliseconds. Every step starts just after a frame, so one interval passes before the next in
 * any case and says nothing; what takes longer than two was not ready for the next frame, and the reader saw it late.
 */
const LATE = 2 * (1000 / 60);

const site = await serve({ dir: "dist" });
const floorDir = await mkdtemp(join(tmpdir(), "bench-"));
await writeFile(join(floorDir, "index.html"), bare(await readFile("dist/index.html", "utf8")));
await writeFile(join(floorDir, "control.html"), CONTROL_PAGE());
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

function CONTROL_PAGE(): string {
  const cells = Array.from({ length: 12 }, () => "<td>224</td>").join("");
  return `<!doctype html><meta charset="utf-8"><title>control</title><input type="range" min="1" max="512" value="224">
<table><tr>${cells}</tr></table><script>
const cells = document.querySelectorAll("td");
document.querySelector("input").addEventListener("input", (event) => {
  for (const cell of cells) cell.firstChild.data = event.target.value;
});
</script>`;
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
  console.log(
    `\n| ${STEPS} steps, ${THROTTLE}× throttle | p50 | p95 | p98 | late frames | long tasks |\n|---|---|---|---|---|---|`,
  );
  const control = await sweep(browser, `${floor.url}control.html`, "input");
  const slider = '.calculator input[type="range"][max="512"]';
  const fresh = await sweep(browser, site.url, slider);
  const read = await sweep(browser, site.url, slider, true);
  const lateIn = ({ times }: Awaited<ReturnType<typeof sweep>>) =>
    (100 * times.filter((time) => time > LATE).length) / times.length;
  const row = (name: string, { times, long }: Awaited<ReturnType<typeof sweep>>) => {
    const late = lateIn({ times, long });
    const at = [0.5, 0.95, 0.98].map((q) => quantile(times, q).toFixed(1));
    return `| ${name} | ${at.join(" | ")} | ${late.toFixed(1)} % | ${long} |`;
  };
  console.log(row("control: twelve plain numbers", control));
  console.log(row("article as opened", fresh));
  console.log(row("article, every part awake", read));
  const ratio = (q: number, of: typeof fresh) =>
    (quantile(of.times, q) / quantile(control.times, q)).toFixed(2);
  const points = (of: typeof fresh) => {
    const more = lateIn(of) - lateIn(control);
    return `${more < 0 ? "−" : "+"}${Math.abs(more).toFixed(1)} points`;
  };
  console.log(
    `| ÷ control, as opened | ${[0.5, 0.95, 0.98].map((q) => ratio(q, fresh)).join(" | ")} | ${points(fresh)} | |`,
  );
  console.log(
    `| ÷ control, all awake | ${[0.5, 0.95, 0.98].map((q) => ratio(q, read)).join(" | ")} | ${points(read)} | |`,
  );
}

/** Times from an input event to the end of the frame that shows it. */
async function sweep(browser: Browser, url: string, slider: string, readFirst = false) {
  const page = await browser.newPage({ serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  await page.goto(url, { waitUntil: "networkidle" });
  if (readFirst) await readToTheEnd(page);
  await page.locator(slider).first().scrollIntoViewIfNeeded();
  await page.locator(slider).first().focus();
  await page.waitForTimeout(1000);
  await throttle(page);
  const result = await page.evaluate(
    async ([selector, steps]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      let long = 0;
      new PerformanceObserver((list) => {
        long += list.getEntries().length;
      }).observe({ type: "longtask" });
      const frame = () => new Promise(requestAnimationFrame);
      const painted = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(null);
          }),
        );
      // A drag begins with a finger on the slider; the page skips what is far only while something is held.
      input.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      const times: number[] = [];
      for (let i = 0; i < steps; i++) {
        await frame();
        await new Promise((resolve) => setTimeout(resolve));
        const start = performance.now();
        set?.call(input, String(130 + i));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await painted();
        times.push(performance.now() - start);
      }
      return { times, long };
    },
    [slider, STEPS] as const,
  );
  await page.close();
  return result;
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
