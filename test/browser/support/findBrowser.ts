// Which browser the tests drive. In this order:
// 1. CHROME_PATH, if it is set: the path of a Chrome, Chromium or Edge;
// 2. an installed Chrome, Chromium or Edge (installed.ts);
// 3. on Linux x64, the Chromium in the npm package @sparticuz/chromium (unpack.ts), which needs nothing installed.
//
// BROWSER_SOURCE=installed stops after 2, and BROWSER_SOURCE=npm goes to 3 at once, to try what a bare machine does:
//   BROWSER_SOURCE=npm npm run test:browser

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findInstalled } from "./installed.ts";
import { obstacleToNpmBrowser, unpackNpmBrowser } from "./unpack.ts";

/** A browser to start: the program, where it came from, and environment variables it needs beside our own. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly source: "CHROME_PATH" | "installed" | "npm";
  readonly env: Readonly<Record<string, string>>;
};

const ADVICE = `To get one:
- install Google Chrome, Chromium or Microsoft Edge (Debian: apt install chromium), or
- set CHROME_PATH to the program of one that you have, or
- on Linux x64, run npm ci without --omit=dev: the package @sparticuz/chromium brings one.`;

/** Finds the browser to test with (see the top of this file), unpacking it if need be; fails with advice. */
export async function findBrowser(): Promise<FoundBrowser> {
  const { BROWSER_SOURCE: wanted = "", CHROME_PATH: given } = process.env;
  if (!["", "installed", "npm"].includes(wanted)) {
    throw new Error(`BROWSER_SOURCE is "${wanted}"; it can be "installed", "npm" or left unset.`);
  }

  if (given && wanted !== "npm") {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names ${given}, but there is no such file.`);
    return { executablePath: resolve(given), source: "CHROME_PATH", env: {} };
  }

  const looked: string[] = [];
  if (wanted !== "npm") {
    const { executablePath, rejected } = await findInstalled();
    if (executablePath !== undefined) return { executablePath, source: "installed", env: {} };
    looked.push("No installed Chrome, Chromium or Edge can be used.", ...rejected);
  }

  if (wanted !== "installed") {
    const obstacle = obstacleToNpmBrowser();
    if (obstacle === undefined) return { ...(await unpackNpmBrowser()), source: "npm" };
    looked.push(obstacle);
  }

  throw new Error(`The browser tests found no browser.\n${looked.join("\n")}\n${ADVICE}`);
}
