import { LayerEditor, type LayerEditorEvents } from "../../calculator/LayerEditor.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { applyEdits, EDITABLE_FIELDS, LAYER_IDS, type LayerSpec, layerHasField } from "../../model/index.ts";
import { setField, undoEdits } from "../../state/actions.ts";
import { pageStore, usePageState } from "../page-state.ts";
import { selectLayer, useSelection } from "../selection.ts";

const EVENTS: LayerEditorEvents = {
  onLayer: selectLayer,
  onChange: (layer, field, value) => pageStore.set(setField(pageStore.get(), layer, field, value), "step"),
  onUndo: (layer) => pageStore.set(undoEdits(pageStore.get(), layer), "jump"),
};

/** Changing single layers, tied to the page's state and to the selected layer. */
export default function EditorIsland() {
  const state = usePageState();
  const { layer } = useSelection();
  return (
    <LayerEditor
      layers={applyEdits(implementationOf(state.net), state.edits).layers}
      layer={layer ?? "conv1"}
      changed={LAYER_IDS.filter((id) => state.edits[id] !== undefined)}
      fieldsOf={fieldsOf}
      events={EVENTS}
    />
  );
}

function fieldsOf(spec: LayerSpec) {
  return EDITABLE_FIELDS.filter((field) => layerHasField(spec, field));
}
