import { AxisTable } from "./axisTable.ts";
import { applyEdits } from "./edits.ts";
import { fc6Failure, fc6Inputs, logitMapFailure, spatialLayers } from "./fc6.ts";
import { channelFailure, isSquare, outputChannels } from "./layer.ts";
import type { Edits, LayerId, Network, Shape, Size, VerdictKind } from "./types.ts";

/** One number for every input side, indexed by it; index 0 is unused. */
export type BySize = Uint32Array;

/** A network at every square input from 1 to `maxSize` pixels a side: `traceNetwork` at each, without the detail. */
export interface Sweep {
  readonly maxSize: number;
  /** The layers before fc6, in order. */
  readonly layers: readonly LayerId[];
  /** Cells a side of each of those layers' output at each size; 0 where it has none. */
  readonly width: Readonly<Partial<Record<LayerId, BySize>>>;
  readonly height: Readonly<Partial<Record<LayerId, BySize>>>;
  /** Columns and rows of the picture that influence nothing after the last pool; 0 where that is not reached. */
  readonly unread: { readonly width: BySize; readonly height: BySize };
  /** The verdict on each size, as an index into `VERDICT_KINDS`; see `verdictAt`. */
  readonly verdicts: Uint8Array;
}

/** The verdicts, in the order a sweep numbers them. */
export const VERDICT_KINDS = ["fits", "unread", "refused"] as const satisfies readonly VerdictKind[];

const FITS = 0;
const UNREAD = 1;
const REFUSED = 2;

/** Works out every square size at once. */
export function sweepNetwork(network: Network, maxSize = 512, edits: Edits = {}): Sweep {
  const edited = applyEdits(network, edits);
  const layers = spatialLayers(edited);
  const depth = layers.length;
  const square = edited.layers.every(isSquare);
  const across = new AxisTable(edited.layers, "width", edited.framework);
  const down = square ? across : new AxisTable(edited.layers, "height", edited.framework);
  const accepts = acceptance(edited, fc6Inputs(network, edited), across, down);
  const blocked = firstBlocked(edited);

  const bySize = () => new Uint32Array(maxSize + 1);
  const widths = layers.map(bySize);
  const heights = square ? widths : layers.map(bySize);
  const unread = { width: bySize(), height: bySize() };
  const verdicts = new Uint8Array(maxSize + 1).fill(REFUSED);
  for (let size = 1; size <= maxSize; size++) {
    let width = size;
    let height = size;
    for (let layer = 0; layer < depth && width > 0; layer++) {
      width = layer === blocked ? 0 : across.output(layer, width);
      height = width === 0 ? 0 : down.output(layer, height);
      if (height === 0) width = 0;
      (widths[layer] as BySize)[size] = width;
      (heights[layer] as BySize)[size] = height;
    }
    if (width === 0) continue;
    const unreadWidth = across.unread(size, depth);
    const unreadHeight = square ? unreadWidth : down.unread(size, depth);
    unread.width[size] = unreadWidth;
    unread.height[size] = unreadHeight;
    if (accepts(width, height)) verdicts[size] = unreadWidth > 0 || unreadHeight > 0 ? UNREAD : FITS;
  }
  const byLayer = (sides: readonly BySize[]) => Object.fromEntries(layers.map(({ id }, i) => [id, sides[i]]));
  return {
    maxSize,
    layers: layers.map(({ id }) => id),
    width: byLayer(widths) as Sweep["width"],
    height: byLayer(heights) as Sweep["height"],
    unread,
    verdicts,
  };
}

/** The verdict on one size of a sweep; sizes outside it are refused. */
export function verdictAt(sweep: Sweep, size: number): VerdictKind {
  return VERDICT_KINDS[sweep.verdicts[size] ?? REFUSED] ?? "refused";
}

/** Whether what stands from fc6 on takes a map of this size, as a function that is asked for many sizes. */
function acceptance(
  network: Network,
  expected: Shape | null,
  across: AxisTable,
  down: AxisTable,
): (width: number, height: number) => boolean {
  const { layers, adaptivePool } = network;
  const depth = spatialLayers(network).length;
  const channels = channelsBefore(network);
  const blocked = firstBlocked(network);
  return (width, height) => {
    let map: Size = adaptivePool && depth < layers.length ? adaptivePool : { width, height };
    for (let i = depth; i < layers.length; i++) {
      const spec = layers[i];
      if (spec?.kind === "fc") {
        const got = { width: map.width, height: map.height, channels: channels[i] ?? 0 };
        if (spec.id === "fc6" && fc6Failure(network, got, expected)) return false;
        map = ONE_CELL;
      } else {
        if (i === blocked) return false;
        map = { width: across.output(i, map.width), height: down.output(i, map.height) };
        if (map.width === 0 || map.height === 0) return false;
      }
    }
    return logitMapFailure(network, map) === undefined;
  };
}

const ONE_CELL: Size = { width: 1, height: 1 };

/** The first layer that cannot take its channels, whatever the size; −1 where all can. */
function firstBlocked(network: Network): number {
  const channels = channelsBefore(network);
  return network.layers.findIndex((spec, i) => channelFailure(spec, channels[i] ?? 0) !== undefined);
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
