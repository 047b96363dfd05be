import { useMemo, useRef } from "react";
import { Network } from "../../figures/Network.tsx";
import { implementationOf } from "../../implementations/index.ts";
import type { ImplementationId } from "../../implementations/types.ts";
import { useLanguage } from "../../language/language.tsx";
import { traceNetwork } from "../../model/trace.ts";
import { traceOf } from "../page-state.ts";
import { selectLayer, useSelection } from "../selection.ts";
import { usePageStateNear } from "../usePageStateNear.ts";

/** Where the two groups of channels are two GPUs; elsewhere they are groups on one. */
const ON_TWO_GPUS: readonly ImplementationId[] = ["alexnet-2012", "paper"];

/** The volumes, tied to the page's state and to the chosen layer. */
export default function NetworkIsland() {
  const { code } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const state = usePageStateNear(place);
  const { layer } = useSelection();
  const network = implementationOf(state.net);
  const nominal = useMemo(() => traceNetwork(network, network.input), [network]);
  return (
    <div ref={place}>
      <Network
        trace={traceOf(state)}
        nominal={nominal}
        twoDevices={ON_TWO_GPUS.includes(state.net)}
        name={network.name[code]}
        layer={layer}
        onSelect={selectLayer}
      />
    </div>
  );
}
