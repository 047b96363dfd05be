import mdx from "@mdx-js/rollup";
import react from "@vitejs/plugin-react";
import rehypeKatex from "rehype-katex";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { defineConfig } from "vitest/config";
import { katexCss } from "./src/formula/katexCss.ts";
import { formulaTemplates } from "./src/formula/plugin.ts";
import { remarkSections } from "./src/prose/sections.ts";
import { remarkTypography } from "./src/prose/typography.ts";
import { embedEntries } from "./src/site/build/embeds.ts";
import { plainImports } from "./src/site/build/imports.ts";
import { settledMessages } from "./src/site/build/messages.ts";
import { precacheList } from "./src/site/build/offline.ts";
import { sitePages } from "./src/site/build/plugin.ts";
import { leanReact } from "./src/site/build/react.ts";
import { ownRuntime } from "./src/site/build/runtime.ts";
import { squeezeScripts } from "./src/site/build/squeeze.ts";
import { briefTokens } from "./src/site/build/tokens.ts";

export default defineConfig({
  // Relative addresses: the site works under any sub-path.
  base: "./",
  plugins: [
    {
      enforce: "pre",
      ...mdx({
        remarkPlugins: [
          remarkGfm,
          remarkMath,
          remarkCjkFriendly,
          remarkCjkFriendlyStrikethrough,
          remarkTypography,
          remarkSections,
        ],
        rehypePlugins: [rehypeKatex],
      }),
    },
    settledMessages(),
    react(),
    leanReact(),
    formulaTemplates(),
    katexCss(),
    briefTokens(),
    embedEntries(),
    precacheList(),
    plainImports(),
    ownRuntime(),
    squeezeScripts(),
    sitePages(),
  ],
  css: { transformer: "lightningcss" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
          // Properties with many runs take a second or two; a busy machine is no fault of theirs.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Vitest empties stylesheets; the picture of a link reads its colours from this one.
          css: { include: /\/tokens\.css/ },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/support/globalSetup.ts"],
          // One browser at a time: two cores are common, and a page measured beside another is not measured.
          fileParallelism: false,
          // What is waited for may take its time: on a machine with other work a browser is at times slow for seconds.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Once in some fifty loads Chromium 156 leaves drawing undone and makes no more frames (CONTRIBUTING.md). What
          // waits for one in vain is tried again; what comes out wrong is wrong.
          retry: { count: 1, condition: /Timeout \d+ms exceeded|Test timed out/ },
        },
      },
    ],
  },
});
