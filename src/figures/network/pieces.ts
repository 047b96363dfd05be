import { onAxis } from "../../model/axis.ts";
import { windowColumns } from "../../model/coverage.ts";
import type { LayerId, LayerTrace, Run, Shape, Trace } from "../../model/types.ts";

/** How the pieces of a network reach the ones before them. */
type Link =
  /** Nothing before it: the input. */
  | "none"
  /** Each half reads its own half, or there is but one of each. */
  | "within"
  /** Both halves read both: here the two meet. */
  | "across";

/** One thing in the drawing: the input, a feature map, or a fully connected layer. */
export interface Piece {
  readonly key: string;
  /** The layer it stands for; null for the input and for an adaptive pool's result, which no row of the table holds. */
  readonly layer: LayerId | null;
  readonly name: "input" | "adaptive" | LayerId;
  readonly kind: "map" | "bar";
  /** What is there, all halves together; null where the layer cannot run. */
  readonly shape: Shape | null;
  /** What stands there at the native size: the outline of what is missing, and the place kept for it. */
  readonly nominal: Shape;
  /** Halves it is drawn as. */
  readonly halves: 1 | 2;
  readonly link: Link;
  /** The window shown and the cell it becomes; null where nothing slides. */
  readonly look: Look | null;
}

/** One window on the map before and the cell it becomes: columns and rows, counted from 0, half-open. */
export interface Look {
  readonly columns: Run;
  readonly rows: Run;
  readonly cell: { readonly column: number; readonly row: number };
}

const FULLY_CONNECTED: readonly LayerId[] = ["fc6", "fc7", "fc8"];

/** Whether some convolution of the network keeps two halves of the channels apart. */
export function isSplit(trace: Trace): boolean {
  const groups = trace.layers.map(({ spec }) => (spec.kind === "conv" ? (spec.groups ?? 1) : 1));
  return groups.includes(2) && groups.every((count) => count <= 2);
}

/**
 * The pieces of the drawing, from the input on. `nominal` is the unedited network at its native size; `twoDevices` says
 * that the halves live on two GPUs, which splits fc6 and fc7 as well.
 */
export function piecesOf(trace: Trace, nominal: Trace, twoDevices: boolean): Piece[] {
  const split = isSplit(trace);
  const pieces: Piece[] = [inputPiece(trace.input, nominal.input)];
  trace.layers.forEach((layer, i) => {
    const before = pieces[pieces.length - 1];
    const native = nominal.layers[i]?.output ?? NOTHING;
    if (layer.id === "fc6" && nominal.adaptedTo) pieces.push(adaptivePiece(trace, nominal.adaptedTo, split));
    const isBar = FULLY_CONNECTED.includes(layer.id);
    const halves = split && (isBar ? twoDevices && layer.id !== "fc8" : true) ? 2 : 1;
    pieces.push({
      key: layer.id,
      layer: layer.id,
      name: layer.id,
      kind: isBar ? "bar" : "map",
      // A map of logits is refused although there is something to draw; nothing is drawn where nothing runs.
      shape: layer.failure ? null : layer.output,
      nominal: native,
      halves,
      link: halves === 2 && before?.halves === 2 && meets(layer) ? "across" : "within",
      look: lookOf(layer, i === 0),
    });
  });
  return pieces;
}

const NOTHING: Shape = { width: 1, height: 1, channels: 1 };

function inputPiece(input: Shape, nominal: Shape): Piece {
  const common = { layer: null, kind: "map", halves: 1, link: "none", look: null } as const;
  return { ...common, key: "input", name: "input", shape: input, nominal };
}

function adaptivePiece(trace: Trace, native: Shape, split: boolean): Piece {
  return {
    key: "adaptive",
    layer: null,
    name: "adaptive",
    kind: "map",
    shape: trace.adaptedTo,
    nominal: native,
    halves: split ? 2 : 1,
    link: "within",
    look: null,
  };
}

/** Whether a layer's halves read both halves of the layer before. */
function meets({ spec }: LayerTrace): boolean {
  return spec.kind === "fc" || (spec.kind === "conv" && (spec.groups ?? 1) === 1);
}

/** The window to show: one in the middle, but the row's last one where the first layer reads zeros there. */
function lookOf({ axes, output, spec }: LayerTrace, first: boolean): Look | null {
  if (!axes || !output || onAxis(spec.kernel ?? 1, "width") < 1) return null;
  const column = first && axes.width.zerosAfter > 0 ? axes.width.output - 1 : middleOf(axes.width.output);
  const cell = { column, row: middleOf(axes.height.output) };
  return {
    columns: windowColumns(axes.width, cell.column),
    rows: windowColumns(axes.height, cell.row),
    cell,
  };
}

function middleOf(cells: number): number {
  return Math.floor((cells - 1) / 2);
}

/** Zeros and columns that count for nothing around the input, by side; in columns and rows. */
export interface Edges {
  readonly zeros: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Columns at the right and rows at the bottom that influence nothing after the last pool. */
  readonly unread: { readonly right: number; readonly bottom: number };
}

/** What the first layer reads beyond the input, and what no result depends on. */
export function edgesOf(trace: Trace): Edges {
  const axes = trace.layers[0]?.axes;
  return {
    zeros: {
      left: axes?.width.zerosBefore ?? 0,
      right: axes?.width.zerosAfter ?? 0,
      top: axes?.height.zerosBefore ?? 0,
      bottom: axes?.height.zerosAfter ?? 0,
    },
    unread: { right: trace.verdict.unread.width, bottom: trace.verdict.unread.height },
  };
}
