import { columnsInfluencing, countColumns } from "./coverage.ts";
import { applyEdits, editedFields } from "./edits.ts";
import { type LayerAxes, layerAxes, layerOutput, macCount, parameterCount, unitCount } from "./layer.ts";
import { ONE_PIXEL, receptiveFieldAfter } from "./receptiveField.ts";
import type {
  Axis,
  Edits,
  Failure,
  LayerId,
  LayerSpec,
  LayerTrace,
  Network,
  ReceptiveField,
  Shape,
  Size,
  Trace,
  Verdict,
} from "./types.ts";

const NO_EDITS: Edits = {};

/** Works out every layer of a network at one input size, with a reader's changes laid over it. Never throws. */
export function traceNetwork(network: Network, size: Size, edits: Edits = NO_EDITS): Trace {
  const edited = applyEdits(network, edits);
  const expected = edited.fc6FixedBy === "convolution" ? null : fc6Inputs(network, edited);
  const trace = run(edited, size, expected, (spec, i) => {
    const original = network.layers[i];
    return original ? editedFields(original, edits[spec.id]) : [];
  });
  if (edited === network) return trace;
  const original = traceNetwork(network, size);
  return {
    ...trace,
    layers: trace.layers.map((layer, i) => ({
      ...layer,
      differs: !sameShape(layer.output, original.layers[i]?.output ?? null),
    })),
  };
}

/**
 * What fc6's weights expect: the side the unedited network leaves at its native size, with the edited network's
 * channels. Weights follow channels, which a reader may change; they do not follow the size of a picture.
 */
function fc6Inputs(network: Network, edited: Network): Shape | null {
  const side = network.adaptivePool ?? lastMap(network, network.input);
  return side ? { width: side.width, height: side.height, channels: lastChannels(edited) } : null;
}

function lastMap(network: Network, size: Size): Size | null {
  let shape: Shape = { ...size, channels: network.input.channels };
  for (const spec of spatialLayers(network)) {
    const output = layerOutput(spec, shape, layerAxes(spec, shape));
    if (!output) return null;
    shape = output;
  }
  return shape;
}

function lastChannels(network: Network): number {
  let channels = network.input.channels;
  for (const spec of spatialLayers(network)) channels = spec.channels ?? channels;
  return channels;
}

/** The layers before fc6. */
export function spatialLayers(network: Network): LayerSpec[] {
  const fc6 = network.layers.findIndex((layer) => layer.id === "fc6");
  return network.layers.slice(0, fc6 < 0 ? undefined : fc6);
}

interface Progress {
  shape: Shape | null;
  refusal?: { readonly layer: LayerId; readonly failure: Failure };
  fields: { readonly width: ReceptiveField; readonly height: ReceptiveField } | null;
  axes: { readonly width: Axis[]; readonly height: Axis[] };
  unread: Size;
  adaptedTo: Shape | null;
}

function run(
  network: Network,
  size: Size,
  expected: Shape | null,
  editedOf: (spec: LayerSpec, index: number) => LayerTrace["edited"],
): Trace {
  const input: Shape = { width: size.width, height: size.height, channels: network.input.channels };
  const at: Progress = {
    shape: input,
    fields: { width: ONE_PIXEL, height: ONE_PIXEL },
    axes: { width: [], height: [] },
    unread: { width: 0, height: 0 },
    adaptedTo: null,
  };
  let channels = input.channels;
  let poolUnread: Size = at.unread;
  const layers = network.layers.map((spec, i) => {
    if (spec.id === "fc6") {
      poolUnread = at.unread;
      if (network.adaptivePool && at.shape) {
        at.shape = { ...network.adaptivePool, channels: at.shape.channels };
        at.adaptedTo = at.shape;
        at.fields = null;
      }
    }
    const weightsInput = weightInput(spec, at.shape, channels, expected);
    const layer = step(network, spec, at, weightsInput, expected, editedOf(spec, i));
    channels = spec.channels ?? channels;
    return layer;
  });
  const squeezed = withLogitMap(network, layers, at);
  const verdict = verdictOf(at, poolUnread);
  return {
    input,
    layers: squeezed,
    adaptedTo: at.adaptedTo,
    verdict,
    totals: {
      parameters: sum(layers, (layer) => layer.parameters),
      macs: sum(layers, (layer) => layer.macs),
      units: sum(layers, (layer) => (layer.spec.kind === "maxpool" ? 0 : layer.units)),
    },
  };
}

/** The shape a layer's weights are made for; known even where the layer is not reached. */
function weightInput(spec: LayerSpec, shape: Shape | null, channels: number, expected: Shape | null): Shape {
  if (spec.id === "fc6" && spec.kind === "fc" && expected) return expected;
  if (spec.kind === "fc") return { width: 1, height: 1, channels };
  return shape ?? { width: 1, height: 1, channels };
}

function step(
  network: Network,
  spec: LayerSpec,
  at: Progress,
  weightsInput: Shape,
  expected: Shape | null,
  edited: LayerTrace["edited"],
): LayerTrace {
  const input = at.shape;
  const parameters = parameterCount(spec, weightsInput);
  const common = { id: spec.id, spec, input, parameters, edited, differs: false };
  if (!input) {
    const failure: Failure = { reason: "not-reached", because: at.refusal?.layer ?? spec.id };
    return {
      ...common,
      output: null,
      status: "refused",
      failure,
      axes: null,
      macs: 0,
      units: 0,
      receptiveField: null,
      unread: at.unread,
    };
  }
  const axes = spec.kind === "fc" ? null : layerAxes(spec, input);
  const failure = axes ? spatialFailure(spec, input, axes) : fcFailure(network, spec, input, expected);
  const output = failure ? null : axes ? layerOutput(spec, input, axes) : fcOutput(spec);
  if (failure && !at.refusal) at.refusal = { layer: spec.id, failure };
  if (output && axes) {
    at.axes.width.push(axes.width);
    at.axes.height.push(axes.height);
    if (at.fields) {
      const width = receptiveFieldAfter(at.fields.width, axes.width);
      const height =
        axes.width === axes.height && at.fields.width === at.fields.height
          ? width
          : receptiveFieldAfter(at.fields.height, axes.height);
      at.fields = { width, height };
    }
    // A convolution after an adaptive pool sees everything, so only layers before it can miss columns.
    if (!at.adaptedTo) at.unread = unreadBy(at.axes);
  }
  if (!axes) at.fields = null;
  at.shape = output;
  return {
    ...common,
    output,
    status: output ? (at.unread.width > 0 || at.unread.height > 0 ? "unread" : "ok") : "refused",
    ...(failure ? { failure } : {}),
    axes,
    macs: output ? macCount(spec, spec.kind === "fc" ? weightsInput : input, output) : 0,
    units: output ? unitCount(output) : 0,
    receptiveField: output ? at.fields : null,
    unread: at.unread,
  };
}

function unreadBy(axes: Progress["axes"]): Size {
  const width = unreadColumns(axes.width);
  const square = axes.width.every((axis, i) => axis === axes.height[i]);
  return { width, height: square ? width : unreadColumns(axes.height) };
}

/** Columns of the picture that influence nothing after the last of these layers. */
export function unreadColumns(axes: readonly Axis[]): number {
  return axes[0] ? axes[0].input - countColumns(columnsInfluencing(axes)) : 0;
}

function spatialFailure(spec: LayerSpec, input: Shape, axes: LayerAxes): Failure | undefined {
  const groups = spec.kind === "conv" ? (spec.groups ?? 1) : 1;
  if (input.channels % groups !== 0 || (spec.channels ?? groups) % groups !== 0)
    return { reason: "groups", channels: input.channels, groups };
  for (const direction of ["width", "height"] as const) {
    const axis = axes[direction];
    if (axis.failure) return { reason: axis.failure, axis, direction };
  }
  return undefined;
}

function fcFailure(
  network: Network,
  spec: LayerSpec,
  input: Shape,
  expected: Shape | null,
): Failure | undefined {
  if (spec.id !== "fc6" || network.fc6FixedBy === "convolution" || !expected) return undefined;
  if (unitCount(input) === unitCount(expected)) return undefined;
  return { reason: "fc6-mismatch", fixedBy: network.fc6FixedBy, got: input, expected };
}

function fcOutput(spec: LayerSpec): Shape {
  return { width: 1, height: 1, channels: spec.channels ?? 0 };
}

/** A convolutional classifier runs on larger pictures but leaves a map of logits, which one vector cannot hold. */
function withLogitMap(network: Network, layers: LayerTrace[], at: Progress): LayerTrace[] {
  const last = layers[layers.length - 1];
  if (network.fc6FixedBy !== "convolution" || !last?.output) return layers;
  const { width, height } = last.output;
  if (width === 1 && height === 1) return layers;
  const failure: Failure = { reason: "logit-map", got: { width, height } };
  at.refusal = { layer: last.id, failure };
  return [...layers.slice(0, -1), { ...last, status: "refused", failure }];
}

function verdictOf(at: Progress, unread: Size): Verdict {
  if (at.refusal) return { kind: "refused", unread, refusal: at.refusal };
  return { kind: unread.width > 0 || unread.height > 0 ? "unread" : "fits", unread };
}

function sameShape(a: Shape | null, b: Shape | null): boolean {
  if (!a || !b) return a === b;
  return a.width === b.width && a.height === b.height && a.channels === b.channels;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
