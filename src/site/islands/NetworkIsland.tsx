import { useMemo } from "react";
import { Network } from "../../figures/Network.tsx";
import type { ImplementationId } from "../../implementations/index.ts";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { traceNetwork } from "../../model/trace.ts";
import { traceOf, usePageState } from "../page-state.ts";
import { selectLayer, useSelection } from "../selection.ts";

/** Where the two groups of channels are two GPUs; elsewhere they are groups on one. */
const ON_TWO_GPUS: readonly ImplementationId[] = ["alexnet-2012", "paper"];

/** The volumes, tied to the page's state and to the chosen layer. */
export default function NetworkIsland() {
  const { code } = useLanguage();
  const state = usePageState();
  const { layer } = useSelection();
  const network = implementationOf(state.net);
  const nominal = useMemo(() => traceNetwork(network, network.input), [network]);
  return (
    <Network
      trace={traceOf(state)}
      nominal={nominal}
      twoDevices={ON_TWO_GPUS.includes(state.net)}
      name={network.name[code]}
      layer={layer}
      onSelect={selectLayer}
    />
  );
}
