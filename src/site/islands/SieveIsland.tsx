import { useMemo } from "react";
import { Sieve } from "../../figures/Sieve.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { sieveSizes, sweepNetwork } from "../../model/index.ts";
import { LANDMARKS } from "../../ui/landmarks.ts";
import { useView } from "../use-view.ts";

/** The source that sets conditions of its own. */
const NETWORK = implementationOf("alexnet-2012");
const CONDITIONS = NETWORK.sizeConditions ?? [];
/** No crop is larger than the picture it is cut from. */
const MAX_SIZE = Math.max(
  ...CONDITIONS.map((condition) => (condition.kind === "crop" ? condition.image : 0)),
);
const [, LANDMARK] = LANDMARKS;

/** The sieve of the 2012 source. It asks about all sizes at once, so it does not follow the page's state. */
export default function SieveIsland() {
  const [view, setView] = useView("sieve");
  const sweep = useMemo(() => sweepNetwork(NETWORK, MAX_SIZE), []);
  const complete = useMemo(() => sieveSizes(NETWORK, CONDITIONS, MAX_SIZE), []);
  const sieve = useMemo(() => {
    const on = CONDITIONS.filter((_, i) => !view.off.includes(i));
    return on.length === CONDITIONS.length ? complete : sieveSizes(NETWORK, on, MAX_SIZE);
  }, [view.off, complete]);
  return (
    <Sieve
      conditions={CONDITIONS}
      sieve={sieve}
      complete={complete}
      sweep={sweep}
      landmark={LANDMARK}
      view={view}
      onView={setView}
    />
  );
}
