import type { AcceptedSizes } from "../calculator/Calculator.tsx";
import { implementationOf } from "../implementations/index.ts";
import { traceNetwork } from "../model/index.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import type { PageState } from "../state/types.ts";

let last: { readonly net: string; readonly edits: object; readonly accepted: AcceptedSizes } | null = null;

/** The sizes the slider reaches that run with the state's settings; the same object until the settings change. */
export function acceptedSizes({ net, edits }: PageState): AcceptedSizes {
  if (last?.net === net && last.edits === edits) return last.accepted;
  const network = implementationOf(net);
  const runs: { from: number; to: number }[] = [];
  let allFit = true;
  for (let side = SLIDER_RANGE.min; side <= SLIDER_RANGE.max; side++) {
    const { kind } = traceNetwork(network, { width: side, height: side }, edits).verdict;
    if (kind === "refused") continue;
    if (kind === "unread") allFit = false;
    const run = runs[runs.length - 1];
    if (run && run.to === side - 1) run.to = side;
    else runs.push({ from: side, to: side });
  }
  last = { net, edits, accepted: { runs, allFit } };
  return last.accepted;
}
