import { LayerTable } from "../../calculator/LayerTable.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { traceOf, usePageState } from "../page-state.ts";

/** The layer table, tied to the page's state. */
export default function LayersIsland() {
  const { code } = useLanguage();
  const state = usePageState();
  return <LayerTable trace={traceOf(state)} name={implementationOf(state.net).name[code]} />;
}
