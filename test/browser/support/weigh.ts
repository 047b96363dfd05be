// What a visit weighs, as a host that compresses with Brotli sends it. Fonts and pictures are compressed already.

import { brotliCompressSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** Kinds of files a budget speaks of. */
type FileKind = "js" | "css" | "html" | "font" | "other";

/** Bytes by kind, their sum, and the number of requests. */
export type Weight = Readonly<Record<FileKind | "all" | "requests", number>>;

const KINDS: Readonly<Record<string, FileKind>> = {
  script: "js",
  stylesheet: "css",
  document: "html",
  font: "font",
};

/**
 * Starts counting what `page` loads; call it before the page goes anywhere. What a service worker fetches ahead for
 * reading offline is not counted: it comes after the page and competes with nothing.
 */
export function weigh(page: Page): { soFar(): Promise<Weight> } {
  const responses = new Map<string, Response>();
  page.on("response", (response) => {
    if (response.request().serviceWorker() === null && /^https?:/.test(response.url()))
      responses.set(response.url(), response);
  });
  return {
    async soFar() {
      const weight = { js: 0, css: 0, html: 0, font: 0, other: 0, all: 0, requests: responses.size };
      for (const response of responses.values()) {
        const kind = KINDS[response.request().resourceType()] ?? "other";
        const body = await response.body().catch(() => Buffer.alloc(0));
        const bytes = kind === "font" || kind === "other" ? body.length : brotliCompressSync(body).length;
        weight[kind] += bytes;
        weight.all += bytes;
      }
      return weight;
    },
  };
}

/** Scrolls to the end in steps, so that every part wakes as it nears the viewport. */
export async function readToTheEnd(page: Page): Promise<void> {
  let from = -1;
  for (;;) {
    const at = await page.evaluate(() => {
      scrollBy({ top: innerHeight, behavior: "instant" });
      return scrollY;
    });
    if (at === from) break;
    from = at;
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState("networkidle");
}
