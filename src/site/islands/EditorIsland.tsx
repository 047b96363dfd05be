import type { LayerEditorEvents } from "../../calculator/LayerEditor.tsx";
import { implementationOf } from "../../implementations/index.ts";
import { useMessages } from "../../language/language.tsx";
import { applyEdits, EDITABLE_FIELDS, LAYER_IDS, type LayerSpec, layerHasField } from "../../model/index.ts";
import { setField, undoEdits } from "../../state/actions.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { pageStore, usePageState } from "../page-state.ts";
import { selectLayer, useSelection } from "../selection.ts";
import { Opened } from "./Opened.tsx";

const EVENTS: LayerEditorEvents = {
  onLayer: selectLayer,
  onChange: (layer, field, value) => pageStore.set(setField(pageStore.get(), layer, field, value), "step"),
  onUndo: (layer) => pageStore.set(undoEdits(pageStore.get(), layer), "jump"),
};

/** Changing single layers, tied to the page's state and to the selected layer. */
export default function EditorIsland() {
  const state = usePageState();
  const { layer } = useSelection();
  const { tools } = useMessages();
  const changed = LAYER_IDS.filter((id) => state.edits[id] !== undefined);
  return (
    // Closed at first: most readers only look.
    <Disclosure className="tools layer-editor" label={tools.editor} open={changed.length > 0}>
      <Opened
        show={({ LayerEditor }) => (
          <LayerEditor
            layers={applyEdits(implementationOf(state.net), state.edits).layers}
            layer={layer ?? "conv1"}
            changed={changed}
            fieldsOf={fieldsOf}
            events={EVENTS}
          />
        )}
      />
    </Disclosure>
  );
}

function fieldsOf(spec: LayerSpec) {
  return EDITABLE_FIELDS.filter((field) => layerHasField(spec, field));
}
