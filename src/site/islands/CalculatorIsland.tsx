import { useMemo } from "react";
import { type AcceptedSizes, Calculator, type CalculatorEvents } from "../../calculator/Calculator.tsx";
import { findImplementation, IMPLEMENTATIONS, implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { chooseNet, conv1Padding, setField, setSize } from "../../state/actions.ts";
import { nativeState, serializeQuery } from "../../state/query.ts";
import { acceptedSizes } from "../accepted-sizes.ts";
import { limitsOf } from "../own-limits.ts";
import { pageStore, traceOf, usePageState } from "../page-state.ts";
import { permalink } from "../permalink.ts";

const EVENTS: CalculatorEvents = {
  onNet: (id) => {
    const found = findImplementation(id);
    if (found) pageStore.set(chooseNet(found.id), "jump");
  },
  onSize: (size, how) => pageStore.set(setSize(pageStore.get(), size), how),
  onPadding: (padding, how) => pageStore.set(setField(pageStore.get(), "conv1", "pad", padding), how),
  onRounding: (direction) => pageStore.set(setField(pageStore.get(), "conv1", "round", direction), "jump"),
  onReset: () => pageStore.set(nativeState(pageStore.get().net), "jump"),
};

/** The calculator, tied to the page's state. */
export default function CalculatorIsland({
  accepted,
}: {
  /** The sizes the default state accepts, from the build. */
  readonly accepted: AcceptedSizes;
}) {
  const { code } = useLanguage();
  const state = usePageState();
  const options = useMemo(
    () => IMPLEMENTATIONS.map(({ id, name, reading }) => ({ id, name: name[code], reading })),
    [code],
  );
  const limits = useMemo(() => limitsOf(implementationOf(state.net)), [state.net]);
  const native = serializeQuery(nativeState(state.net)) === serializeQuery(state);
  return (
    <Calculator
      net={state.net}
      options={options}
      size={state.size}
      padding={conv1Padding(state)}
      trace={traceOf(state)}
      limits={limits}
      accepted={acceptedSizes(state, accepted)}
      isNative={native}
      link={permalink}
      events={EVENTS}
    />
  );
}
