import { acceptance, firstBlocked } from "./acceptance.ts";
import { AxisTable } from "./axisTable.ts";
import { applyEdits } from "./edits.ts";
import { fc6Inputs, spatialLayers } from "./fc6.ts";
import { isSquare } from "./layer.ts";
import type { Edits, LayerId, Network, VerdictKind } from "./types.ts";

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

/** Sizes from `from` to `to` pixels a side, both included. */
export interface SizeInterval {
  readonly from: number;
  readonly to: number;
}

/** A run of sizes on which the verdict is the same. */
export interface VerdictInterval extends SizeInterval {
  readonly kind: VerdictKind;
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
  const across = new AxisTable(edited.layers, "width", edited.framework, depth);
  const down = square ? across : new AxisTable(edited.layers, "height", edited.framework, depth);
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
    const unreadWidth = across.unread(size);
    const unreadHeight = square ? unreadWidth : down.unread(size);
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

/**
 * The verdict on one size of a sweep; sizes outside it are refused.
 * @public
 */
export function verdictAt(sweep: Sweep, size: number): VerdictKind {
  return VERDICT_KINDS[sweep.verdicts[size] ?? REFUSED] ?? "refused";
}

/** The sizes 1…maxSize as runs of one verdict, in order and without gaps. */
export function fittingIntervals(sweep: Sweep): VerdictInterval[] {
  return runsOf(sweep, verdictAt).map(({ from, to, value }) => ({ from, to, kind: value }));
}

/** The sizes that are not refused, whether or not every column counts, as runs. */
export function acceptedIntervals(sweep: Sweep): SizeInterval[] {
  return runsOf(sweep, (each, size) => verdictAt(each, size) !== "refused")
    .filter(({ value }) => value)
    .map(({ from, to }) => ({ from, to }));
}

/** The smallest size that leaves anything at all after the last pool, or null when none does. Pixels. */
export function smallestStack(sweep: Sweep): number | null {
  const last = sweep.layers[sweep.layers.length - 1];
  const cells = last && sweep.width[last];
  const size = cells ? cells.findIndex((count) => count > 0) : -1;
  return size < 0 ? null : size;
}

/** The sizes of a sweep as runs on which `of` gives the same. */
function runsOf<T>(sweep: Sweep, of: (sweep: Sweep, size: number) => T): (SizeInterval & { value: T })[] {
  const runs: { from: number; to: number; value: T }[] = [];
  for (let size = 1; size <= sweep.maxSize; size++) {
    const value = of(sweep, size);
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.to = size;
    else runs.push({ from: size, to: size, value });
  }
  return runs;
}
