import type { KnipConfig } from "knip";

/**
 * What `npm run unused` looks at. It looks twice: once at everything, and once (--production) only at what is marked
 * with “!”, the site and its build, so that code which nothing but tests and benches uses is found as well. An export
 * that is right all the same says why in its comment: @internal where its own test wants it, @public where the core is
 * meant to be used from elsewhere.
 */
const config: KnipConfig = {
  entry: [
    "vite.config.ts!",
    // What Vite is given by name, in src/site/build and src/formula/plugin.ts, or the build reads as text.
    "src/site/entry.server.tsx!",
    "src/site/entry.client.ts!",
    "src/site/opening.ts!",
    "src/site/styles/first-screen.css!",
    "src/site/offline/sw.ts!",
    "src/site/embed/{loader,dev,mount,style,*.props}.{ts,tsx}!",
    "src/formula/pack.ts!",
    "scripts/{check-sources,unused-advice}.ts",
    "scripts/verify-exports/cases.ts",
    "bench/*.ts",
    "test/**/*.test.{ts,tsx}",
    "test/browser/support/globalSetup.ts",
  ],
  project: [
    "src/**/*.{ts,tsx,css}!",
    "content/*/**/*.{ts,mdx}!",
    // Of content, only the glossary is read by nothing but a test.
    "content/glossary.ts",
    "{test,bench,scripts}/**/*.{ts,tsx,mjs}",
  ],
  // Both would count vite.config.ts as a tool's configuration; here it names the plugins that make the site.
  vite: { config: [] },
  vitest: { config: [] },
  compilers: {
    css: (text) =>
      [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => `import "${path}";`).join("\n"),
  },
  // Found by createRequire(…).resolve, which knip does not read: in test/browser/accessibility.test.ts,
  // test/browser/support/unpack.ts and, the fonts, src/site/build/outliner.ts.
  ignoreDependencies: [
    "axe-core",
    "@sparticuz/chromium",
    "charter-webfont",
    "@fontsource-variable/noto-serif-sc",
  ],
};

export default config;
