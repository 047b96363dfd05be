import type { ImplementationId } from "../implementations/index.ts";
import type { Edits, Size } from "../model/types.ts";
import type { ViewTexts } from "./views.ts";

/** What the reader has set; everything else on the page follows from it. Sizes in pixels. */
export interface PageState {
  readonly net: ImplementationId;
  readonly size: Size;
  /** Changes to single layers; conv1's padding is the `pad` of the URL. */
  readonly edits: Edits;
}

/** What a link said that the page could not take as it stood. Words for it are in content/messages. */
export type Problem =
  /** No such implementation. */
  | { readonly kind: "unknown-net"; readonly key: string; readonly text: string }
  /** Not a value this key takes; the implementation's own is used. */
  | { readonly kind: "unreadable"; readonly key: string; readonly text: string; readonly used: string }
  /** Out of range or not whole; the nearest value is used, with no name where it is the last there is. */
  | { readonly kind: "nearest"; readonly key: string; readonly text: string; readonly used: string }
  /** The layer has no such setting, or the key means nothing here; kept in the link, otherwise ignored. */
  | { readonly kind: "unknown-key"; readonly key: string; readonly text: string };

/** A link read: the nearest sensible state, what was not understood, and the foreign parameters to keep. */
export interface ParsedQuery {
  readonly state: PageState;
  readonly problems: readonly Problem[];
  /** What was chosen in the figures. */
  readonly views: ViewTexts;
  /** Parameters that are not ours, in their order and as they were written. */
  readonly foreign: readonly string[];
}
