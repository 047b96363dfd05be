// A page that remembers everything that went wrong on it, so that every test can end with
//
//   expect(await page.problems()).toEqual([]);
//
// Most faults of a static site are silent: a font that is blocked by the policy, a chunk that is missing under a
// sub-path, a request to somebody else's server. They show nowhere but in these records.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** One thing that went wrong, in words. */
type Problem = {
  /**
   * `console`: an error or a warning there. `error`: an exception nobody caught. `request`: one that failed or was
   * answered with 400 or more. `policy`: the Content-Security-Policy was violated. `origin`: a request to another
   * origin than the page's first one.
   */
  readonly kind: "console" | "error" | "request" | "policy" | "origin";
  readonly text: string;
};

/** A Playwright page with a memory. Closing it closes its browser context as well. */
export type TestPage = Page & {
  /** What has gone wrong so far, in order, also in frames and in windows that the page opened. */
  problems(): Promise<Problem[]>;
};

/** How the reader's browser is set up. */
export type PageOptions = {
  /** `false` for a browser with JavaScript switched off. */
  readonly javaScript?: boolean;
  /** The viewport, in CSS pixels; 1280 × 800 if not given. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** A language tag, such as `zh-CN`; `en-US` if not given. */
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  /** A touch screen: touch events, `page.touchscreen` and locator.tap(). */
  readonly touch?: boolean;
  /** Anything else Playwright can set, such as `forcedColors` or `deviceScaleFactor`. */
  readonly context?: BrowserContextOptions;
  /**
   * `true` not to wait for what the page shows in its first frames (src/site/opening.ts). Waiting looks into the page,
   * which Playwright does in the reader's name: to the page, he has been active.
   */
  readonly early?: boolean;
  /** Called with the blank page before it goes to the address: for init scripts, routes, a fake clock. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

/** The name of the function on `window` by which our script in the page reports violations. */
const REPORT = "__reportPolicyViolation";

/** Runs in every document, before its own scripts. */
function reportPolicyViolations(name: string): void {
  const page = window as unknown as Record<string, (text: string) => void>;
  addEventListener("securitypolicyviolation", (event) => {
    const what = `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`.trim();
    page[name]?.(`${what} (${event.sourceFile || event.documentURI}:${event.lineNumber})`);
  });
}

/** Fills `problems` with what goes wrong in `context`, which is meant to stay at the origin `home`. */
async function watch(
  context: BrowserContext,
  home: string,
  javaScript: boolean,
  problems: Problem[],
): Promise<void> {
  const add = (kind: Problem["kind"], text: string): void => void problems.push({ kind, text });
  const checkOrigin = (url: string, what: string): void => {
    const { protocol, origin } = new URL(url); // data:, blob: and about: go nowhere
    if (/^(https?|wss?):$/.test(protocol) && origin.replace(/^ws/, "http") !== home)
      add("origin", `${what} ${url}`);
  };

  context.on("console", (message) => {
    if (!["error", "warning", "assert"].includes(message.type())) return;
    const { url, line } = message.location();
    add("console", `${message.type()}: ${message.text()} (${url}:${line})`);
  });
  context.on("weberror", (event) => {
    const error = event.error();
    add("error", error.stack ?? String(error));
  });
  context.on("request", (request) => checkOrigin(request.url(), request.method()));
  const watchSockets = (page: Page): unknown =>
    page.on("websocket", (socket) => checkOrigin(socket.url(), "websocket"));
  context.pages().forEach(watchSockets);
  context.on("page", watchSockets);
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // Aborted: the page went elsewhere or closed, or a link became a download. Nobody is missing anything.
    if (reason === "net::ERR_ABORTED") return;
    // With JavaScript off, Chromium refuses to preload modules, and calls it a matter of policy.
    if (!javaScript && reason === "csp" && request.resourceType() === "script") return;
    add("request", `${request.method()} ${request.url()}: ${reason}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400)
      add("request", `${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  await context.exposeBinding(REPORT, (_source, text: string) => add("policy", text));
  await context.addInitScript(reportPolicyViolations, REPORT);
}

/**
 * Opens `url` in a fresh context of its own (nothing stored, nothing cached). Waits for its load event and for what
 * comes in the first frames, which has no place before.
 */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<TestPage> {
  const javaScript = options.javaScript ?? true;
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    javaScriptEnabled: javaScript,
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "en-US",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    hasTouch: options.touch ?? false,
    ...options.context,
  });
  const problems: Problem[] = [];
  try {
    await watch(page.context(), new URL(url).origin, javaScript, problems);
    await options.prepare?.(page);
    await page.goto(url);
    if (javaScript && !options.early) await page.locator(":root:not([data-frame])").waitFor();
  } catch (error) {
    await page.close();
    throw error;
  }
  return Object.assign(page, {
    async problems(): Promise<Problem[]> {
      // Reports travel in order: when this answer has come back, everything before it has, too.
      if (!page.isClosed()) await page.evaluate(() => undefined).catch(() => undefined);
      return [...problems];
    },
  });
}
