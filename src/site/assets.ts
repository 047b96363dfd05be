/** The addresses a page loads, relative to itself, and its Content-Security-Policy (none in development). */
export interface PageAssets {
  /** Module scripts. */
  readonly modules: readonly string[];
  /** A classic script that runs before the first paint. */
  readonly opening: string | null;
  /** Classic scripts, run at once. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
  readonly policy: string | null;
  /** An embed's script for every view. */
  readonly views?: Readonly<Record<string, string>>;
}
