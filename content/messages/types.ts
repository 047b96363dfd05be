import type { en } from "./en.ts";

/** Every label and sentence of the controls, tables and figures; English sets the shape, each language fills it. */
export type Messages = typeof en;
