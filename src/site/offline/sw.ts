import files from "virtual:precache";
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";

/** The little of a worker's global scope used here; TypeScript's own library for workers excludes the one for pages. */
declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: { waitUntil(work: Promise<void>): void }) => void): void;
};

/** How long a page may take before the copy that came with this version is shown instead, in seconds. */
const PATIENCE_S = 3;

// A new version takes over at once. Nobody is trapped on an old one, because pages come from the network first; and
// nobody loses a chunk half-way, because hashed files are kept until the next version has taken over.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
// Where earlier versions kept the pages that were visited.
self.addEventListener("activate", (event) => event.waitUntil(caches.delete("pages").then(() => undefined)));

// Pages are precached by their file names, so that their addresses (ending in a slash) fall through to the route below.
precacheAndRoute(files, { directoryIndex: "", cleanURLs: false, ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();

// Only the pages that came with this version's files are kept: one from an older version would ask for files that are
// gone, and one for every permalink would fill the disk.
const fresh = new NetworkOnly({ networkTimeoutSeconds: PATIENCE_S });
registerRoute(
  new NavigationRoute(async (options) => {
    const { pathname } = new URL(options.request.url);
    const scope = new URL(self.registration.scope).pathname;
    // A link may name the file as well.
    const folder = pathname.slice(scope.length).replace(/index\.html$/, "");
    const kept = await matchPrecache(`${folder}index.html`);
    return kept ? fresh.handle(options).catch(() => kept) : fetch(options.request);
  }),
);
