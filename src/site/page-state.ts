import { useSyncExternalStore } from "react";
import { implementationOf } from "../implementations/index.ts";
import { type Trace, traceNetwork } from "../model/index.ts";
import { DEFAULT_STATE } from "../state/query.ts";
import { createStore } from "../state/store.ts";
import type { PageState, Problem } from "../state/types.ts";
import { NO_VIEWS, type ViewTexts } from "../state/views.ts";

/** The page's one state. It starts as the prerendered HTML does; the link's own state is set once islands are awake. */
export const pageStore = createStore<PageState>(DEFAULT_STATE);

/** What the reader has chosen in the figures, as links write it. */
export const viewStore = createStore<ViewTexts>(NO_VIEWS);

/** What the current link said that was not understood. */
export const problemStore = createStore<readonly Problem[]>([]);

const NO_PROBLEMS: readonly Problem[] = [];

/** The page's state; re-renders on every change. */
export function usePageState(): PageState {
  return useSyncExternalStore(pageStore.subscribe, pageStore.get, () => DEFAULT_STATE);
}

/** The link's problems. */
export function useProblems(): readonly Problem[] {
  return useSyncExternalStore(problemStore.subscribe, problemStore.get, () => NO_PROBLEMS);
}

let last: { readonly state: PageState; readonly trace: Trace } | null = null;

/** The trace of a state, worked out once per state however many parts ask. */
export function traceOf(state: PageState): Trace {
  if (last?.state !== state)
    last = { state, trace: traceNetwork(implementationOf(state.net), state.size, state.edits) };
  return last.trace;
}
