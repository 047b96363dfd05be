import { createContext, useContext, useSyncExternalStore } from "react";
import { implementationOf } from "../implementations/index.ts";
import { traceNetwork } from "../model/trace.ts";
import type { Trace } from "../model/types.ts";
import { DEFAULT_STATE } from "../state/query.ts";
import { createStore, type Store } from "../state/store.ts";
import type { PageState, Problem } from "../state/types.ts";
import { NO_VIEWS, type ViewTexts } from "../state/views.ts";

/** The page's one state. It starts as the prerendered HTML does; the link's own state is set once islands are awake. */
export const pageStore = createStore<PageState>(DEFAULT_STATE);

/** What the reader has chosen in the figures, as links write it. */
export const viewStore = createStore<ViewTexts>(NO_VIEWS);

/** What the current link said that was not understood. */
export const problemStore = createStore<readonly Problem[]>([]);

const NO_PROBLEMS: readonly Problem[] = [];

/** What a part sees of the page's state. */
export type PageView = Pick<Store<PageState>, "get" | "subscribe">;

/** The view that `usePageState` reads: the store itself, unless a part out of sight follows it late (islands/follow.ts). */
export const PageViewContext = createContext<PageView>(pageStore);

/** The page's state; re-renders on every change, or once the changes stop where nobody sees the part. */
export function usePageState(): PageState {
  const view = useContext(PageViewContext);
  return useSyncExternalStore(view.subscribe, view.get, () => DEFAULT_STATE);
}

/** The link's problems. */
export function useProblems(): readonly Problem[] {
  return useSyncExternalStore(problemStore.subscribe, problemStore.get, () => NO_PROBLEMS);
}

let last: { readonly state: PageState; readonly trace: Trace } | null = null;

/** The trace of a network at a size; the page's own, where that is what is asked for. */
export function traceAt({ net, size, edits }: PageState): Trace {
  const now = pageStore.get();
  const { width, height } = now.size;
  const isPresent = now.net === net && now.edits === edits && width === size.width && height === size.height;
  return isPresent ? traceOf(now) : traceNetwork(implementationOf(net), size, edits);
}

/** The trace of a state, worked out once per state however many parts ask. */
export function traceOf(state: PageState): Trace {
  if (last?.state !== state)
    last = { state, trace: traceNetwork(implementationOf(state.net), state.size, state.edits) };
  return last.trace;
}
