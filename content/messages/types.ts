import type { captions } from "./captions.en.ts";
import type { en } from "./en.ts";
import type { later } from "./later.en.ts";
import type { opened } from "./opened.en.ts";

/** Every label and sentence the page starts with; English sets the shape, each language fills it. */
export type CoreMessages = typeof en;

/** The words of the parts below the calculator, which come later. */
export type LaterMessages = typeof later;

/** The words of the figures among them. */
export type FigureMessages = LaterMessages["figures"];

/** Captions that never change. */
export type CaptionMessages = typeof captions;

/** The words of what opens on a click. */
export type OpenedMessages = typeof opened;

/** All words of a language; a page that has its captions prerendered comes without these. */
export type Messages = CoreMessages &
  LaterMessages &
  OpenedMessages & { readonly captions?: CaptionMessages };
