import type { Browser, Page } from "playwright-core";
import { readToTheEnd } from "../test/browser/support/weigh.ts";
import { median, THROTTLE, throttle } from "./measures.ts";

/** How many loads read on to the end, for the layout shift. */
const READS = 2;

/** A line to a host: milliseconds until an answer begins, and kilobits a second. */
export interface Line {
  readonly latency: number;
  readonly kilobits: number;
}

/** What one load measured, in milliseconds, and the layout shift. */
interface Load {
  readonly paint: number;
  readonly largest: number;
  readonly live: number;
  readonly shift: number;
  /** What has moved, in words. */
  readonly moved: readonly string[];
}

/**
 * Prints when the article at `site` paints and answers beside the bare article at `floor`, loaded in turn `loads` times
 * each on a slow processor, over `line` if there is one.
 */
export async function loading(
  browser: Browser,
  name: string,
  site: string,
  floor: string,
  loads: number,
  line?: Line,
): Promise<void> {
  const bare: Load[] = [];
  const article: Load[] = [];
  for (let i = 0; i < loads; i++) {
    bare.push(await loadOnce(browser, floor, { line, wakes: false, read: false }));
    article.push(await loadOnce(browser, site, { line, wakes: true, read: i < READS }));
  }
  const middle = (of: readonly Load[], what: "paint" | "largest" | "live") =>
    median(of.map((load) => load[what]));
  const first = middle(bare, "paint");
  const largest = middle(bare, "largest");
  console.log(
    `\n| Loading, ${name}, ${THROTTLE}× throttle, median of ${loads} | ms | ÷ bare HTML |\n|---|---|---|`,
  );
  const row = (what: string, ms: number, of: number) =>
    console.log(`| ${what} | ${ms.toFixed(0)} | ${(ms / of).toFixed(2)} |`);
  row("bare HTML, first contentful paint", first, first);
  row("article, first contentful paint", middle(article, "paint"), first);
  row("bare HTML, largest contentful paint", largest, largest);
  row("article, largest contentful paint", middle(article, "largest"), largest);
  row("article, calculator answers (÷ first paint)", middle(article, "live"), first);
  const shift = Math.max(...article.map((load) => load.shift));
  console.log(`\nLayout shift, ${name}, read to the end: ${shift.toFixed(4)}`);
  for (const moved of article.flatMap((load) => load.moved)) console.log(`- ${moved}`);
}

async function loadOnce(
  browser: Browser,
  url: string,
  { line, wakes, read }: { readonly line: Line | undefined; readonly wakes: boolean; readonly read: boolean },
): Promise<Load> {
  const page = await browser.newPage({
    serviceWorkers: "block",
    viewport: { width: 412, height: 823 },
    // Nobody signed the bench's own host.
    ignoreHTTPSErrors: true,
  });
  await throttle(page);
  if (line) await slowDown(page, line);
  await page.addInitScript(record);
  await page.goto(url, { waitUntil: "networkidle" });
  if (wakes) await page.locator('[data-island="calculator"][data-live]').waitFor();
  const painted = await page.evaluate(() => {
    const { largest, liveAt = 0 } = window.recorded;
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return { paint, largest, live: liveAt };
  });
  if (read) await readToTheEnd(page);
  const { shift, moved } = await page.evaluate(() => window.recorded);
  await page.close();
  return { ...painted, shift, moved };
}

/** What Chromium tells of a shift. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** What a page writes down about itself: milliseconds since it began. */
interface Recorded {
  shift: number;
  moved: string[];
  largest: number;
  liveAt?: number;
}

declare global {
  interface Window {
    recorded: Recorded;
  }
}

/** Runs in the page, before anything of its own. */
function record(): void {
  const recorded: Recorded = { shift: 0, moved: [], largest: 0 };
  window.recorded = recorded;
  // Each is larger than the one before; the last one counts.
  new PerformanceObserver((list) => {
    recorded.largest = list.getEntries().at(-1)?.startTime ?? recorded.largest;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as LayoutShift;
      if (hadRecentInput) continue;
      recorded.shift += value;
      for (const { node, previousRect: from, currentRect: to } of sources)
        recorded.moved.push(
          `“${node?.textContent?.trim().slice(0, 30)}” in ${node?.parentElement?.outerHTML.slice(0, 60)}: ` +
            `${from.x} ${from.y}, ${from.width} × ${from.height} → ${to.x} ${to.y}, ${to.width} × ${to.height}`,
        );
    }
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('[data-island="calculator"][data-live]'))
      recorded.liveAt ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-live"] });
}

async function slowDown(page: Page, { latency, kilobits }: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const bytes = (kilobits * 1000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
}
