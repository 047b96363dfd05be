/** The addresses a page loads, relative to itself, and its Content-Security-Policy (none in development). */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
  readonly policy: string | null;
}
