import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in prerendered HTML and while it comes to life, true from then on: for controls that do nothing without a script. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
