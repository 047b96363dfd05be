import { onAxis } from "./axis.ts";
import type { EditableField, Edits, LayerEdit, LayerSpec, Network, Padding, PerAxis } from "./types.ts";

/** The network with a reader's changes laid over it; layers that stay as they are stay the same objects. */
export function applyEdits<N extends Network>(network: N, edits: Edits): N {
  const layers = network.layers.map((spec) => editLayer(spec, edits[spec.id]));
  return layers.every((spec, i) => spec === network.layers[i]) ? network : { ...network, layers };
}

function editLayer(spec: LayerSpec, edit: LayerEdit | undefined): LayerSpec {
  const fields = editedFields(spec, edit);
  if (!edit || fields.length === 0) return spec;
  // What a source prints is about its own layer, not about the reader's.
  const { printed: _printed, printedFor: _printedFor, ...own } = spec;
  const changed = Object.fromEntries(fields.map((field) => [SPEC_FIELDS[field], edit[field]]));
  return { ...own, ...changed };
}

/** A field of an edit, as a layer's specification calls it. */
const SPEC_FIELDS = {
  kernel: "kernel",
  stride: "stride",
  pad: "padding",
  dilation: "dilation",
  groups: "groups",
  channels: "channels",
  round: "rounding",
} as const satisfies Record<EditableField, keyof LayerSpec>;

/** The fields in which an edit really differs from the layer's own settings. */
export function editedFields(spec: LayerSpec, edit: LayerEdit | undefined): EditableField[] {
  if (!edit) return [];
  const fields: EditableField[] = [];
  if (edit.kernel !== undefined && !samePerAxis(edit.kernel, spec.kernel ?? 1)) fields.push("kernel");
  if (edit.stride !== undefined && !samePerAxis(edit.stride, spec.stride ?? 1)) fields.push("stride");
  if (edit.pad !== undefined && !samePaddings(edit.pad, spec.padding ?? { before: 0, after: 0 }))
    fields.push("pad");
  if (edit.dilation !== undefined && edit.dilation !== (spec.dilation ?? 1)) fields.push("dilation");
  if (edit.groups !== undefined && edit.groups !== (spec.groups ?? 1)) fields.push("groups");
  if (edit.channels !== undefined && edit.channels !== spec.channels) fields.push("channels");
  if (edit.round !== undefined && edit.round !== (spec.rounding ?? "down")) fields.push("round");
  return fields.filter((field) => layerHasField(spec, field));
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
