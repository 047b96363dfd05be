import { implementationOf } from "../implementations/index.ts";
import { type Sweep, sweepNetwork } from "../model/sweep.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import type { PageState } from "../state/types.ts";

let last: { readonly net: string; readonly edits: object; readonly sweep: Sweep } | null = null;

/** The state's settings at every size the slider reaches, worked out once however many parts ask; the size itself does not matter. */
export function sweepOf({ net, edits }: PageState): Sweep {
  if (last?.net !== net || last.edits !== edits)
    last = { net, edits, sweep: sweepNetwork(implementationOf(net), SLIDER_RANGE.max, edits) };
  return last.sweep;
}
