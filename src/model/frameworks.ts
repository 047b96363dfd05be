import type { AxisSettings } from "./axis.ts";
import { axisOf, refusedBy, samePadding } from "./axis.ts";
import type { Axis, FrameworkCheckId, FrameworkId, LayerKind, Rounding } from "./types.ts";

/** A place in a framework's own code. `lines` are absent where only another version of the file could be read. */
export interface CodePlace {
  /** owner/name on GitHub. */
  readonly repository: string;
  /** A commit, or the release that was run. */
  readonly version: string;
  readonly path: string;
  readonly lines?: readonly [number, number];
  /** The function that holds it. */
  readonly symbol?: string;
}

/** A layer with windows: fully connected layers have none. */
export type WindowedKind = Exclude<LayerKind, "fc">;

/** Something a framework refuses although its formula has an answer. */
export interface FrameworkCheck {
  readonly id: FrameworkCheckId;
  readonly kind: WindowedKind;
  /** Whether the framework refuses this axis. */
  readonly refuses: (axis: Axis) => boolean;
  readonly source: CodePlace;
}

/** How one framework turns sizes into sizes. */
export interface FrameworkRules {
  readonly id: FrameworkId;
  readonly conv: Rounding;
  /** A pool's rule unless told otherwise. */
  readonly pool: Rounding;
  /** A pool's rule with the framework's own switch in the other position (`ceil_mode`, Caffe's `round_mode`); absent without one. */
  readonly poolSwitched?: Rounding;
  /** True where SAME pads a dilated pool as if it were not dilated. */
  readonly poolSameIgnoresDilation?: true;
  readonly convSource: CodePlace;
  readonly poolSource: CodePlace;
  readonly checks: readonly FrameworkCheck[];
  /** Where it says that pictures must be square, if they must; the arithmetic goes on, as the two axes never meet. */
  readonly squarePictures?: CodePlace;
  /**
   * The size the framework itself reports where there is no window, if not the formula's: some go on with a size of
   * 0 or less instead of refusing.
   */
  readonly reportedWithoutWindows?: (axis: Axis) => number;
}

const HISTORY = {
  repository: "computerhistory/AlexNet-Source-Code",
  version: "2f8b81f76470bf873c865754ad8f4a5e0dbbeb7b",
  path: "layer.py",
} as const;
const CONVNET2 = {
  repository: "akrizhevsky/cuda-convnet2",
  version: "3238bf0367f63eb370e897b9e5714794cb67ddc2",
  path: "layer.py",
} as const;
const CAFFE = { repository: "BVLC/caffe", version: "9b891540183ddc834a02b2bd81b31afae71b2153" } as const;
const OPENCV = { repository: "opencv/opencv", version: "4.6.0" } as const;
const TORCH = { repository: "pytorch/pytorch", version: "v1.13.1" } as const;
const TENSORFLOW = {
  repository: "tensorflow/tensorflow",
  version: "1142c5f52b00837106420ac57dd87f9236222df3",
  path: "tensorflow/core/framework/kernel_shape_util.cc",
} as const;
const TFJS = { repository: "tensorflow/tfjs", version: "0fc04d958ea592f3b8db79a8b3b497b5c8904097" } as const;
const ONNX = { repository: "microsoft/onnxruntime", version: "v1.20.1" } as const;

const OPENCV_POOL: CodePlace = {
  ...OPENCV,
  path: "modules/dnn/src/layers/pooling_layer.cpp",
  symbol: "getMemoryShapes",
};
const TORCH_POOL: CodePlace = {
  ...TORCH,
  path: "aten/src/ATen/native/Pool.h",
  symbol: "pooling_output_shape",
};
const ONNX_POOL: CodePlace = {
  ...ONNX,
  path: "onnxruntime/core/providers/cpu/nn/pool_attributes.h",
  symbol: "ComputeOutputSize",
};
const TFJS_SIZES: CodePlace = { ...TFJS, path: "tfjs-core/src/ops/conv_util.ts", lines: [429, 481] };

function padding(axis: Axis): number {
  return Math.max(axis.padBefore, axis.padAfter);
}

function windowFits(axis: Axis): boolean {
  return axis.span <= axis.input + axis.padBefore + axis.padAfter;
}

function convnetPoolChecks(place: typeof HISTORY | typeof CONVNET2, line: number): FrameworkCheck[] {
  return [
    {
      id: "pool-fits",
      kind: "maxpool",
      refuses: (axis) => axis.kernel > axis.input,
      source: { ...place, lines: [line, line] },
    },
    {
      id: "stride-within-window",
      kind: "maxpool",
      refuses: (axis) => axis.stride > axis.kernel,
      source: { ...place, lines: [line + 1, line + 1] },
    },
  ];
}

/**
 * Every framework's rules, checked against 2,184 sizes they reported themselves (test/oracle). A stride, dilation or
 * kernel below 1 is refused by all of them, and a negative padding by all but Caffe's convolution, which crops: no checks
 * here but the model's own (`bad-setting`). Neither is a formula that leaves no window (`window-too-large`).
 */
export const FRAMEWORKS: { readonly [Id in FrameworkId]: FrameworkRules } = {
  "cuda-convnet": {
    id: "cuda-convnet",
    conv: "up",
    pool: "up",
    convSource: { ...HISTORY, lines: [1004, 1004] },
    poolSource: { ...HISTORY, lines: [1164, 1164] },
    squarePictures: { ...HISTORY, lines: [388, 391] },
    checks: [
      {
        id: "filter-fits",
        kind: "conv",
        refuses: (axis) => !windowFits(axis),
        source: { ...HISTORY, lines: [1024, 1025] },
      },
      ...convnetPoolChecks(HISTORY, 1152),
    ],
  },
  "cuda-convnet2": {
    id: "cuda-convnet2",
    conv: "up",
    pool: "up",
    convSource: { ...CONVNET2, lines: [1097, 1097] },
    poolSource: { ...CONVNET2, lines: [1272, 1272] },
    squarePictures: { ...CONVNET2, lines: [1113, 1113] },
    // The check that the filter fits is commented out there (lines 1116–1117).
    checks: convnetPoolChecks(CONVNET2, 1260),
  },
  caffe: {
    id: "caffe",
    conv: "truncate",
    pool: "up-caffe",
    poolSwitched: "down",
    convSource: { ...CAFFE, path: "src/caffe/layers/conv_layer.cpp", lines: [17, 19] },
    poolSource: { ...CAFFE, path: "src/caffe/layers/pooling_layer.cpp", lines: [91, 118] },
    checks: [
      {
        id: "padding-below-window",
        kind: "maxpool",
        refuses: (axis) => padding(axis) > 0 && padding(axis) >= axis.kernel,
        source: { ...CAFFE, path: "src/caffe/layers/pooling_layer.cpp", lines: [68, 76] },
      },
    ],
  },
  opencv: {
    id: "opencv",
    conv: "down",
    pool: "up-caffe",
    poolSwitched: "down",
    convSource: {
      ...OPENCV,
      path: "modules/dnn/src/layers/convolution_layer.cpp",
      symbol: "getMemoryShapes",
    },
    poolSource: OPENCV_POOL,
    checks: [
      // Seen by running it: the size is computed in unsigned numbers and wraps round where the window does not fit.
      { id: "window-fits", kind: "maxpool", refuses: (axis) => !windowFits(axis), source: OPENCV_POOL },
    ],
  },
  torch: {
    id: "torch",
    conv: "down",
    pool: "down",
    poolSwitched: "up-torch",
    convSource: {
      ...TORCH,
      path: "aten/src/ATen/native/ConvUtils.h",
      symbol: "conv_output_size",
    },
    poolSource: TORCH_POOL,
    checks: [
      {
        id: "padding-at-most-half",
        kind: "maxpool",
        // Half the window as written, dilation not counted; later releases count it.
        refuses: (axis) => padding(axis) > axis.kernel / 2,
        source: TORCH_POOL,
      },
      {
        id: "same-needs-stride-1",
        kind: "conv",
        refuses: (axis) => axis.same && axis.stride !== 1,
        source: { ...TORCH, path: "aten/src/ATen/native/Convolution.cpp", symbol: "convolution_same" },
      },
    ],
  },
  tensorflow: {
    id: "tensorflow",
    conv: "down",
    pool: "down",
    convSource: { ...TENSORFLOW, lines: [35, 63] },
    poolSource: { ...TENSORFLOW, lines: [35, 63] },
    checks: [],
  },
  tfjs: {
    id: "tfjs",
    conv: "down",
    pool: "down",
    convSource: TFJS_SIZES,
    poolSource: TFJS_SIZES,
    checks: [
      {
        id: "stride-or-dilation",
        kind: "conv",
        refuses: (axis) => axis.stride > 1 && axis.dilation > 1,
        source: { ...TFJS, path: "tfjs-core/src/ops/conv2d.ts", lines: [93, 96] },
      },
      {
        id: "stride-or-dilation",
        kind: "maxpool",
        refuses: (axis) => axis.stride > 1 && axis.dilation > 1,
        source: { ...TFJS, path: "tfjs-core/src/ops/pool.ts", lines: [84, 87] },
      },
    ],
  },
  onnxruntime: {
    id: "onnxruntime",
    conv: "down",
    pool: "down",
    poolSwitched: "up",
    poolSameIgnoresDilation: true,
    convSource: {
      ...ONNX,
      path: "onnxruntime/core/providers/cpu/nn/conv_attributes.h",
      symbol: "InferPadsAndOutputShape",
    },
    poolSource: ONNX_POOL,
    checks: [
      {
        id: "same-without-dilation",
        kind: "conv",
        refuses: (axis) => axis.same && axis.dilation > 1,
        source: { ...ONNX, path: "onnxruntime/core/providers/common.h", symbol: "ComputePad" },
      },
      {
        id: "padding-below-window",
        kind: "maxpool",
        // Padding chosen by SAME is not checked.
        refuses: (axis) => !axis.same && padding(axis) >= axis.kernel,
        source: { ...ONNX_POOL, lines: [76, 80], symbol: "PoolAttributes" },
      },
    ],
    // One is added before the fraction is cut off, so −1.5 + 1 becomes 0.
    reportedWithoutWindows: (axis) => Math.trunc(axis.quotient + 1) + 0,
  },
};

/** One axis of a layer as a framework works it out, its own checks included; without a framework, the formula alone. */
export function axisIn(
  framework: FrameworkId | undefined,
  kind: WindowedKind,
  input: number,
  settings: AxisSettings,
): Axis {
  if (!framework) return axisOf(input, settings);
  const rules = FRAMEWORKS[framework];
  const axis =
    rules.poolSameIgnoresDilation && kind === "maxpool" && settings.padding === "same"
      ? undilatedSame(input, settings)
      : axisOf(input, settings);
  if (axis.failure) return axis;
  const check = refusingCheck(framework, kind, axis);
  return check ? refusedBy(axis, check.id) : axis;
}

/** The first of a framework's checks that refuses this axis, whether or not the formula has an answer; else undefined. */
export function refusingCheck(
  framework: FrameworkId,
  kind: WindowedKind,
  axis: Axis,
): FrameworkCheck | undefined {
  return FRAMEWORKS[framework].checks.find((each) => each.kind === kind && each.refuses(axis));
}

function undilatedSame(input: number, settings: AxisSettings): Axis {
  const padding = samePadding(input, settings.kernel, settings.stride);
  return { ...axisOf(input, { ...settings, padding, rounding: "down" }), same: true };
}
