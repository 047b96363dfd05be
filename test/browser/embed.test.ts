// The embed as it is meant to stand: in a sandboxed frame without an origin, on somebody else's page.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { EMBED_VIEWS } from "../../src/site/embed/views.ts";
import { launch } from "./support/browser.ts";

let browser: Browser;
let host: Server | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(() => host?.close());

/** A post of a blog, as Jekyll would write it, that follows the height the embed reports. */
const post = (src: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A blog</title></head>
<body><article class="post"><h1>Where does 54.25 come from?</h1>
<iframe id="demo" src="${src}" title="AlexNet" width="600" height="300" sandbox="allow-scripts allow-popups"></iframe>
<script>
  const frame = document.getElementById("demo");
  window.heights = [];
  window.others = 0;
  addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.data?.type !== "alexnet-embed:height") return window.others++;
    window.heights.push(event.data.height);
    frame.height = event.data.height;
  });
</script></article></body></html>`;

async function embed(
  query: string,
  path = "embed/",
): Promise<{ page: Page; frame: Frame; errors: string[] }> {
  const src = `${inject("baseUrl")}${path}${query}`.replaceAll("&", "&amp;");
  host = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end(post(src));
  });
  await new Promise<void>((resolve) => host?.listen(0, "127.0.0.1", resolve));
  const { port } = host.address() as AddressInfo;
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/2026/why-54-25.html`);
  const frame = await (await page.locator("#demo").elementHandle())?.contentFrame();
  if (!frame) throw new Error("There is no frame");
  await frame.locator("#embed[data-live]").waitFor();
  return { page, frame, errors };
}

describe("in a sandboxed frame on another origin", () => {
  it("says in words on paper, and only there, what its controls are set to", async () => {
    const { page, frame } = await embed("?net=caffe&size=224");
    const [words, slider] = [frame.locator(".calculator .set-to"), frame.locator(".calculator > .slider")];
    expect([await words.isVisible(), await slider.isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: "print" });
    expect([await words.isVisible(), await slider.isVisible()]).toEqual([true, false]);
    await page.close();
  });

  it("computes, reports its height and fits into it", async () => {
    const { page, frame, errors } = await embed("?net=caffe&size=224");
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    expect(await frame.locator(".calculator").getAttribute("data-size")).toBe("224");
    await frame.getByRole("slider", { name: "Input size", exact: true }).press("ArrowRight");
    await expect.poll(() => frame.locator(".calculator").getAttribute("data-size")).toBe("225");
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heights: number[] }).heights.at(-1) ?? 0))
      .toBeGreaterThan(300);
    expect(await page.evaluate(() => (window as unknown as { others: number }).others)).toBe(0);
    // Fonts come with the stylesheet, since a frame without an origin may fetch none.
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await frame.evaluate(() => document.fonts.check("20px KaTeX_Main"))).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(EMBED_VIEWS))("shows %s", async (view) => {
    const { page, frame, errors } = await embed(`?view=${view}`);
    expect(
      await frame.locator("#embed").evaluate((place) => place.getBoundingClientRect().height),
    ).toBeGreaterThan(80);
    // The host gives it the height it asks for, and nothing of it needs scrolling.
    await expect
      .poll(() =>
        frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
      )
      .toBe(0);
    expect(
      await frame
        .locator(".embed-source a")
        .evaluate((link) => innerHeight - link.getBoundingClientRect().bottom),
    ).toBeGreaterThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(["nonsense", "__proto__"])("shows the calculator where it has no view “%s”", async (view) => {
    const { page, frame, errors } = await embed(`?view=${view}&net=caffe`);
    expect(await frame.locator(".calculator").getAttribute("data-net")).toBe("caffe");
    expect(await frame.locator("[data-notice]").textContent()).toContain(
      `This link has a view we cannot read: “${view}”. The page opened with calculator instead.`,
    );
    // The notice is part of the height the host is told.
    await expect
      .poll(() =>
        frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
      )
      .toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("reads its own two keys as all others: the last counts, capitals do not", async () => {
    const { page, frame, errors } = await embed("?view=row&View=%20Sieve&theme=dark&theme=Light");
    await frame.locator(".sieve").first().waitFor();
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("light");
    expect(await frame.locator("[data-notice]").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says that it has no such theme, and wears the reader’s", async () => {
    const { page, frame } = await embed("?view=sieve&theme=sepia");
    expect(await frame.locator("[data-notice]").textContent()).toContain(
      "“sepia”. The page opened without it.",
    );
    expect(await frame.locator("html").getAttribute("data-theme")).toBeNull();
    await page.close();
  });

  it("wears the theme it is told", async () => {
    for (const theme of ["light", "dark"]) {
      const { page, frame } = await embed(`?theme=${theme}`);
      expect(await frame.locator("html").getAttribute("data-theme")).toBe(theme);
      expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain(
        theme,
      );
      await page.close();
      host?.close();
    }
  });

  it("says what it could not read in its link, in its language", async () => {
    const { page, frame } = await embed("?net=resnet&size=224", "zh/embed/");
    expect(await frame.locator("#embed .notice").textContent()).toContain("resnet");
    await page.close();
  });

  it("leaves the host’s Back alone: what is chosen in it is no entry of the history", async () => {
    const { page, frame, errors } = await embed("?view=sieve");
    const entries = await page.evaluate(() => history.length);
    const last = frame.getByRole("switch").last();
    await last.click();
    await expect.poll(() => frame.evaluate(() => location.search)).toBe("?sieve.off=3&view=sieve");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("listens to nobody: messages from the host change nothing", async () => {
    const { page, frame, errors } = await embed("");
    const before = await frame.locator(".calculator").getAttribute("data-size");
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      for (const message of ["size=99", { size: 99 }, null, { type: "alexnet-embed:height", height: 1e9 }])
        frame?.contentWindow?.postMessage(message, "*");
    });
    await page.waitForTimeout(100);
    expect(await frame.locator(".calculator").getAttribute("data-size")).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
