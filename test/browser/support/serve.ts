// A static host for dist/, for tests: like the hosts the site is made for, and as awkward as a test asks it to be
// (under a sub-path, with a Content-Security-Policy, slow, or with parts missing).

import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** Makes requests slow or lets them fail, while it stands in the server's `rules`. */
type Rule = {
  /** Which paths: a whole path, or a pattern. Paths are below the prefix and begin with a slash; no query. */
  readonly path: string | RegExp;
  /** Waits so many milliseconds before anything else. */
  readonly delay?: number;
  /** Cuts the connection (`true`), or answers with this status and no content. */
  readonly block?: true | number;
};

/** What to serve, and how. */
export type ServeOptions = {
  /** The folder, from the working directory; `dist` if not given. */
  readonly dir?: string;
  /** The path under which the site stands, such as `/some/sub/path/`; `/` if not given. */
  readonly prefix?: string;
  /** Headers added to every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Delays and failures from the start; see `StaticServer.rules` for later. */
  readonly rules?: readonly Rule[];
};

/** A running server. */
export type StaticServer = {
  /** The address of the site with its prefix; it ends in a slash. */
  readonly url: string;
  /** The rules in force: tests may add to and take from this list while the server runs. The first match counts. */
  readonly rules: Rule[];
  /** Stops at once, whatever is still open. */
  close(): Promise<void>;
};

function matches(rule: Rule, path: string): boolean {
  return typeof rule.path === "string" ? rule.path === path : path.search(rule.path) >= 0;
}

function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

/** Starts a server on a free port of 127.0.0.1. */
export async function serve(options: ServeOptions = {}): Promise<StaticServer> {
  const { dir = "dist", headers = {} } = options;
  const prefix = `/${options.prefix ?? ""}/`.replace(/\/+/g, "/");
  const rules = [...(options.rules ?? [])];
  // dev: files are looked up at each request, so a build while the server runs does no harm.
  const files = sirv(dir, { dev: true, etag: true });

  /** A folder's address without its last slash: hosts redirect, and relative links depend on it; sirv would not. */
  function needsSlash(pathname: string): boolean {
    if (pathname.endsWith("/") || !`${pathname}/`.startsWith(prefix)) return false;
    return existsSync(join(dir, pathname.slice(prefix.length), "index.html"));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = `/${pathname.slice(prefix.length)}`;
    const inside = pathname.startsWith(prefix);
    const rule = inside ? rules.find((candidate) => matches(candidate, path)) : undefined;

    const go = (): void => {
      if (rule?.block === true) {
        request.socket.destroy();
      } else if (rule?.block !== undefined) {
        answer(response, rule.block);
      } else if (needsSlash(pathname)) {
        answer(response, 301, { Location: `${pathname}/${search}` });
      } else if (inside) {
        request.url = path + search;
        files(request, response, () => answer(response, 404));
      } else {
        answer(response, 404);
      }
    };
    if (rule?.delay === undefined) go();
    else setTimeout(go, rule.delay).unref();
  }

  const server = createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    rules,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
