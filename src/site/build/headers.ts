import { ARTICLE_POLICY, EMBED_POLICY } from "./policy.ts";

/** Sent with everything: no sniffing of types, no referrer to other origins, nothing of the device. */
const ALWAYS = [
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "Permissions-Policy: camera=(), microphone=(), geolocation=()",
];

/** Hashed files never change; everything else is asked for again, cheaply. */
const FOREVER = "Cache-Control: public, max-age=31536000, immutable";
const REVALIDATE = "Cache-Control: public, max-age=0, must-revalidate";

/**
 * A `_headers` file as Netlify, Cloudflare Pages and others read it. Several rules may match one address, and two
 * policies would both hold, so each page's policy stands at that page alone.
 */
export function hostHeaders(): string {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ["/*", ALWAYS],
    ...["/", "/zh/"].map((path) => [path, [csp(ARTICLE_POLICY), REVALIDATE]] as const),
    ...["/embed/*", "/zh/embed/*"].map((path) => [path, [csp(EMBED_POLICY), REVALIDATE]] as const),
    ["/assets/*", [FOREVER]],
    ["/sw.js", [REVALIDATE]],
    ["/data/*", ["Access-Control-Allow-Origin: *", "Cache-Control: public, max-age=3600"]],
  ];
  return rules
    .map(([path, headers]) => `${path}\n${headers.map((line) => `  ${line}\n`).join("")}`)
    .join("\n");
}

function csp(policy: string): string {
  return `Content-Security-Policy: ${policy}`;
}
