import { IMPLEMENTATIONS } from "./index.ts";
import type { ImplementationId, Source, Sources } from "./types.ts";

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

/** A source by the name a claim cites it with, “implementation/source”. */
export function findSource(name: string): Source | undefined {
  const [id, source] = name.split("/");
  const implementation = IMPLEMENTATIONS.find((candidate) => candidate.id === id);
  return implementation && sourcesOf(implementation.id).list.find((candidate) => candidate.id === source);
}
