/** A value that can be watched. The page has one; the embed has one; tests make their own. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T, how?: Change) => void;
  /** Calls `listener` after every change; returns the way to stop. */
  readonly subscribe: (listener: (next: T, how: Change) => void) => () => void;
}

/** How a change came about: `step` while something moves, `jump` for a choice one may want to take back. */
export type Change = "step" | "jump";

/** Makes a store. Listeners are not called when the value stays the same object. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(next: T, how: Change) => void>();
  return {
    get: () => value,
    set: (next, how = "step") => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener(next, how);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
