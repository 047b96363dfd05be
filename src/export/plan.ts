import { axisOf } from "../model/axis.ts";
import { axisIn } from "../model/frameworks.ts";
import { axisSettings, outputChannels, unitCount } from "../model/layer.ts";
import type {
  Axis,
  ExplicitPadding,
  Failure,
  FrameworkId,
  LayerId,
  LayerSpec,
  Shape,
  Size,
  Trace,
} from "../model/types.ts";

/** Zeros on the four sides of a feature map, in columns and rows. */
export interface Zeros {
  readonly width: ExplicitPadding;
  readonly height: ExplicitPadding;
}

/** A convolution or pool as code must build it. */
export interface WindowStep {
  readonly id: LayerId;
  readonly kind: "conv" | "maxpool";
  readonly spec: LayerSpec;
  readonly axes: { readonly width: Axis; readonly height: Axis };
  readonly input: Shape;
  readonly output: Shape;
  readonly kernel: Size;
  readonly stride: Size;
  readonly dilation: number;
  readonly groups: number;
  /** The zeros that make a layer which rounds down read exactly these windows. */
  readonly zeros: Zeros;
  /** Columns and rows the last window hangs over the edge, which no padding declares. */
  readonly overhang: Size;
}

/** A fully connected layer as code must build it. */
interface DenseStep {
  readonly id: LayerId;
  readonly kind: "fc";
  readonly inputs: number;
  readonly outputs: number;
}

/** One layer of generated code. */
export type Step = WindowStep | DenseStep;

/** A network as generated code builds it, whatever the framework. */
export interface NetworkPlan {
  readonly input: Shape;
  /** What comes before fc6. */
  readonly features: readonly WindowStep[];
  /** The adaptive average pool before fc6, if there is one. */
  readonly adaptive: { readonly from: Shape; readonly to: Shape } | null;
  /** fc6 and what follows; empty where the network stops before it. */
  readonly classifier: readonly Step[];
  /** What arrives at fc6, and what its weights take where that is something else. */
  readonly fc6: {
    readonly got: Shape;
    readonly mismatch: Extract<Failure, { readonly reason: "fc6-mismatch" }> | null;
  } | null;
  /** The map of logits a convolutional classifier leaves where it is larger than one cell. */
  readonly logitMap: Size | null;
  /** The layer that cannot run at all; nothing behind it can be built. */
  readonly stoppedAt: LayerId | null;
}

/**
 * Lays a traced network out for code. A refusal for want of fitting weights does not stop it: code without weights can
 * size fc6 for what arrives. A layer that has no output does.
 */
export function planOf(trace: Trace): NetworkPlan {
  const features: WindowStep[] = [];
  const classifier: Step[] = [];
  let shape = trace.input;
  let adaptive: NetworkPlan["adaptive"] = null;
  let fc6: NetworkPlan["fc6"] = null;
  let logitMap: Size | null = null;
  let stoppedAt: LayerId | null = null;
  for (const { id, spec, axes, output, failure } of trace.layers) {
    if (id === "fc6") {
      if (trace.adaptedTo) adaptive = { from: shape, to: trace.adaptedTo };
      shape = trace.adaptedTo ?? shape;
      fc6 = { got: shape, mismatch: failure?.reason === "fc6-mismatch" ? failure : null };
    }
    if (spec.kind === "fc") {
      const channels = outputChannels(spec, shape.channels);
      classifier.push({ id, kind: "fc", inputs: unitCount(shape), outputs: channels });
      shape = { width: 1, height: 1, channels };
    } else if (axes && output) {
      const step = windowStep(id, spec, axes, shape, output);
      if (fc6) classifier.push(step);
      else features.push(step);
      if (failure?.reason === "logit-map") logitMap = failure.got;
      shape = output;
    } else {
      stoppedAt = id;
      break;
    }
  }
  return { input: trace.input, features, adaptive, classifier, fc6, logitMap, stoppedAt };
}

function windowStep(
  id: LayerId,
  spec: LayerSpec,
  axes: WindowStep["axes"],
  input: Shape,
  output: Shape,
): WindowStep {
  const width = axisSettings(spec, "width");
  const height = axisSettings(spec, "height");
  return {
    id,
    kind: spec.kind === "maxpool" ? "maxpool" : "conv",
    spec,
    axes,
    input,
    output,
    kernel: { width: width.kernel, height: height.kernel },
    stride: { width: width.stride, height: height.stride },
    dilation: width.dilation,
    groups: spec.groups ?? 1,
    zeros: { width: zerosFor(axes.width), height: zerosFor(axes.height) },
    overhang: { width: axes.width.overhang, height: axes.height.overhang },
  };
}

/**
 * The zeros that make a layer which rounds down read exactly the windows of `axis`, whatever rule it was worked out by:
 * the declared ones where they do, else as many as the last window reaches past the edge. With those the quotient is
 * whole (or the next window no longer fits), so no rounding is left to differ.
 * @internal exported for its test
 */
export function zerosFor(axis: Axis): ExplicitPadding {
  const { padBefore: before, padAfter, zerosAfter } = axis;
  const declared = { before, after: padAfter };
  return countWith(axis, declared, "down") === axis.output ? declared : { before, after: zerosAfter };
}

type OwnRounding = "down" | "truncate" | "up-torch" | "up-caffe";

/** How many windows `axis` would have with another padding and rounding rule. */
export function countWith(
  { input, kernel, stride, dilation }: Axis,
  padding: ExplicitPadding,
  rounding: OwnRounding,
): number {
  return axisOf(input, { kernel, stride, dilation, padding, rounding }).output;
}

/** Likewise for a pool of a framework; 0 where the framework refuses such padding. */
export function poolCountIn(
  framework: FrameworkId,
  { input, kernel, stride, dilation }: Axis,
  padding: ExplicitPadding,
  rounding: OwnRounding,
): number {
  return axisIn(framework, "maxpool", input, { kernel, stride, dilation, padding, rounding }).output;
}

/** Whether there are no zeros at all. */
export function noZeros({ width, height }: Zeros): boolean {
  return width.before + width.after + height.before + height.after === 0;
}

/** Both axes of a step. */
export const DIRECTIONS = ["width", "height"] as const;

/** A shape as width × height × channels. */
export function shapeText({ width, height, channels }: Shape): string {
  return `${width} × ${height} × ${channels}`;
}
