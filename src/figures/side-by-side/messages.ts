import type { Messages } from "../../../content/messages/types.ts";

/** The words of the comparison table. */
export type SideBySideMessages = Messages["figures"]["sideBySide"];
