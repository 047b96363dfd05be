/**
 * The Content-Security-Policies, in every page's HTML and in the header files for static hosts.
 * KaTeX lays out with style attributes, which is the one allowance; style elements get none.
 */
const policy = (fonts: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `font-src ${fonts}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** For the article. */
export const ARTICLE_POLICY = policy("'self'");

/** For embeds, whose stylesheet carries its fonts: a frame without an origin could not fetch them. */
export const EMBED_POLICY = policy("data:");
