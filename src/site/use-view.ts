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
    (next: View<N>) => {
      const texts = viewStore.get();
      viewStore.set(withView(texts, name, next), isPlace(viewOf(texts, name), next) ? "step" : "jump");
    },
    [name],
  );
  return [view, setView];
}

/**
 * Whether two of a figure's views differ in places alone, which are numbers (none at the start) and dragged; the rest is
 * chosen, and Back undoes it.
 */
function isPlace<V extends object>(before: V, after: V): boolean {
  return Object.entries(after).every(
    ([field, value]) =>
      typeof value === "number" || value === null || `${value}` === `${before[field as keyof V]}`,
  );
}
