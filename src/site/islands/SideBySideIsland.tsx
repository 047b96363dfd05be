import { useMemo, useState } from "react";
import { SideBySide, type SideBySideView } from "../../figures/SideBySide.tsx";
import type { System } from "../../figures/side-by-side/facts.ts";
import { IMPLEMENTATIONS, type ImplementationId } from "../../implementations/index.ts";
import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { acceptedIntervals, sweepNetwork, traceNetwork } from "../../model/index.ts";

/** Sizes up to which the accepted ones are looked for, in pixels. */
const SWEPT_TO = 512;

/** One of each way to go about it; the others are a click away. */
const SHOWN: readonly ImplementationId[] = [
  "alexnet-2012",
  "caffe",
  "torchvision",
  "mmpretrain",
  "tf-slim",
  "d2l",
];

const START: SideBySideView = {
  table: "facts",
  reference: "alexnet-2012" satisfies ImplementationId,
  other: "torchvision" satisfies ImplementationId,
  shown: SHOWN,
};

/** All implementations side by side. It shows them at their own sizes, so it does not follow the page's state. */
export default function SideBySideIsland() {
  const { code, messages } = useLanguage();
  const [view, setView] = useState(START);
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
    accepted: acceptedIntervals(sweepNetwork(network, SWEPT_TO)),
    sweptTo: SWEPT_TO,
  }));
}
