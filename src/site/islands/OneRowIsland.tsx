import { useMemo } from "react";
import { OneRow, type OneRowStrip } from "../../figures/OneRow.tsx";
import { type ImplementationId, implementationOf } from "../../implementations/index.ts";
import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { type Axis, type Edits, traceNetwork } from "../../model/index.ts";
import { usePageState } from "../page-state.ts";
import { conv1Row, REFERENCE_ROW } from "../reference-row.ts";
import { useView } from "../use-view.ts";

/** Implementations whose rows are compared, at their own sizes. */
const COMPARED: readonly ImplementationId[] = ["alexnet-2012", "caffe", "torchvision"];

/** What one expects of the paper's numbers: the 2012 row, rounded down. */
const ROUNDED_DOWN: Edits = { conv1: { round: "down" } };

/** The two ends of conv1's row in several implementations and at the page's state. */
export default function OneRowIsland() {
  const { code, messages } = useLanguage();
  const { oneRow } = messages.figures;
  const state = usePageState();
  const [view, setView] = useView("row");
  const strips = useMemo(() => comparedIn(code, oneRow.downName), [code, oneRow]);
  const axis = conv1Row(state);
  const yours = useMemo(() => ({ id: "yours", name: oneRow.yours, axis }), [oneRow, axis]);
  return <OneRow strips={strips} yours={yours} reference={REFERENCE_ROW} view={view} onView={setView} />;
}

function comparedIn(code: LanguageCode, downName: string): OneRowStrip[] {
  const strips = COMPARED.map((id) => {
    const network = implementationOf(id);
    return { id, name: network.shortName[code], axis: nativeRow(id) };
  });
  return [...strips, { id: "down", name: downName, axis: nativeRow("alexnet-2012", ROUNDED_DOWN) }];
}

function nativeRow(id: ImplementationId, edits?: Edits): Axis {
  const network = implementationOf(id);
  return traceNetwork(network, network.input, edits).layers[0]?.axes?.width ?? REFERENCE_ROW;
}
