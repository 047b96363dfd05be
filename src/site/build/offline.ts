import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EnvironmentOptions, Plugin } from "vite";

/** The Vite environment that builds the service worker; it must come last, when every other file is written. */
export const OFFLINE_ENVIRONMENT = "offline";

/** What an offline article does without: data for others, embeds, and what only hosts read. */
const LEFT_OUT = /^(data\/|(zh\/)?embed\/|assets\/embed|_|\.|sw\.js|robots|sitemap|feed)/;

/** A service worker is one classic script whose name never changes. */
export function offlineEnvironment(): Record<string, EnvironmentOptions> {
  return {
    [OFFLINE_ENVIRONMENT]: {
      consumer: "client",
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
      build: {
        outDir: "dist",
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { sw: "src/site/offline/sw.ts" },
          output: { format: "iife", codeSplitting: false, entryFileNames: "[name].js" },
        },
      },
    },
  };
}

/** Serves `virtual:precache`: what the build has written so far, less what an offline article does without. */
export function precacheList(): Plugin {
  let out = "dist";
  return {
    name: "precache-list",
    configResolved: (config) => {
      out = join(config.root, "dist");
    },
    resolveId: { filter: { id: /^virtual:precache$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:precache$/ },
      handler: () => {
        const files = readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
          .filter((file) => !LEFT_OUT.test(file))
          .sort()
          .map((url) => ({ url, revision: url.startsWith("assets/") ? null : digest(join(out, url)) }));
        return `export default ${JSON.stringify(files)}`;
      },
    },
  };
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}
