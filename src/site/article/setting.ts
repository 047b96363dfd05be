import { implementationOf } from "../../implementations/index.ts";
import { traceNetwork } from "../../model/index.ts";
import type { Subject } from "../../prose/quantities.ts";
import { parseQuery } from "../../state/query.ts";
import type { PageState } from "../../state/types.ts";

/** How a tag of the article names a state of the calculator: the keys and values of docs/links.md. */
export interface Setting {
  /** An implementation's id; the 2012 source when left out. */
  readonly net?: string;
  /** `{224}` or `"300x400"`; the implementation's own when left out. */
  readonly size?: number | string;
  /** conv1's padding: `{2}`, `"2,1"` or `"same"`. */
  readonly pad?: number | string;
  /** Further settings as a query: `"conv1.round=up&pool1.round=down"`. */
  readonly with?: string;
}

/** The state a tag names. Throws, and so stops the build, for anything the calculator would not take as it stands. */
export function stateOf({ net, size, pad, with: others = "" }: Setting): PageState {
  const query = new URLSearchParams(others);
  if (net !== undefined) query.set("net", net);
  if (size !== undefined) query.set("size", String(size));
  if (pad !== undefined) query.set("pad", String(pad));
  const { state, problems, foreign } = parseQuery(query.toString());
  const wrong = [...problems.map(({ key }) => key), ...foreign];
  if (wrong.length > 0)
    throw new Error(
      `The article names a setting the calculator does not take: ${wrong.join(", ")} in “${query}”`,
    );
  return state;
}

const traced = new Map<string, Subject>();

/** What a tag's numbers are worked out from; once per setting, however often the article asks. */
export function subjectOf(setting: Setting): Subject {
  const state = stateOf(setting);
  const key = JSON.stringify(state);
  const known = traced.get(key);
  if (known) return known;
  const network = implementationOf(state.net);
  const { edits } = state;
  const conditions = network.sizeConditions ?? [];
  const subject = { network, conditions, edits, trace: traceNetwork(network, state.size, edits) };
  traced.set(key, subject);
  return subject;
}
