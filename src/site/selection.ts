import { useSyncExternalStore } from "react";
import type { LayerId } from "../model/types.ts";
import { createStore } from "../state/store.ts";

/** The layer the reader looks at: lit in the volumes, marked in the table. Not part of a link. */
export interface Selection {
  readonly layer: LayerId | null;
}

const NOTHING: Selection = { layer: null };

/** The page's one selection. */
export const selectionStore = createStore<Selection>(NOTHING);

/** The page's selection; re-renders on every change. */
export function useSelection(): Selection {
  return useSyncExternalStore(selectionStore.subscribe, selectionStore.get, () => NOTHING);
}

/** Selects a layer, or none. */
export function selectLayer(layer: LayerId | null): void {
  if (selectionStore.get().layer !== layer) selectionStore.set({ layer }, "jump");
}
