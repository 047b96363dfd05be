import type { Manifest } from "vite";
import type { PageAssets } from "../assets.ts";
import type { Page } from "../pages.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";

/** The addresses a built page loads, relative to that page. */
export type BuiltAssets = PageAssets;

/** Looks up what a page's entry needs: its script, the one stylesheet, and the chunks worth fetching at once. */
export function pageAssets(manifest: Manifest, page: Page): BuiltAssets {
  const up = "../".repeat(page.path.split("/").length - 1) || "./";
  const chunk = manifest[page.clientEntry];
  if (!chunk) throw new Error(`The build made no ${page.clientEntry}`);
  const stylesheet = Object.values(manifest).find(({ file }) => file.endsWith(".css"));
  const styles = stylesheet ? [stylesheet.file] : (chunk.css ?? []);
  const preloads = new Set<string>();
  const visit = (key: string) => {
    const found = manifest[key];
    if (!found) throw new Error(`The build made no ${key}, which ${page.path || "/"} wants preloaded`);
    if (found !== chunk) preloads.add(found.file);
    for (const imported of found.imports ?? []) visit(imported);
  };
  for (const key of [page.clientEntry, ...page.preloads]) visit(key);
  return {
    scripts: [up + chunk.file],
    styles: styles.map((file) => up + file),
    preloads: [...preloads].map((file) => up + file),
    policy: CONTENT_SECURITY_POLICY,
  };
}
