import type { LayerId } from "../model/types.ts";
import { viewOf, withView } from "../state/views.ts";
import { viewStore } from "./page-state.ts";
import { useView } from "./use-view.ts";

/** The layer the reader looks at: lit in the volumes, marked in the table. */
export function useSelection(): { readonly layer: LayerId | null } {
  return useView("network")[0];
}

/** Selects a layer, or none. */
export function selectLayer(layer: LayerId | null): void {
  const texts = viewStore.get();
  if (viewOf(texts, "network").layer !== layer) viewStore.set(withView(texts, "network", { layer }), "step");
}
