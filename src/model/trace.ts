import { unreadColumns } from "./coverage.ts";
import { applyEdits, editedFields } from "./edits.ts";
import { fc6Failure, fc6Inputs, logitMapFailure, spatialLayers } from "./fc6.ts";
import {
  channelFailure,
  type LayerAxes,
  layerAxes,
  macCount,
  outputChannels,
  parameterCount,
  unitCount,
} from "./layer.ts";
import { ONE_PIXEL, receptiveFieldAfter } from "./receptiveField.ts";
import type {
  Axis,
  Edits,
  Failure,
  LayerSpec,
  LayerTrace,
  Network,
  Shape,
  Size,
  Trace,
  Verdict,
} from "./types.ts";

/** Works out every layer of a network at one input size, with a reader's changes laid over it. Never throws. */
export function traceNetwork(network: Network, size: Size, edits: Edits = {}): Trace {
  const edited = applyEdits(network, edits);
  const trace = walk(edited, size, fc6Inputs(network, edited));
  if (edited === network) return trace;
  const own = walk(network, size, fc6Inputs(network, network));
  return {
    ...trace,
    layers: trace.layers.map((layer, i) => ({
      ...layer,
      edited: network.layers[i] ? editedFields(network.layers[i], edits[layer.id]) : [],
      differs: !sameShape(layer.output, own.layers[i]?.output ?? null),
    })),
  };
}

/** How far the walk has come: what the next layer receives, and how its cells look back at the picture. */
interface Position extends View {
  /** null behind a refusal. */
  readonly shape: Shape | null;
  /** Channels are known even behind a refusal. */
  readonly channels: number;
  readonly refusal: Verdict["refusal"];
}

/** How the cells of a feature map look back at the picture. */
interface View {
  /** The axes from the picture to here. */
  readonly axes: { readonly width: readonly Axis[]; readonly height: readonly Axis[] };
  /** null where cells have no place in the picture any more. */
  readonly receptiveField: LayerTrace["receptiveField"];
  readonly unread: Size;
}

function walk(network: Network, size: Size, expected: Shape | null): Trace {
  const input: Shape = { width: size.width, height: size.height, channels: network.input.channels };
  const spatialCount = spatialLayers(network).length;
  const layers: LayerTrace[] = [];
  let at = start(input);
  let adaptedTo: Shape | null = null;
  let unread = NOTHING;
  for (const [i, spec] of network.layers.entries()) {
    if (i === spatialCount && at.shape && network.adaptivePool) {
      adaptedTo = { ...network.adaptivePool, channels: at.shape.channels };
      // Every cell behind it sees everything, so it has no place in the picture, and nothing more can go unread.
      at = { ...at, shape: adaptedTo, receptiveField: null };
    }
    const { trace, next } = traceLayer(network, spec, at, expected);
    layers.push(trace);
    at = next;
    if (i === spatialCount - 1 && at.shape) unread = at.unread;
  }
  return {
    input,
    layers,
    adaptedTo,
    verdict: verdictOf(at.refusal, unread),
    totals: {
      parameters: sum(layers, (layer) => layer.parameters),
      macs: sum(layers, (layer) => layer.macs),
      units: sum(layers, (layer) => (layer.spec.kind === "maxpool" ? 0 : layer.units)),
    },
  };
}

const NOTHING: Size = { width: 0, height: 0 };

function start(input: Shape): Position {
  return {
    shape: input,
    channels: input.channels,
    refusal: undefined,
    axes: { width: [], height: [] },
    receptiveField: { width: ONE_PIXEL, height: ONE_PIXEL },
    unread: NOTHING,
  };
}

/** One row of the table, and where it leaves the walk. */
interface Step {
  readonly trace: LayerTrace;
  readonly next: Position;
}

function traceLayer(network: Network, spec: LayerSpec, at: Position, expected: Shape | null): Step {
  const input = at.shape;
  const axes = input && spec.kind !== "fc" ? layerAxes(spec, input, network.framework) : null;
  const stopped = input ? layerFailure(network, spec, input, axes, expected) : undefined;
  const channels = outputChannels(spec, at.channels);
  const output =
    input && !stopped ? { width: axes?.width.output ?? 1, height: axes?.height.output ?? 1, channels } : null;
  const last = spec === network.layers[network.layers.length - 1];
  const cause = stopped ?? (output && last ? logitMapFailure(network, output) : undefined);
  const failure = input ? cause : ({ reason: "not-reached", because: at.refusal?.layer ?? spec.id } as const);

  const weightsInput = weightInput(spec, at, expected);
  const view = output && axes ? viewBehind(at, axes, spec.kind === "maxpool") : at;
  const receptiveField = output && axes ? view.receptiveField : null;
  return {
    trace: {
      id: spec.id,
      spec,
      input,
      output,
      status: failure ? "refused" : isNothing(view.unread) ? "ok" : "unread",
      failure,
      axes,
      parameters: parameterCount(spec, weightsInput),
      macs: output ? macCount(spec, weightsInput, output) : 0,
      units: output ? unitCount(output) : 0,
      receptiveField,
      unread: view.unread,
      edited: [],
      differs: false,
    },
    next: {
      shape: output,
      channels,
      refusal: at.refusal ?? (failure && { layer: spec.id, failure }),
      axes: view.axes,
      receptiveField,
      unread: view.unread,
    },
  };
}

/** How the cells behind one more layer look back at the picture. */
function viewBehind(at: View, axes: LayerAxes, clips: boolean): View {
  if (!at.receptiveField) return at;
  const width = [...at.axes.width, axes.width];
  const height = [...at.axes.height, axes.height];
  const square = width.every((axis, i) => axis === height[i]);
  const unread = unreadColumns(width);
  return {
    axes: { width, height },
    receptiveField: {
      width: receptiveFieldAfter(at.receptiveField.width, axes.width, clips),
      height: receptiveFieldAfter(at.receptiveField.height, axes.height, clips),
    },
    unread: { width: unread, height: square ? unread : unreadColumns(height) },
  };
}

/** The shape a layer's weights are made for; known even where the layer is not reached. */
function weightInput(spec: LayerSpec, at: Position, expected: Shape | null): Shape {
  if (spec.id === "fc6" && spec.kind === "fc" && expected) return expected;
  return { width: 1, height: 1, channels: at.channels };
}

function layerFailure(
  network: Network,
  spec: LayerSpec,
  input: Shape,
  axes: LayerAxes | null,
  expected: Shape | null,
): Failure | undefined {
  if (!axes) return spec.id === "fc6" ? fc6Failure(network, input, expected) : undefined;
  const channels = channelFailure(spec, input.channels);
  if (channels) return channels;
  for (const direction of ["width", "height"] as const) {
    const axis = axes[direction];
    if (axis.failure) return { reason: axis.failure, axis, direction };
  }
  return undefined;
}

function verdictOf(refusal: Verdict["refusal"], unread: Size): Verdict {
  if (refusal) return { kind: "refused", unread, refusal };
  return { kind: isNothing(unread) ? "fits" : "unread", unread };
}

function isNothing({ width, height }: Size): boolean {
  return width === 0 && height === 0;
}

function sameShape(a: Shape | null, b: Shape | null): boolean {
  if (!a || !b) return a === b;
  return a.width === b.width && a.height === b.height && a.channels === b.channels;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
