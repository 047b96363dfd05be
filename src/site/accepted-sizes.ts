import type { AcceptedSizes } from "../calculator/Calculator.tsx";
import { implementationOf } from "../implementations/index.ts";
import { acceptedIntervals, sweepNetwork, VERDICT_KINDS } from "../model/index.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import type { PageState } from "../state/types.ts";

let last: { readonly net: string; readonly edits: object; readonly accepted: AcceptedSizes } | null = null;

/** The sizes the slider reaches that run with the state's settings; the same object until the settings change. */
export function acceptedSizes({ net, edits }: PageState): AcceptedSizes {
  if (last?.net !== net || last.edits !== edits) {
    const sweep = sweepNetwork(implementationOf(net), SLIDER_RANGE.max, edits);
    const allFit = !sweep.verdicts.includes(VERDICT_KINDS.indexOf("unread"));
    last = { net, edits, accepted: { runs: acceptedIntervals(sweep), allFit } };
  }
  return last.accepted;
}
