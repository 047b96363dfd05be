/**
 * The addresses a page loads, relative to itself, and its Content-Security-Policy (none in development). An article's
 * stand after its first screen, an embed's in its head.
 */
export interface PageAssets {
  /** Module scripts. */
  readonly modules: readonly string[];
  /** A classic script that runs before what follows the first screen is laid out. */
  readonly opening: string | null;
  /** Classic scripts, run at once. */
  readonly scripts: readonly string[];
  /** Stylesheets. */
  readonly styles: readonly string[];
  /** What the modules import, at once or before long. */
  readonly preloads: readonly string[];
  readonly policy: string | null;
  /** An embed's script for every view. */
  readonly views?: Readonly<Record<string, string>>;
}
