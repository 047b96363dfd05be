import { onAxis } from "./axis.ts";
import type { EditableField, Edits, LayerEdit, LayerSpec, Network, Padding, PerAxis } from "./types.ts";

/** The network with a reader's changes laid over it; unchanged layers are the same objects. */
export function applyEdits<N extends Network>(network: N, edits: Edits): N {
  if (Object.keys(edits).length === 0) return network;
  return { ...network, layers: network.layers.map((spec) => editLayer(spec, edits[spec.id])) };
}

function editLayer(spec: LayerSpec, edit: LayerEdit | undefined): LayerSpec {
  if (!edit || spec.kind === "fc") return spec;
  const { pad, round, printed, ...rest } = { printed: spec.printed, ...edit };
  const { printed: _ownPrinted, ...own } = spec;
  const changed = editedFields(spec, edit).length > 0;
  return {
    ...own,
    ...rest,
    ...(pad === undefined ? {} : { padding: pad }),
    ...(round === undefined ? {} : { rounding: round }),
    // What a source prints is about its own layer, not about the reader's.
    ...(printed && !changed ? { printed } : {}),
  };
}

/** The fields in which an edit really differs from the layer's own settings. */
export function editedFields(spec: LayerSpec, edit: LayerEdit | undefined): EditableField[] {
  if (!edit || spec.kind === "fc") return [];
  const fields: EditableField[] = [];
  if (edit.kernel !== undefined && !samePerAxis(edit.kernel, spec.kernel ?? 1)) fields.push("kernel");
  if (edit.stride !== undefined && !samePerAxis(edit.stride, spec.stride ?? 1)) fields.push("stride");
  if (edit.pad !== undefined && !samePaddings(edit.pad, spec.padding ?? { before: 0, after: 0 }))
    fields.push("pad");
  if (edit.dilation !== undefined && edit.dilation !== (spec.dilation ?? 1)) fields.push("dilation");
  if (edit.groups !== undefined && edit.groups !== (spec.groups ?? 1)) fields.push("groups");
  if (edit.channels !== undefined && edit.channels !== spec.channels) fields.push("channels");
  if (edit.round !== undefined && edit.round !== (spec.rounding ?? "down")) fields.push("round");
  return fields;
}

/** Whether a layer of this kind has the field at all: a pool learns nothing and keeps its channels. */
export function layerHasField(spec: LayerSpec, field: EditableField): boolean {
  if (spec.kind === "fc") return false;
  return spec.kind === "conv" || (field !== "groups" && field !== "channels");
}

/** Whether two paddings declare the same zeros. */
export function samePaddings(a: Padding, b: Padding): boolean {
  if (a === "same" || b === "same") return a === b;
  return a.before === b.before && a.after === b.after;
}

function samePerAxis(a: PerAxis, b: PerAxis): boolean {
  return onAxis(a, "width") === onAxis(b, "width") && onAxis(a, "height") === onAxis(b, "height");
}
