import { createContext, type ReactNode, useContext } from "react";
import type { CaptionMessages } from "../../../content/messages/types.ts";
import { useMessages } from "../../language/language.tsx";

const Prerendered = createContext<{ readonly __html: string } | undefined>(undefined);

/** Hands a figure that awakes the HTML of the caption it has already. */
export const PrerenderedCaption = Prerendered.Provider;

/**
 * A caption that never changes. Where the page has it prerendered its words are not sent once more: it stays as it is.
 */
export function FixedCaption({ write }: { readonly write: (words: CaptionMessages) => ReactNode }) {
  const { captions } = useMessages();
  const prerendered = useContext(Prerendered);
  return captions ? (
    <figcaption className="figure-caption">{write(captions)}</figcaption>
  ) : (
    <figcaption className="figure-caption" dangerouslySetInnerHTML={prerendered} />
  );
}
