import { type FrameworkMessage, type Network, printedAt, type Trace } from "../../src/model/index.ts";

/** What the network's framework prints where the trace is refused. */
export function printedAtRefusal(network: Network, { layers, verdict }: Trace): FrameworkMessage | undefined {
  const layer = layers.find(({ id }) => id === verdict.refusal?.layer);
  return layer && printedAt(network.framework, layer);
}
