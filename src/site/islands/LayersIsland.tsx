import { LayerTable } from "../../calculator/LayerTable.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { traceOf, usePageState } from "../page-state.ts";
import { selectLayer, useSelection } from "../selection.ts";

/** The layer table, tied to the page's state and to the selected layer. */
export default function LayersIsland() {
  const { code } = useLanguage();
  const state = usePageState();
  const { layer } = useSelection();
  const { name, framework } = implementationOf(state.net);
  return (
    <LayerTable
      trace={traceOf(state)}
      framework={framework}
      name={name[code]}
      selected={layer}
      onSelect={selectLayer}
    />
  );
}
