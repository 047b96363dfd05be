// Starting Chromium for tests. One call per test file, and close it in afterAll:
//
//   const browser = await launch();
//   afterAll(() => browser.close());

import { type Browser, chromium } from "playwright-core";
import { type FoundBrowser, findBrowser } from "./findBrowser.ts";

/** How Chromium is started. */
export const ARGS = [
  "--headless=new", // of an installed browser all but the window; the one from npm knows no other way
  "--no-sandbox", // containers and root have no user namespaces for it; we only open our own pages
  "--disable-gpu", // the same software rendering on every machine
  // Nothing but our pages may use the network: no updates, no sync, no first-run pages, no background fetches.
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // And if a page asks for another host, it fails at once and alike with and without a network.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/**
 * Fails if text has no width. A Chromium that finds no font shows no text at all and says nothing, and most tests
 * would pass on such a page: lines of no width never wrap, never overlap and never overflow.
 */
async function assertTextHasWidth(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setContent('<span style="font: 16px sans-serif">224</span>');
    const width = await page.locator("span").evaluate((span) => span.getBoundingClientRect().width);
    if (!(width > 0)) {
      throw new Error(
        "The browser shows no text, because it found no fonts. " +
          "Install some (Debian: apt install fonts-dejavu-core), or set BROWSER_SOURCE=npm, which brings its own.",
      );
    }
  } finally {
    await page.close();
  }
}

/** Starts the browser `found` (by default the one findBrowser() chooses) and makes sure that it can show text. */
export async function launch(found?: FoundBrowser): Promise<Browser> {
  const { executablePath, source, env } = found ?? (await findBrowser());
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
  } catch (cause) {
    const way =
      source === "npm" ? "from the npm package @sparticuz/chromium" : `(${source}: ${executablePath})`;
    throw new Error(`The browser ${way} did not start. CHROME_PATH can name another.`, { cause });
  }
  try {
    await assertTextHasWidth(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}
