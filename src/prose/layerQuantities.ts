import { TIMES } from "../formula/shape.ts";
import type { Axis, LayerId, LayerTrace, Trace } from "../model/types.ts";
import { LAYER_IDS } from "../model/types.ts";

/** What a number is about; its colour when it is lit (src/language/rich.tsx). */
type Meaning = "pixel" | "zero" | "unread" | "win" | "res";

/** A number of the article, or a shape written out. */
export interface Quantity {
  readonly value: number | string;
  readonly meaning?: Meaning;
}

type OfLayer = (layer: LayerTrace) => Quantity | undefined;

/** A quantity of the layer's width axis; the article's inputs are square unless it says otherwise. */
function onAxis(read: (axis: Axis) => number, meaning?: Meaning): OfLayer {
  return ({ axes }) => (axes ? quantity(read(axes.width), meaning) : undefined);
}

function ofRun(read: (axis: Axis) => number, meaning?: Meaning): OfLayer {
  return (layer) => (layer.output ? onAxis(read, meaning)(layer) : undefined);
}

function quantity(value: number, meaning?: Meaning): Quantity {
  return meaning ? { value, meaning } : { value };
}

/** Everything the article may say about one layer: `conv1.output`, `pool5.field`, … Columns on one axis unless said otherwise. */
export const LAYER_QUANTITIES = {
  /** Windows on one axis, the side of the output. */
  output: ({ output }) => output && { value: output.width, meaning: "res" },
  /** Output cells: width × height. */
  cells: ({ output }) => output && { value: output.width * output.height },
  /** Width × height of the output, written out. */
  square: ({ output }) => output && { value: times(output.width, output.height), meaning: "res" },
  /** Width × height × channels of the output, written out. */
  shape: ({ output }) => output && { value: times(output.width, output.height, output.channels) },
  /** Output channels. */
  channels: ({ output }) => output && { value: output.channels },
  /** Output channels on one of the two GPUs of 2012. */
  "channels-per-gpu": ({ output }) => output && { value: output.channels / 2 },
  /** Units of the output: width · height · channels. */
  units: ({ output, units }) => (output ? { value: units } : undefined),
  /** Columns the layer receives. */
  input: ({ input }) => input && { value: input.width, meaning: "pixel" },
  /** Numbers the layer receives: width · height · channels. */
  inputs: ({ input }) => input && { value: input.width * input.height * input.channels },
  /** Numbers a fully connected layer's weights expect. */
  expects: ({ input, failure }) => {
    const shape = failure?.reason === "fc6-mismatch" ? failure.expected : input;
    return shape && { value: shape.width * shape.height * shape.channels };
  },
  /** Window side. */
  kernel: onAxis((axis) => axis.kernel, "win"),
  /** Columns from one window to the next. */
  stride: onAxis((axis) => axis.stride, "win"),
  /** Steps before any rounding: (input + padding − window) / stride. */
  quotient: onAxis((axis) => axis.quotient),
  /** The textbook's answer: steps before any rounding, plus 1. */
  sum: onAxis((axis) => axis.quotient + 1),
  /** Whole steps below the quotient. */
  "whole-steps": onAxis((axis) => Math.floor(axis.quotient)),
  /** Steps after the layer's own rounding. */
  steps: onAxis((axis) => axis.rounded),
  /** Columns a step lacks or leaves over, out of a stride: the fraction times the stride. */
  remainder: onAxis((axis) => Math.round((axis.quotient - Math.floor(axis.quotient)) * axis.stride)),
  /** Columns from the first window's first to the last window's last. */
  read: ofRun((axis) => axis.readColumns, "win"),
  /** Zeros read before the picture. */
  "zeros-before": ofRun((axis) => axis.zerosBefore, "zero"),
  /** Zeros read after the picture. */
  "zeros-after": ofRun((axis) => axis.zerosAfter, "zero"),
  /** Zeros read on both sides together. */
  zeros: ofRun((axis) => axis.zerosBefore + axis.zerosAfter, "zero"),
  /** Zeros declared before the picture. */
  "pad-before": onAxis((axis) => axis.padBefore, "zero"),
  /** Zeros declared after the picture. */
  "pad-after": onAxis((axis) => axis.padAfter, "zero"),
  /** Zeros declared on both sides together. */
  pad: onAxis((axis) => axis.padBefore + axis.padAfter, "zero"),
  /** Zeros read that no padding declares. */
  overhang: ofRun((axis) => axis.overhang, "zero"),
  /** Declared zeros that no window reads. */
  "idle-zeros": ofRun((axis) => axis.unreadPadding, "zero"),
  /** Columns after the last window that no window reads. */
  unread: ofRun((axis) => axis.unreadAfter, "unread"),
  /** Columns of the picture that influence nothing in this layer. */
  lost: ({ output, unread }) => (output ? { value: unread.width, meaning: "unread" } : undefined),
  /** Learned numbers. */
  parameters: ({ parameters }) => ({ value: parameters }),
  /** Multiply-accumulates. */
  macs: ({ macs, output }) => (output ? { value: macs } : undefined),
  /** Columns of the picture one cell sees. */
  field: ({ receptiveField }) => (receptiveField ? { value: receptiveField.width.size } : undefined),
  /** Columns of the picture between neighbouring cells: the product of the strides so far. */
  jump: ({ receptiveField }) => (receptiveField ? { value: receptiveField.width.jump } : undefined),
} as const satisfies Record<string, (layer: LayerTrace) => Quantity | null | undefined>;

/** Everything the article may say about a whole network at one size. */
export const NETWORK_QUANTITIES = {
  /** Side of the picture, in pixels. */
  "input.side": ({ input }) => ({ value: input.width, meaning: "pixel" }),
  /** Width × height of the picture, written out. */
  "input.square": ({ input }) => ({ value: times(input.width, input.height) }),
  /** Numbers in the picture: width · height · channels. */
  "input.units": ({ input }) => ({ value: input.width * input.height * input.channels }),
  /** Learned numbers of all layers. */
  "total.parameters": ({ totals }) => ({ value: totals.parameters }),
  /** Multiply-accumulates of one picture. */
  "total.macs": ({ totals }) => ({ value: totals.macs }),
  /** Units of the layers with weights, as the paper counts its neurons: pools and the picture left out. */
  "total.neurons": ({ totals }) => ({ value: totals.units }),
} as const satisfies Record<string, (trace: Trace) => Quantity>;

/** A quantity that follows from one trace. */
export type TraceQuantity = `${LayerId}.${keyof typeof LAYER_QUANTITIES}` | keyof typeof NETWORK_QUANTITIES;

/** Looks a quantity up in a trace; null where the trace has none (a layer that cannot run), undefined for an unknown path. */
export function traceQuantity(path: string, trace: Trace): Quantity | null | undefined {
  if (path in NETWORK_QUANTITIES) return NETWORK_QUANTITIES[path as keyof typeof NETWORK_QUANTITIES](trace);
  const [id, name = ""] = path.split(".");
  if (!LAYER_IDS.includes(id as LayerId) || !(name in LAYER_QUANTITIES)) return undefined;
  const layer = trace.layers.find((each) => each.id === id);
  const read: (layer: LayerTrace) => Quantity | null | undefined =
    LAYER_QUANTITIES[name as keyof typeof LAYER_QUANTITIES];
  return (layer && read(layer)) ?? null;
}

/** Numbers joined by “×” between thin no-break spaces. */
function times(...numbers: readonly number[]): string {
  return numbers.join(TIMES);
}
