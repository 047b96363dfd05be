import { useCallback, useMemo, useSyncExternalStore } from "react";
import { NO_VIEWS, type View, type ViewName, type ViewTexts, viewOf, withView } from "../state/views.ts";
import { viewStore } from "./page-state.ts";

/** A figure's own choices, which travel in the link, and the way to change them. */
export function useView<N extends ViewName>(name: N): [View<N>, (view: View<N>) => void] {
  const ownOf = (texts: ViewTexts) =>
    JSON.stringify(Object.entries(texts).filter(([key]) => key.startsWith(`${name}.`)));
  // A text, which is the same until this figure's own choices change: those of other figures draw nothing here.
  const own = useSyncExternalStore(
    viewStore.subscribe,
    () => ownOf(viewStore.get()),
    () => ownOf(NO_VIEWS),
  );
  const view = useMemo(() => viewOf(Object.fromEntries(JSON.parse(own)), name), [own, name]);
  const setView = useCallback(
    (next: View<N>) => viewStore.set(withView(viewStore.get(), name, next), "step"),
    [name],
  );
  return [view, setView];
}
