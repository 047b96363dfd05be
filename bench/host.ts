/**
 * The built site as a good static host sends it: HTTP/2 with TLS, Brotli for text, and the headers of its own `_headers`
 * file. Lighthouse judges all of them, and the tests' plain file server has none.
 */
import { createHash, X509Certificate } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { getCertificate } from "@vitejs/plugin-basic-ssl";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
/** Compressed already. */
const PACKED = new Set([".png", ".woff2"]);

/** A running host. */
export interface Host {
  /** Its address, ending in a slash. */
  readonly url: string;
  /** What Chromium must be started with to trust its certificate, which is made here and signed by nobody. */
  readonly trust: string;
  close(): void;
}

/** Starts one on a free port of 127.0.0.1 for the folder `dir`. */
export async function host(dir: string): Promise<Host> {
  const rules = readRules(await readFile(join(dir, "_headers"), "utf8"));
  // All at once and before the first visit: a page must not wait for its own compression, which took half a second.
  const packed = new Map<string, Buffer>();
  const files = await readdir(dir, { recursive: true });
  const texts = files.filter((name) => extname(name) in TYPES && !PACKED.has(extname(name)));
  await Promise.all(
    texts.map(async (name) => {
      const file = join(dir, name);
      packed.set(file, await promisify(brotliCompress)(await readFile(file)));
    }),
  );
  const certificate = await getCertificate("node_modules/.cache/bench");
  const server = createSecureServer({ key: certificate, cert: certificate }, async (request, response) => {
    const { pathname } = new URL(request.url, "https://127.0.0.1");
    const file = join(dir, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = extname(file);
    try {
      const plain = await readFile(file);
      for (const { matches, headers } of rules)
        if (matches(pathname)) for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader("Content-Type", TYPES[type] ?? "application/octet-stream");
      const body = packed.get(file);
      if (!body || !String(request.headers["accept-encoding"]).includes("br")) return response.end(plain);
      response.setHeader("Content-Encoding", "br");
      response.setHeader("Vary", "Accept-Encoding");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { publicKey } = new X509Certificate(certificate);
  const key = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    trust: `--ignore-certificate-errors-spki-list=${key}`,
    close: () => void server.close(),
  };
}

/** One entry of a `_headers` file: an address, which may end in `*`, and indented below it what is sent there. */
interface Rule {
  readonly matches: (pathname: string) => boolean;
  readonly headers: [name: string, value: string][];
}

function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line.endsWith("*")) {
      const start = line.slice(0, -1);
      rules.push({ matches: (pathname) => pathname.startsWith(start), headers: [] });
    } else if (line !== "") rules.push({ matches: (pathname) => pathname === line, headers: [] });
  }
  return rules;
}
