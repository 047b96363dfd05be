import type { en } from "./en.ts";
import type { figures } from "./figures.en.ts";

/** Every label and sentence the page starts with; English sets the shape, each language fills it. */
export type CoreMessages = typeof en;

/** The words of the figures, which come later. */
export type FigureMessages = typeof figures;

/** All words of a language. */
export type Messages = CoreMessages & { readonly figures: FigureMessages };
