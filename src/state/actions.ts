import { implementationOf } from "../implementations/index.ts";
import type { EditableField, LayerEdit, LayerId, Padding, Size } from "../model/types.ts";
import { nativeState, withoutIdleEdits } from "./query.ts";
import type { PageState } from "./types.ts";

/** Chooses an implementation at its own size and settings. */
export function chooseNet(net: PageState["net"]): PageState {
  return nativeState(net);
}

/** Sets the input size in pixels; the rest stays. */
export function setSize(state: PageState, size: Size): PageState {
  return { ...state, size };
}

/** Sets one setting of one layer; the implementation's own value removes the edit. */
export function setField<F extends EditableField>(
  state: PageState,
  layer: LayerId,
  field: F,
  value: NonNullable<LayerEdit[F]>,
): PageState {
  const edits = { ...state.edits, [layer]: { ...state.edits[layer], [field]: value } };
  return withoutIdleEdits({ ...state, edits });
}

/** Takes back the changes of one layer, or of all. */
export function undoEdits(state: PageState, layer: LayerId | null): PageState {
  const kept = Object.entries(state.edits).filter(([id]) => layer !== null && id !== layer);
  return { ...state, edits: Object.fromEntries(kept) };
}

/** conv1's padding as it stands, the implementation's or the reader's. */
export function conv1Padding(state: PageState): Padding {
  const own = implementationOf(state.net).layers[0]?.padding ?? { before: 0, after: 0 };
  return state.edits.conv1?.pad ?? own;
}
