import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { formatQuantity } from "../../prose/format.ts";
import { type TraceQuantity, traceQuantity } from "../../prose/layerQuantities.ts";
import { traceOf, usePageState } from "../page-state.ts";

/** A number, or the network's name, in a sentence that follows the page's state. */
export default function LiveIsland({ of }: { readonly of: TraceQuantity | "net.name" }) {
  const { code, messages } = useLanguage();
  const state = usePageState();
  if (of === "net.name") return implementationOf(state.net).name[code];
  const found = traceQuantity(of, traceOf(state));
  if (!found) return messages.prose.none;
  const { value, meaning } = found;
  return (
    <span className={meaning && meaning !== "pixel" ? `n n-${meaning}` : "n"}>{formatQuantity(value)}</span>
  );
}
