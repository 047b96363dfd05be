import { columnsRead, countColumns } from "./coverage.ts";
import { applyEdits } from "./edits.ts";
import { fc6Failure, fc6Inputs, logitMapFailure, spatialLayers } from "./fc6.ts";
import { channelFailure, isSquare, layerAxis, outputChannels } from "./layer.ts";
import type { Axis, Edits, FrameworkId, LayerId, LayerSpec, Network, Run, VerdictKind } from "./types.ts";

/** One number for every input side, indexed by it; index 0 is unused. */
export type BySize = Uint32Array;

/** A network at every square input from 1 to `maxSize` pixels a side: `traceNetwork` at each, without the detail. */
export interface Sweep {
  readonly maxSize: number;
  /** The layers before fc6, in order. */
  readonly layers: readonly LayerId[];
  /** Cells a side of each of those layers' output at each size; 0 where it has none. The same object twice for square layers. */
  readonly width: Readonly<Partial<Record<LayerId, BySize>>>;
  readonly height: Readonly<Partial<Record<LayerId, BySize>>>;
  /** Columns and rows of the picture that influence nothing after the last pool; 0 where that is not reached. */
  readonly unread: { readonly width: BySize; readonly height: BySize };
  /** The verdict on each size, as an index into `VERDICT_KINDS`; see `verdictAt`. */
  readonly verdicts: Uint8Array;
}

/** The verdicts, in the order a sweep numbers them. */
export const VERDICT_KINDS = ["fits", "unread", "refused"] as const satisfies readonly VerdictKind[];

/** Sizes from `from` to `to` pixels, both included. */
export interface SizeInterval {
  readonly from: number;
  readonly to: number;
}

/**
 * Works out every square size at once. A layer's arithmetic depends only on the size it receives, and conv1 leaves few
 * different ones, so each layer is worked out once per size it meets.
 */
export function sweepNetwork(network: Network, maxSize = 512, edits: Edits = {}): Sweep {
  const edited = applyEdits(network, edits);
  const { layers } = edited;
  const spatial = spatialLayers(edited);
  const expected = fc6Inputs(network, edited);
  const square = layers.every(isSquare);
  const across = new Direction(layers, "width", edited.framework);
  const down = square ? across : new Direction(layers, "height", edited.framework);

  const inputChannels = channelsBefore(edited);
  const blocked = layers.findIndex((spec, i) => channelFailure(spec, inputChannels[i] ?? 0) !== undefined);
  const width = spatial.map(() => new Uint32Array(maxSize + 1));
  const height = square ? width : spatial.map(() => new Uint32Array(maxSize + 1));
  const unreadWidth = new Uint32Array(maxSize + 1);
  const unreadHeight = square ? unreadWidth : new Uint32Array(maxSize + 1);
  const verdicts = new Uint8Array(maxSize + 1);

  for (let size = 1; size <= maxSize; size++) {
    let w = size;
    let h = size;
    let refused = false;
    for (let i = 0; i < layers.length && !refused; i++) {
      const spec = layers[i] as LayerSpec;
      if (i === spatial.length && edited.adaptivePool) {
        w = edited.adaptivePool.width;
        h = edited.adaptivePool.height;
      }
      if (spec.kind === "fc") {
        const got = { width: w, height: h, channels: inputChannels[i] ?? 0 };
        refused = spec.id === "fc6" && fc6Failure(edited, got, expected) !== undefined;
        w = h = 1;
        continue;
      }
      w = i === blocked ? 0 : across.axis(i, w).output;
      h = i === blocked ? 0 : down.axis(i, h).output;
      refused = w === 0 || h === 0;
      if (refused || i >= spatial.length) continue;
      (width[i] as BySize)[size] = w;
      (height[i] as BySize)[size] = h;
      if (i < spatial.length - 1) continue;
      unreadWidth[size] = across.unread(size, i);
      unreadHeight[size] = down.unread(size, i);
    }
    refused ||= logitMapFailure(edited, { width: w, height: h }) !== undefined;
    const partly = unreadWidth[size] || unreadHeight[size];
    verdicts[size] = VERDICT_KINDS.indexOf(refused ? "refused" : partly ? "unread" : "fits");
  }
  const byLayer = (sides: readonly BySize[]) =>
    Object.fromEntries(spatial.map((spec, i) => [spec.id, sides[i] as BySize]));
  const widths = byLayer(width);
  return {
    maxSize,
    layers: spatial.map((spec) => spec.id),
    width: widths,
    height: square ? widths : byLayer(height),
    unread: { width: unreadWidth, height: unreadHeight },
    verdicts,
  };
}

/** The verdict on one size of a sweep; sizes outside it are refused. */
export function verdictAt(sweep: Sweep, size: number): VerdictKind {
  return VERDICT_KINDS[sweep.verdicts[size] ?? -1] ?? "refused";
}

/** The sizes 1…maxSize as runs of one verdict, in order and without gaps. */
export function fittingIntervals(sweep: Sweep): (SizeInterval & { readonly kind: VerdictKind })[] {
  const intervals: { from: number; to: number; kind: VerdictKind }[] = [];
  for (let size = 1; size <= sweep.maxSize; size++) {
    const kind = verdictAt(sweep, size);
    const last = intervals[intervals.length - 1];
    if (last?.kind === kind) last.to = size;
    else intervals.push({ from: size, to: size, kind });
  }
  return intervals;
}

/** The sizes that are not refused, whether or not every column counts, as runs. */
export function acceptedIntervals(sweep: Sweep): SizeInterval[] {
  const accepted: { from: number; to: number }[] = [];
  for (const { from, to, kind } of fittingIntervals(sweep)) {
    if (kind === "refused") continue;
    const last = accepted[accepted.length - 1];
    if (last && last.to === from - 1) last.to = to;
    else accepted.push({ from, to });
  }
  return accepted;
}

/** The smallest size that leaves anything at all after the last pool, or null when none does. Pixels. */
export function smallestStack(sweep: Sweep): number | null {
  const last = sweep.layers[sweep.layers.length - 1];
  const widths = last && sweep.width[last];
  const size = widths ? widths.findIndex((cells) => cells > 0) : -1;
  return size < 0 ? null : size;
}

/** Channels each layer receives. */
function channelsBefore({ input, layers }: Network): number[] {
  let channels = input.channels;
  return layers.map((spec) => {
    const before = channels;
    channels = outputChannels(spec, channels);
    return before;
  });
}

/** One direction of a network: each layer's arithmetic by the size it receives, worked out when first asked for. */
class Direction {
  readonly #layers: readonly LayerSpec[];
  readonly #direction: "width" | "height";
  readonly #framework: FrameworkId | undefined;
  readonly #axes: Axis[][];
  /** Which columns a layer receives that the last layer depends on, by the size it receives. */
  readonly #read: Run[][][];

  constructor(
    layers: readonly LayerSpec[],
    direction: "width" | "height",
    framework: FrameworkId | undefined,
  ) {
    this.#layers = layers;
    this.#direction = direction;
    this.#framework = framework;
    this.#axes = layers.map(() => []);
    this.#read = layers.map(() => []);
  }

  axis(layer: number, input: number): Axis {
    const known = this.#axes[layer] as Axis[];
    known[input] ??= layerAxis(this.#layers[layer] as LayerSpec, input, this.#direction, this.#framework);
    return known[input];
  }

  /** Columns of an input that influence nothing after layer `last`. */
  unread(input: number, last: number): number {
    return input - countColumns(this.#columns(0, input, last));
  }

  #columns(layer: number, input: number, last: number): Run[] {
    if (layer > last) return [{ from: 0, to: input }];
    const known = this.#read[layer] as Run[][];
    if (!known[input]) {
      const axis = this.axis(layer, input);
      known[input] = columnsRead(axis, this.#columns(layer + 1, axis.output, last));
    }
    return known[input];
  }
}
