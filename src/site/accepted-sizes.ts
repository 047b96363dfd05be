import type { AcceptedSizes } from "../calculator/Calculator.tsx";
import { acceptedIntervals, VERDICT_KINDS } from "../model/sweep.ts";
import { DEFAULT_STATE } from "../state/query.ts";
import type { PageState } from "../state/types.ts";
import { sweepOf } from "./sweep.ts";

let last: { readonly net: string; readonly edits: object; readonly accepted: AcceptedSizes } | null = null;

/**
 * The sizes the slider reaches that run with the state's settings; the same object until the settings change. What the
 * prerendered page says of the default state is taken from it: working out 512 sizes keeps a slow phone while it opens.
 */
export function acceptedSizes(state: PageState, prerendered?: AcceptedSizes): AcceptedSizes {
  const { net, edits } = state;
  if (!last && prerendered) last = { ...DEFAULT_STATE, accepted: prerendered };
  if (last?.net !== net || last.edits !== edits) {
    const sweep = sweepOf(state);
    const allFit = !sweep.verdicts.includes(VERDICT_KINDS.indexOf("unread"));
    last = { net, edits, accepted: { runs: acceptedIntervals(sweep), allFit } };
  }
  return last.accepted;
}
