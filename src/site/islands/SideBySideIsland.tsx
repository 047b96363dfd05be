import { useMemo } from "react";
import { SideBySide } from "../../figures/SideBySide.tsx";
import type { System } from "../../figures/side-by-side/facts.ts";
import { IMPLEMENTATIONS } from "../../implementations/index.ts";
import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { acceptedIntervals, sweepNetwork, traceNetwork } from "../../model/index.ts";
import { SLIDER_RANGE } from "../../state/fields.ts";
import { useView } from "../use-view.ts";

/** All implementations side by side. It shows them at their own sizes, so it does not follow the page's state. */
export default function SideBySideIsland() {
  const { code, messages } = useLanguage();
  const [view, setView] = useView("compare");
  const systems = useMemo(() => systemsIn(code), [code]);
  const options = useMemo(
    () =>
      IMPLEMENTATIONS.map(({ id, name, reading }) => ({
        id,
        name: name[code],
        group: reading ? messages.calculator.readings : messages.calculator.implementations,
      })),
    [code, messages],
  );
  return <SideBySide systems={systems} options={options} view={view} onView={setView} />;
}

function systemsIn(code: LanguageCode): System[] {
  return IMPLEMENTATIONS.map((network) => ({
    id: network.id,
    name: network.shortName[code],
    network,
    unstated: network.unstated,
    trace: traceNetwork(network, network.input),
    accepted: acceptedIntervals(sweepNetwork(network, SLIDER_RANGE.max)),
    sweptTo: SLIDER_RANGE.max,
  }));
}
