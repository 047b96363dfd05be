import { windowSpan } from "./axis.ts";
import { refusingCheck } from "./frameworks.ts";
import { axisSettings, unitCount } from "./layer.ts";
import type { FrameworkMessage } from "./messages.ts";
import type { Axis, Failure, FrameworkCheckId, FrameworkId, LayerTrace, Shape } from "./types.ts";

/** A layer that may be refused, and what it received. */
type RefusedLayer = Pick<LayerTrace, "spec" | "axes"> & { readonly input: Shape };

/** What a framework prints at a layer of a trace; undefined where the layer runs, is not reached, or nothing is printed. */
export function printedAt(
  framework: FrameworkId | undefined,
  { failure, spec, input, axes }: LayerTrace,
): FrameworkMessage | undefined {
  return failure && input ? frameworkMessage(framework, failure, { spec, input, axes }) : undefined;
}

/**
 * What a framework prints at a refusal, or undefined where it prints nothing of its own (or nobody has run it there).
 * Seen by running them (test/oracle) unless a source is named.
 * @internal exported for the test against those runs
 */
export function frameworkMessage(
  framework: FrameworkId | undefined,
  cause: Failure,
  layer: RefusedLayer,
): FrameworkMessage | undefined {
  switch (cause.reason) {
    case "window-too-large":
      return windowMessage(framework, cause.axis, layer);
    case "framework-check":
      return cause.axis.check && checkMessage(framework, cause.axis.check, cause.axis);
    case "groups":
      return groupsMessage(framework, cause.channels, cause.groups);
    case "fc6-mismatch": {
      const operands = { got: unitCount(cause.got), expected: unitCount(cause.expected) };
      if (framework === "caffe") return { id: "caffe-inner-product", operands };
      if (framework !== "torch") return undefined;
      // A size written in the code stands in a view before the layer; one that came with the weights, in the layer.
      return cause.fixedBy === "code"
        ? { id: "torch-view", operands }
        : { id: "torch-linear", operands: { ...operands, outputs: layer.spec.channels ?? 0 } };
    }
    case "logit-map": {
      const { width, height } = cause.got;
      if (framework !== "tensorflow" && framework !== "tfjs") return undefined;
      return height === 1
        ? { id: "tf-squeeze", operands: { dimension: 2, got: width } }
        : { id: "tf-squeeze", operands: { dimension: 1, got: height } };
    }
    case "not-whole":
    case "rule-unstated":
    case "bad-setting":
    case "not-reached":
      return undefined;
  }
}

/** BVLC/caffe @ 9b89154: src/caffe/blob.cpp 32 and 133, src/caffe/layers/inner_product_layer.cpp 64. */
function windowMessage(
  framework: FrameworkId | undefined,
  axis: Axis,
  layer: RefusedLayer,
): FrameworkMessage | undefined {
  if (!framework) return undefined;
  const { spec, input } = layer;
  const kind = spec.kind === "maxpool" ? "maxpool" : "conv";
  // Its checks come before it works out the size.
  const check = refusingCheck(framework, kind, axis);
  if (check) return checkMessage(framework, check.id, axis);
  switch (framework) {
    case "torch":
      return kind === "conv" ? torchKernel(layer) : torchPool(layer);
    case "caffe":
      return axis.windows < 0
        ? { id: "caffe-negative-shape", operands: { windows: axis.windows } }
        : { id: "caffe-empty-blob", operands: { windows: axis.windows } };
    case "tensorflow": {
      // Its division cuts off the fraction, so it refuses only what is negative after that (kernel_shape_util.cc 58–63).
      const output = Math.trunc(axis.quotient + 1) + 0;
      const operands = { output, input: axis.input, filter: axis.span, stride: axis.stride };
      return output < 0 ? { id: "tf-negative-size", operands } : undefined;
    }
    case "onnxruntime":
      if (kind === "maxpool") return undefined;
      return { id: "onnx-input-shape", operands: { width: input.width, height: input.height } };
    default:
      return undefined;
  }
}

function torchKernel({ spec, input, axes }: RefusedLayer): FrameworkMessage {
  const width = axisSettings(spec, "width");
  const height = axisSettings(spec, "height");
  return {
    id: "torch-kernel-too-large",
    operands: {
      paddedWidth: input.width + (axes?.width.padBefore ?? 0) + (axes?.width.padAfter ?? 0),
      paddedHeight: input.height + (axes?.height.padBefore ?? 0) + (axes?.height.padAfter ?? 0),
      kernelWidth: windowSpan(width.kernel, width.dilation),
      kernelHeight: windowSpan(height.kernel, height.dilation),
    },
  };
}

function torchPool({ input, axes }: RefusedLayer): FrameworkMessage {
  return {
    id: "torch-output-too-small",
    operands: {
      channels: input.channels,
      width: input.width,
      height: input.height,
      outputWidth: axes?.width.windows ?? 0,
      outputHeight: axes?.height.windows ?? 0,
    },
  };
}

/** The places are those of the checks themselves; see `FRAMEWORKS`. */
function checkMessage(
  framework: FrameworkId | undefined,
  check: FrameworkCheckId,
  axis: Axis,
): FrameworkMessage | undefined {
  const padding = Math.max(axis.padBefore, axis.padAfter);
  switch (check) {
    case "filter-fits": {
      const padded = axis.input + axis.padBefore + axis.padAfter;
      return { id: "convnet-filter-size", operands: { filterSize: axis.kernel, padded } };
    }
    case "pool-fits":
      return { id: "convnet-pool-size", operands: { max: axis.input } };
    case "stride-within-window":
      return { id: "convnet-pool-stride", operands: { max: axis.kernel } };
    case "padding-below-window":
      return framework === "caffe"
        ? { id: "caffe-padding", operands: { padding, kernel: axis.kernel } }
        : { id: "onnx-padding", operands: { padding, kernel: axis.kernel } };
    case "padding-at-most-half":
      return { id: "torch-padding", operands: { padding, kernel: axis.kernel } };
    case "window-fits":
    case "same-needs-stride-1":
    case "stride-or-dilation":
    case "same-without-dilation":
      return undefined;
  }
}

/** BVLC/caffe @ 9b89154 src/caffe/layers/base_conv_layer.cpp 121–123; layer.py 1037 (2012) and 1123 (cuda-convnet2). */
function groupsMessage(
  framework: FrameworkId | undefined,
  channels: number,
  groups: number,
): FrameworkMessage | undefined {
  switch (framework) {
    case "torch":
      return { id: "torch-groups", operands: { channels, groups } };
    case "caffe":
      return { id: "caffe-groups", operands: { remainder: groups > 0 ? channels % groups : 0 } };
    case "cuda-convnet":
    case "cuda-convnet2":
      return { id: "convnet-groups", operands: { channels, groups } };
    default:
      return undefined;
  }
}
