import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, Plugin, Rolldown, ViteBuilder, ViteDevServer } from "vite";
import { isRunnableDevEnvironment } from "vite";
import type { LanguageCode } from "../../language/language.tsx";
import { EMBED_VIEWS } from "../embed/views.ts";
import { LANGUAGES } from "../pages.ts";
import { articleAssets, type EmbedFiles, embedAssets, embedFiles, OPENING } from "./assets.ts";
import { embedEnvironments, LOADER_ENVIRONMENT, viewEnvironment } from "./embeds.ts";
import { type FirstScreenCss, paintFirst, readFirstScreenCss } from "./firstScreen.ts";
import { hostHeaders } from "./headers.ts";
import { HELPER_CHUNK } from "./imports.ts";
import { OFFLINE_ENVIRONMENT, offlineEnvironment } from "./offline.ts";
import { drawWithText } from "./outliner.ts";
import { svgToPng } from "./social.ts";
import { planFor, type TokenPlan } from "./tokens.ts";

/** What src/site/entry.server.tsx exports. */
type ServerEntry = typeof import("../entry.server.tsx");

const ARTICLE_ENTRY = "src/site/entry.client.ts";
const SERVER_ENTRY = "src/site/entry.server.tsx";
const PRELOAD_HELPER = /^\0vite\/preload-helper\.js$/;
/** The prerendering bundle is not part of the site; it lives where clean-ups do not look and git does not go. */
const SERVER_OUT = "node_modules/.cache/prerender";

/**
 * Builds the site: first the browser's bundle, then one for Node that renders every page to HTML, then the pages.
 * In development the same renderer answers each request. See docs/decisions.md, “Islands”.
 */
export function sitePages(): Plugin {
  let root = process.cwd();
  return {
    name: "site-pages",
    config: () => ({
      appType: "custom",
      environments: {
        client: {
          build: {
            manifest: true,
            outDir: "dist",
            modulePreload: false,
            // One stylesheet: prerendered islands must be styled before their code arrives.
            cssCodeSplit: false,
            assetsInlineLimit: 0,
            rolldownOptions: {
              input: { article: ARTICLE_ENTRY, opening: OPENING },
              // One file for what the page starts with, one for what every reader meets next, with all that figures share
              // with it: small pieces would each cost a request and compress worse.
              output: {
                codeSplitting: {
                  groups: [
                    // By itself, to be left out.
                    { name: HELPER_CHUNK, test: PRELOAD_HELPER, priority: 3 },
                    {
                      name: "start",
                      // With what words and figures share, and words with words: lines that would be files of their own.
                      test: /\/(article\.client|language\/half|messages\/counting\.(en|zh))\.ts$/,
                      includeDependenciesRecursively: true,
                      priority: 2,
                    },
                    {
                      name: "instrument",
                      test: /\/bundles\/instrument\.ts$/,
                      includeDependenciesRecursively: true,
                      priority: 1,
                    },
                    {
                      name: "shared",
                      test: /\/src\//,
                      minShareCount: 2,
                      includeDependenciesRecursively: false,
                    },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: SERVER_OUT,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: { server: SERVER_ENTRY } },
          },
        },
        ...embedEnvironments(),
        ...offlineEnvironment(),
      },
      builder: {
        buildApp: async (builder) => {
          const { client, ssr, [OFFLINE_ENVIRONMENT]: offline } = builder.environments;
          if (!client || !ssr || !offline) throw new Error("The site's Vite environments are missing");
          await builder.build(client);
          const embeds = await buildEmbeds(builder);
          await builder.build(ssr);
          await writePages(root, embeds);
          await builder.build(offline);
        },
      },
    }),
    configResolved: (config) => {
      root = config.root;
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.originalUrl ?? "/", "http://localhost");
        renderForDevelopment(server, url.pathname)
          .then((html) => {
            if (html === null) return next();
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end(html);
          })
          .catch((error: Error) => {
            server.ssrFixStacktrace(error);
            next(error);
          });
      });
    },
    // Pages are rendered on the server, so a change of prose or messages cannot be swapped into the running page.
    hotUpdate({ file, server }) {
      if (this.environment.name === "ssr" && /\/(content|src\/(prose|site))\//.test(file))
        server.environments.client.hot.send({ type: "full-reload" });
    },
  };
}

async function renderForDevelopment(server: ViteDevServer, pathname: string): Promise<string | null> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) return null;
  if (!/^\/([a-z]+\/)*$/.test(pathname)) return null;
  const entry = await ssr.runner.import<ServerEntry>(`/${SERVER_ENTRY}`);
  const page = entry.PAGES.find(({ path }) => `/${path}` === pathname);
  if (!page) return null;
  const rendered = await entry.renderPage(page, {
    opening: null,
    modules: [`/${page.clientEntry}`],
    scripts: [],
    styles: ["/src/site/styles/index.css"],
    preloads: [],
    policy: null,
  });
  const { root } = server.config;
  const html = pageHtml(
    await readFile(resolve(root, "index.html"), "utf8"),
    rendered,
    await readFirstScreenCss(root),
    null,
  );
  return server.transformIndexHtml(pathname, html);
}

/** The scripts of embeds, by language and view, and their loader. */
interface BuiltEmbeds {
  readonly loader: EmbedFiles;
  readonly views: Readonly<Record<LanguageCode, Readonly<Record<string, EmbedFiles>>>>;
}

async function buildEmbeds(builder: ViteBuilder): Promise<BuiltEmbeds> {
  const build = async (name: string) => {
    const environment = builder.environments[name];
    if (!environment) throw new Error(`There is no Vite environment “${name}”`);
    return embedFiles((await builder.build(environment)) as Rolldown.RolldownOutput);
  };
  const views: Record<LanguageCode, Record<string, EmbedFiles>> = { en: {}, zh: {} };
  for (const language of LANGUAGES)
    for (const view of Object.keys(EMBED_VIEWS))
      views[language][view] = await build(viewEnvironment(view, language));
  return { loader: await build(LOADER_ENVIRONMENT), views };
}

async function writePages(root: string, embeds: BuiltEmbeds): Promise<void> {
  const out = resolve(root, "dist");
  const manifestFile = resolve(out, ".vite/manifest.json");
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, "utf8"));
  const entry: ServerEntry = await import(pathToFileURL(resolve(root, SERVER_OUT, "server.js")).href);
  const template = await readFile(resolve(root, "index.html"), "utf8");
  const css = await readFirstScreenCss(root);
  const plan = planFor(root);
  for (const page of entry.PAGES) {
    const assets =
      page.kind === "embed"
        ? embedAssets(page, embeds.loader, embeds.views[page.language])
        : articleAssets(manifest, page);
    const html = pageHtml(template, await entry.renderPage(page, assets), css, plan);
    await write(resolve(out, page.path, page.file ?? "index.html"), html);
  }
  for (const file of entry.dataFiles()) await write(resolve(out, file.path), file.text);
  for (const { path, svg } of await drawWithText(entry.socialPictures))
    await write(resolve(out, path), await svgToPng(svg, entry.SOCIAL_WIDTH));
  await write(resolve(out, "_headers"), hostHeaders());
  await rm(resolve(out, ".vite"), { recursive: true });
}

async function write(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Puts a rendered page into index.html. Functions as replacements: a `$` in the page must stay a `$`. */
function pageHtml(
  template: string,
  page: RenderedPage,
  ...firstScreen: [css: FirstScreenCss, plan: TokenPlan | null]
): string {
  const html = template
    .replace("%attributes%", () => page.attributes)
    .replace("<!--head-->", () => page.head)
    .replace("<!--body-->", () => page.body);
  return page.afterFirstScreen === null ? html : paintFirst(html, page.afterFirstScreen, ...firstScreen);
}

type RenderedPage = Awaited<ReturnType<ServerEntry["renderPage"]>>;
