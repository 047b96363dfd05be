// The other tests trust these helpers to notice what goes wrong, so here it goes wrong on purpose.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { openPage, type PageOptions } from "./page.ts";
import { type ServeOptions, type StaticServer, serve } from "./serve.ts";

const FILES = {
  "index.html":
    "<!doctype html><link rel=icon href=data:,><link rel=modulepreload href=./js/name.js><p>224</p><script src=./js/name.js></script>",
  "js/name.js": "document.title = 'ran'",
  "zh/index.html": "<!doctype html><link rel=icon href=data:,><p>227</p><script src=../js/name.js></script>",
  "console.html":
    "<link rel=icon href=data:,><script>console.warn('careful'); console.error('wrong'); console.log('fine')</script>",
  "throws.html": "<script>throw new Error('nobody catches this')</script>",
  "rejects.html": "<script>Promise.reject(new Error('nor this'))</script>",
  "missing.html": "<img src=no-such.png>",
  "inline.html": "<p style='color: red'>styled</p>",
  "frame.html": "<iframe src=throws.html></iframe>",
  "opens.html": "<script>open('throws.html')</script>",
  "socket.html": "<script>new WebSocket('ws://elsewhere.invalid/')</script>",
  "elsewhere.html": "<script src=http://elsewhere.invalid/x.js></script>",
};

let browser: Browser;
let dir: string;
const servers: StaticServer[] = [];

beforeAll(async () => {
  browser = await launch();
  dir = await mkdtemp(join(tmpdir(), "site-"));
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await rm(dir, { recursive: true });
});

async function start(options: ServeOptions = {}): Promise<StaticServer> {
  const server = await serve({ dir, ...options });
  servers.push(server);
  return server;
}

/** Opens the fixture `path` and waits until its problems are as `check` says; some are reported late. */
async function expectProblems(
  path: string,
  check: (problems: ReturnType<typeof expect.poll>) => unknown,
  serving?: ServeOptions,
  options?: PageOptions,
): Promise<void> {
  const { url } = await start(serving);
  const page = await openPage(browser, url + path, options);
  await check(expect.poll(() => page.problems(), { timeout: 5000 }));
  await page.close();
}

describe("a page's problems", () => {
  test.each([true, false])("there are none on a sound page (JavaScript: %s)", async (javaScript) => {
    const page = await openPage(browser, (await start()).url, { javaScript });
    await page.waitForLoadState("networkidle");
    expect(await page.title()).toBe(javaScript ? "ran" : "");
    expect(await page.problems()).toEqual([]);
    await page.close();
  });

  test("errors and warnings on the console, but nothing milder", () =>
    expectProblems("console.html", (problems) =>
      problems.toEqual([
        { kind: "console", text: expect.stringMatching(/^warning: careful/) },
        { kind: "console", text: expect.stringMatching(/^error: wrong/) },
      ]),
    ));

  test.each([
    ["throws.html", "error", "nobody catches this"],
    ["rejects.html", "error", "nor this"],
    ["frame.html", "error", "nobody catches this"],
    ["opens.html", "error", "nobody catches this"],
    ["missing.html", "request", "no-such.png: 404"],
    ["missing.html", "console", "404"],
    ["elsewhere.html", "origin", "GET http://elsewhere.invalid/x.js"],
    ["elsewhere.html", "request", "ERR_NAME_NOT_RESOLVED"],
    ["socket.html", "origin", "websocket ws://elsewhere.invalid/"],
  ])("%s: %s", (path, kind, text) =>
    expectProblems(path, (problems) =>
      problems.toContainEqual({ kind, text: expect.stringContaining(text) }),
    ),
  );

  test.each([
    [true, "policy", "style-src-attr blocked inline"],
    [false, "console", "Content Security Policy"],
  ])("violations of the Content-Security-Policy (JavaScript: %s)", (javaScript, kind, text) =>
    expectProblems(
      "inline.html",
      (problems) => problems.toContainEqual({ kind, text: expect.stringContaining(text) }),
      { headers: { "Content-Security-Policy": "default-src 'self'; style-src 'self'" } },
      { javaScript },
    ),
  );
});

describe("the server", () => {
  test("a sub-path, and folders without their last slash", async () => {
    const { url } = await start({ prefix: "/some/sub/path" });
    const { origin } = new URL(url);
    expect(url).toBe(`${origin}/some/sub/path/`);
    const page = await openPage(browser, `${url}zh?size=224`);
    expect(page.url()).toBe(`${url}zh/?size=224`);
    expect(await page.title()).toBe("ran");
    expect(await page.problems()).toEqual([]);
    await page.close();
    expect((await fetch(`${origin}/some/sub/path`)).url).toBe(url);
    expect((await fetch(`${origin}/js/name.js`)).status).toBe(404);
  });

  test("paths that are slow, refused or cut off, and then not any more", async () => {
    const server = await start({ rules: [{ path: "/js/name.js", delay: 200 }] });
    const script = `${server.url}js/name.js`;
    const before = performance.now();
    await fetch(script);
    expect(performance.now() - before).toBeGreaterThan(190);
    server.rules[0] = { path: /^\/js\//, block: 503 };
    expect((await fetch(script)).status).toBe(503);
    server.rules[0] = { path: /^\/js\//, block: true };
    await expect(fetch(script)).rejects.toThrow();
    server.rules.length = 0;
    expect((await fetch(script)).status).toBe(200);
  });
});

describe("the reader's set-up", () => {
  test("as asked for", async () => {
    const page = await openPage(browser, (await start()).url, {
      width: 375,
      height: 667,
      colorScheme: "dark",
      locale: "zh-CN",
      reducedMotion: true,
      touch: true,
    });
    const seen = await page.evaluate(() => ({
      size: [innerWidth, innerHeight],
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      still: matchMedia("(prefers-reduced-motion: reduce)").matches,
      language: navigator.language,
      touch: navigator.maxTouchPoints > 0,
    }));
    expect(seen).toEqual({ size: [375, 667], dark: true, still: true, language: "zh-CN", touch: true });
    await page.close();
  });
});
