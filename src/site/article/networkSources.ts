import type { ImplementationId, Source } from "../../implementations/index.ts";
import { IMPLEMENTATIONS } from "../../implementations/index.ts";
import { sourcesOf } from "../../implementations/sources.ts";
import { LAYER_IDS } from "../../model/types.ts";
import type { NetworkSources } from "../exporting.ts";

/** Where each implementation's layers are written: of the places its record cites, the one that settles most of them. */
export function networkSources(): NetworkSources {
  return Object.fromEntries(IMPLEMENTATIONS.map(({ id }) => [id, networkSource(id)])) as Record<
    ImplementationId,
    string
  >;
}

function networkSource(id: ImplementationId): string {
  const layers = new Map<string, number>();
  for (const source of sourcesOf(id).list) {
    const settled = source.settles.filter((setting) => LAYER_IDS.some((layer) => layer === setting)).length;
    const place = addressOf(source);
    if (place) layers.set(place, (layers.get(place) ?? 0) + settled);
  }
  const [most] = [...layers].sort(([, a], [, b]) => b - a);
  if (!most) throw new Error(`src/implementations/${id}.ts cites no place with an address`);
  return most[0];
}

/** A whole file at its commit, or the address of a page. */
function addressOf({ repository, commit, path, url }: Source): string | undefined {
  return repository && commit && path ? `https://github.com/${repository}/blob/${commit}/${path}` : url;
}
