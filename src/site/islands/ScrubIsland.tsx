import { useMessages } from "../../language/language.tsx";
import { Scrub } from "../../prose/Scrub.tsx";
import { setField, setSize } from "../../state/actions.ts";
import { PADDING_RANGE, SIZE_RANGE, SLIDER_RANGE, wholeNumber } from "../../state/fields.ts";
import { readText } from "../../ui/useDraft.ts";
import { pageStore, traceOf, usePageState } from "../page-state.ts";

/** The input size or conv1's padding as a number in a sentence: it follows the page's state and changes it. */
export default function ScrubIsland({ field }: { readonly field: "size" | "pad" }) {
  const messages = useMessages();
  const { scrub } = messages.prose;
  const state = usePageState();
  const typed = field === "size" ? SIZE_RANGE : PADDING_RANGE;
  const dragged = field === "size" ? SLIDER_RANGE : PADDING_RANGE;
  const value = field === "size" ? state.size.width : (traceOf(state).layers[0]?.axes?.width.padBefore ?? 0);
  return (
    <Scrub
      value={value}
      min={dragged.min}
      max={Math.max(dragged.max, value)}
      label={scrub[field]}
      read={(text) => readText(text, wholeNumber(typed), typed, messages)}
      onChange={(next, how) => {
        const now = pageStore.get();
        const changed =
          field === "size"
            ? setSize(now, { width: next, height: next })
            : setField(now, "conv1", "pad", { before: next, after: next });
        pageStore.set(changed, how);
      }}
    />
  );
}
