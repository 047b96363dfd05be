/**
 * The vocabulary of the arithmetic. Sizes are in pixels of the input picture or cells of a feature map,
 * channels are counted, and an "axis" is one spatial direction (width or height): every rule here is one-dimensional.
 */

/** The eleven layers every AlexNet has, in order. Implementations give them other names; see `LayerSpec.nativeName`. */
export const LAYER_IDS = [
  "conv1",
  "pool1",
  "conv2",
  "pool2",
  "conv3",
  "conv4",
  "conv5",
  "pool5",
  "fc6",
  "fc7",
  "fc8",
] as const;

/** One of the eleven layers. */
export type LayerId = (typeof LAYER_IDS)[number];

/** Width and height, in pixels or cells. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A feature map's shape: width × height × channels. */
export interface Shape extends Size {
  readonly channels: number;
}

/** One number for both axes, or one for each. */
export type PerAxis = number | Size;

/** Zeros declared by the layer on one axis, in columns: before the first pixel and after the last. */
export interface ExplicitPadding {
  readonly before: number;
  readonly after: number;
}

/**
 * Declared padding. `same` is TensorFlow's: chosen from the size so that the output is ⌈size / stride⌉, the odd
 * zero after. Where a source states none, its record holds what the sizes imply and lists the layer under `unstated`.
 */
export type Padding = ExplicitPadding | "same";

/**
 * What becomes of the quotient (input + padding − span) / stride when the stride does not divide.
 *
 * - `down`: floor. PyTorch, Keras and TensorFlow VALID, ONNX by default.
 * - `up`: ceil, and the last window may hang over the edge and read zeros there. cuda-convnet's convolutions and pools.
 * - `up-torch`: ceil, but a last window that would start beyond the last pixel, in the padding after, is dropped (ceil_mode).
 * - `up-caffe`: as `up-torch` where the layer has padding, as `up` where it has none. Caffe's pooling.
 * - `truncate`: towards zero, C's integer division; differs from `down` only where the kernel is larger than the padded input. Caffe's convolution.
 * - `exact`: the quotient must be whole; anything else is refused. The reading that calls 54.25 an error.
 * - `unstated`: the source gives no rule; only a whole quotient has an answer.
 */
export type Rounding = "down" | "up" | "up-torch" | "up-caffe" | "truncate" | "exact" | "unstated";

/** What a layer computes. */
export type LayerKind = "conv" | "maxpool" | "fc";

/** One layer as an implementation writes it. */
export interface LayerSpec {
  readonly id: LayerId;
  /** The layer's name in its own source, for looking it up there. */
  readonly nativeName: string;
  readonly kind: LayerKind;
  /** Output channels (a pool keeps its input's, so leave it out there). */
  readonly channels?: number;
  /** Window size in columns; absent for fully connected layers. */
  readonly kernel?: PerAxis;
  readonly stride?: PerAxis;
  readonly padding?: Padding;
  readonly dilation?: number;
  /** Groups of channels convolved separately (two GPUs in 2012). */
  readonly groups?: number;
  readonly rounding?: Rounding;
  /** The output the source itself prints, where it prints one; shown beside what follows by arithmetic. */
  readonly printed?: Size;
  /** The side of the input for which it prints that, in pixels or cells; at another it prints nothing. */
  readonly printedFor?: number;
}

/**
 * What fixes the number of inputs of fc6.
 *
 * - `code`: a literal in the source.
 * - `weights`: sized when the net is built, so fixed by the weights one loads.
 * - `convolution`: fc6 is a convolution; larger inputs give a map of logits.
 */
type Fc6FixedBy = "code" | "weights" | "convolution";

/**
 * The software whose own checks a network meets; see `FRAMEWORKS` for its rules. A reading (a paper, a figure) has none.
 * `cuda-convnet` is the version released with the 2012 source.
 */
export type FrameworkId =
  | "cuda-convnet"
  | "cuda-convnet2"
  | "caffe"
  | "opencv"
  | "torch"
  | "tensorflow"
  | "tfjs"
  | "onnxruntime";

/** What a framework refuses although the formula has an answer; each is defined and sourced in `FRAMEWORKS`. */
export type FrameworkCheckId =
  /** cuda-convnet (2012): the filter must fit the padded image, although rounding up would give one window. */
  | "filter-fits"
  /** Both cuda-convnets, pooling: the window may be no larger than the image. */
  | "pool-fits"
  /** Both cuda-convnets, pooling: the stride may be no larger than the window. */
  | "stride-within-window"
  /** Caffe and ONNX Runtime, pooling: the padding must be smaller than the window. */
  | "padding-below-window"
  /** PyTorch, pooling: the padding may be at most half the window. */
  | "padding-at-most-half"
  /** OpenCV, pooling: the window must fit the padded image. */
  | "window-fits"
  /** PyTorch, convolution: “same” padding goes with stride 1 only. */
  | "same-needs-stride-1"
  /** TensorFlow.js: a stride above 1 and a dilation above 1 exclude each other. */
  | "stride-or-dilation"
  /** ONNX Runtime, convolution: SAME padding goes without dilation only. */
  | "same-without-dilation";

/** A network, as far as the arithmetic is concerned. Implementations add names and sources. */
export interface Network {
  /** Whose checks apply beside the formula; absent for a reading nobody runs. */
  readonly framework?: FrameworkId;
  readonly input: Shape;
  readonly layers: readonly LayerSpec[];
  /** Average-pools whatever arrives to this size before fc6 (torchvision), or nothing. */
  readonly adaptivePool?: Size;
  readonly fc6FixedBy: Fc6FixedBy;
}

/** Why an axis has no output. */
export type AxisFailureReason =
  /** The window is larger than the padded input. */
  | "window-too-large"
  /** The rule demands a whole quotient (`exact`). */
  | "not-whole"
  /** The source states no rule and the quotient is not whole (`unstated`). */
  | "rule-unstated"
  /** A setting no framework accepts: stride 0, negative padding, … */
  | "bad-setting"
  /** The formula has an answer, but this framework refuses the setting; `Axis.check` says which rule. */
  | "framework-check";

/** One axis of one layer, all its numbers worked out. */
export interface Axis {
  /** Input columns. */
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly rounding: Rounding;
  /** Columns a window spans: (kernel − 1) · dilation + 1. */
  readonly span: number;
  /** True when the padding was chosen by TensorFlow's SAME rule. */
  readonly same: boolean;
  /** Declared (or, for SAME, chosen) zeros. */
  readonly padBefore: number;
  readonly padAfter: number;
  /** (input + padBefore + padAfter − span) / stride, before any rounding. */
  readonly quotient: number;
  /** The quotient as the rule rounds it; NaN never occurs: a rule that refuses keeps the floor here. */
  readonly rounded: number;
  /** Windows dropped after rounding up because they would start in the padding (0 or 1). */
  readonly dropped: number;
  /** rounded + 1 − dropped: the number the formula gives, positive or not. */
  readonly windows: number;
  /** Set when there is no output. */
  readonly failure?: AxisFailureReason | undefined;
  /** Set with `framework-check`: what the framework refuses. */
  readonly check?: FrameworkCheckId;
  /** Set when the source states no rule and the output is taken from what it prints: the rounding that gives it. */
  readonly inferred?: "down" | "up";
  /** The output size; 0 when there is none. */
  readonly output: number;
  /** Columns from the first window's first to the last window's last: (output − 1) · stride + span. */
  readonly readColumns: number;
  /** Columns of zeros read before the first pixel and after the last, declared or not. */
  readonly zerosBefore: number;
  readonly zerosAfter: number;
  /** Of zerosAfter, those no padding declares: the window hangs over the edge. */
  readonly overhang: number;
  /** Pixels after the last window's end that no window reads. */
  readonly unreadAfter: number;
  /** Declared zeros after the last pixel that no window reads. */
  readonly unreadPadding: number;
}

/** Why a layer is refused, with the operands a reader would name. What its framework prints: `frameworkMessage`. */
export type Failure =
  | { readonly reason: AxisFailureReason; readonly axis: Axis; readonly direction: "width" | "height" }
  /** Groups that do not divide these channels (in or out), or numbers of channels or groups that are none. */
  | { readonly reason: "groups"; readonly channels: number; readonly groups: number }
  /** fc6 gets another number of inputs than its weights have. */
  | {
      readonly reason: "fc6-mismatch";
      readonly fixedBy: Exclude<Fc6FixedBy, "convolution">;
      readonly got: Shape;
      readonly expected: Shape;
    }
  /** fc6 is a convolution and leaves a map of logits that cannot be squeezed into one vector. */
  | { readonly reason: "logit-map"; readonly got: Size }
  /** An earlier layer was refused. */
  | { readonly reason: "not-reached"; readonly because: LayerId };

/** How a layer stands at the current input; see docs/page-contract.md. */
export type LayerStatus = "ok" | "unread" | "refused";

/** A half-open run of columns, [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where the first cell of a feature map looks in the input picture, and how the others follow. Columns of the input. */
export interface ReceptiveField {
  /** Columns one cell sees, ignoring edges. */
  readonly size: number;
  /** Columns between neighbouring cells. */
  readonly jump: number;
  /** First column cell 0 sees; negative when it begins in zeros. */
  readonly start: number;
  /** The layer whose cells these are, and the field before it; null for the picture itself. */
  readonly behind: {
    readonly field: ReceptiveField;
    readonly axis: Axis;
    /** Whether windows that reach over the edge read nothing there, as a pool's do; a convolution's read zeros. */
    readonly clips: boolean;
  } | null;
}

/** One row of the layer table. */
export interface LayerTrace {
  readonly id: LayerId;
  readonly spec: LayerSpec;
  readonly input: Shape | null;
  /** null where the layer cannot run. */
  readonly output: Shape | null;
  readonly status: LayerStatus;
  readonly failure?: Failure | undefined;
  /** The arithmetic by axis; null for fully connected layers and layers not reached. */
  readonly axes: { readonly width: Axis; readonly height: Axis } | null;
  /** Learned numbers, weights and biases. They belong to the weights, so they stay known when the layer is refused. */
  readonly parameters: number;
  /** Multiply-accumulates of one forward pass, biases not counted; 0 where the layer cannot run. */
  readonly macs: number;
  /** Units of the output: width · height · channels; 0 where the layer cannot run. */
  readonly units: number;
  /** Where its cells look in the input; null behind a fully connected layer or where not reached. */
  readonly receptiveField: { readonly width: ReceptiveField; readonly height: ReceptiveField } | null;
  /** Columns and rows of the input picture that influence nothing here. */
  readonly unread: Size;
  /** Fields the reader has changed from the implementation's own. */
  readonly edited: readonly EditableField[];
  /** True when the output's shape differs from the unedited implementation's at the same input. */
  readonly differs: boolean;
}

/** A whole network at one input size. */
export interface Trace {
  readonly input: Shape;
  readonly layers: readonly LayerTrace[];
  /** What stands before fc6 after an adaptive pool, when there is one and it was reached. */
  readonly adaptedTo: Shape | null;
  readonly verdict: Verdict;
  readonly totals: { readonly parameters: number; readonly macs: number; readonly units: number };
}

/** How a size can stand; see `Verdict`. */
export type VerdictKind = "fits" | "unread" | "refused";

/**
 * The verdict on a size: `fits` runs and every input column counts, `unread` runs but some count for nothing,
 * `refused` cannot run with the weights of the native size.
 */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Columns and rows of the input that influence nothing after the last pool; 0 where that is not reached. */
  readonly unread: Size;
  /** The first refusal. */
  readonly refusal?: { readonly layer: LayerId; readonly failure: Failure };
}

/** The settings of a layer a reader may override. */
export const EDITABLE_FIELDS = [
  "kernel",
  "stride",
  "pad",
  "dilation",
  "groups",
  "channels",
  "round",
] as const;

/** One overridable setting. */
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** A reader's changes to one layer; what is absent stays the implementation's own. */
export interface LayerEdit {
  readonly kernel?: PerAxis;
  readonly stride?: PerAxis;
  readonly pad?: Padding;
  readonly dilation?: number;
  readonly groups?: number;
  readonly channels?: number;
  readonly round?: Rounding;
}

/** A reader's changes to a network. */
export type Edits = Readonly<Partial<Record<LayerId, LayerEdit>>>;
