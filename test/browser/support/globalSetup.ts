// What happens once before the browser tests, in Vitest's main process: see that the site is built, get the browser
// ready (the first time on a bare machine it is unpacked here, before the test files start), and serve dist/.
// A test file asks for the address with inject("baseUrl") from "vitest"; it ends in a slash.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type {} from "vitest"; // lets the compiler find the module that is added to below
import type { TestProject } from "vitest/node";
import { launch } from "./browser.ts";
import { findBrowser } from "./findBrowser.ts";
import { serve } from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the built site, served at the root of an origin; it ends in a slash. */
    baseUrl: string;
    /** The folder of the built site, for tests that serve it in their own way. */
    distFolder: string;
  }
}

/** Vitest's global setup; what it returns is the teardown. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(project.config.root, "dist");
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("There is no dist/index.html for the browser tests to open: run `npm run build` first.");
  }
  const found = await findBrowser();
  const browser = await launch(found);
  console.log(`Browser tests: Chromium ${browser.version()} (${found.source})`);
  await browser.close();

  const server = await serve({ dir: dist });
  project.provide("baseUrl", server.url);
  project.provide("distFolder", dist);
  return () => server.close();
}
