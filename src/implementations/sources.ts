import type { ImplementationId } from "./index.ts";
import type { Sources } from "./types.ts";

/** Every data file of this folder, by its name: a new implementation's sources are found without another line. */
const files = import.meta.glob<Sources>(["./*.ts", "!./index.ts", "!./types.ts", "!./sources.ts"], {
  import: "sources",
  eager: true,
});

/** The sources of an implementation. Throws when its file exports none; the tests say so more kindly. */
export function sourcesOf(id: ImplementationId): Sources {
  const sources = files[`./${id}.ts`];
  if (!sources) throw new Error(`src/implementations/${id}.ts exports no sources`);
  return sources;
}
