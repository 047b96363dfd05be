import { type Page, rootOf } from "./pages.ts";

/**
 * Where the site is published, ending in a slash: the SITE_URL of the build's environment. Link previews, feeds and
 * canonical links need whole addresses; without it the build leaves those out and everything else works.
 */
const SITE_URL: URL | null = siteUrl(process.env.SITE_URL);

function siteUrl(text: string | undefined): URL | null {
  if (!text) return null;
  const url = new URL(text.endsWith("/") ? text : `${text}/`);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL must be an http(s) address, not “${text}”`);
  return url;
}

/** The whole address of a path of the site, or null when the build does not know where the site stands. */
export function absolute(path: string): string | null {
  return SITE_URL && new URL(path, SITE_URL).href;
}

/** Where a file of the site, by its path from the root, is for a page: its whole address, or else the way from the page. */
export function addressFor(page: Page, path: string): string {
  return absolute(path) ?? rootOf(page) + path;
}
