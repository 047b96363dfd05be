import type { KeyboardEvent } from "react";

/**
 * A handler of keys: `act` says whether it has answered one. Keys with Alt, Ctrl or Meta belong to the browser and to screen
 * readers.
 */
export const onKey =
  <E extends KeyboardEvent>(act: (event: E) => boolean | undefined) =>
  (event: E) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey && act(event)) event.preventDefault();
  };
