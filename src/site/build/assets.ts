import type { Manifest, Rolldown } from "vite";
import type { PageAssets } from "../assets.ts";
import { type Page, rootOf } from "../pages.ts";
import { ARTICLE_POLICY, EMBED_POLICY } from "./policy.ts";

/** What runs before an article is painted. */
export const OPENING = "src/site/opening.ts";

/** What an article needs: its module, the one stylesheet, and the chunks worth fetching at once. */
export function articleAssets(manifest: Manifest, page: Page): PageAssets {
  const chunk = manifest[page.clientEntry];
  if (!chunk) throw new Error(`The build made no ${page.clientEntry}`);
  const stylesheet = manifest["style.css"];
  const styles = stylesheet ? [stylesheet.file] : (chunk.css ?? []);
  const preloads = new Set<string>();
  const visit = (key: string) => {
    // A module, or several under one name.
    const found = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!found) throw new Error(`The build made no ${key}, which ${page.path || "/"} wants preloaded`);
    if (found !== chunk) preloads.add(found.file);
    for (const imported of found.imports ?? []) visit(imported);
  };
  for (const key of [page.clientEntry, ...page.preloads]) visit(key);
  const opening = manifest[OPENING];
  if (!opening) throw new Error(`The build made no ${OPENING}`);
  const up = upFrom(page);
  return {
    opening: up + opening.file,
    modules: [up + chunk.file],
    scripts: [],
    styles: styles.map((file) => up + file),
    preloads: [...preloads].map((file) => up + file),
    policy: ARTICLE_POLICY,
  };
}

/** The files of one build for embeds. */
export interface EmbedFiles {
  readonly script: string;
  readonly style: string | undefined;
}

/** Picks the one script and the stylesheet out of what a build for embeds wrote. */
export function embedFiles(output: Rolldown.RolldownOutput): EmbedFiles {
  const script = output.output.find(({ fileName }) => fileName.endsWith(".js"));
  if (!script) throw new Error("A build for embeds wrote no script");
  return {
    script: script.fileName,
    style: output.output.find(({ fileName }) => fileName.endsWith(".css"))?.fileName,
  };
}

/** What an embed needs: the loader, a script for every view, and a stylesheet with its fonts inside. */
export function embedAssets(
  page: Page,
  loader: EmbedFiles,
  views: Readonly<Record<string, EmbedFiles>>,
): PageAssets {
  const up = upFrom(page);
  const style = Object.values(views).find((files) => files.style)?.style;
  return {
    opening: null,
    modules: [],
    scripts: [up + loader.script],
    styles: style ? [up + style] : [],
    preloads: [],
    policy: EMBED_POLICY,
    views: Object.fromEntries(Object.entries(views).map(([view, { script }]) => [view, up + script])),
  };
}

/** A preload's address must not be bare, so the root itself is “./”. */
function upFrom(page: Page): string {
  return rootOf(page) || "./";
}
