import type { WindowedKind } from "./frameworks.ts";
import type { FrameworkCheckId, FrameworkId } from "./types.ts";

/** A place in a framework's own code. `lines` are absent where only another version of the file could be read. */
interface CodePlace {
  /** owner/name on GitHub. */
  readonly repository: string;
  /** A commit, or the release that was run. */
  readonly version: string;
  readonly path: string;
  readonly lines?: readonly [number, number];
  /** The function that holds it. */
  readonly symbol?: string;
}

/**
 * Where a framework's rules and checks are written in its own code.
 * @public
 */
export interface FrameworkSources {
  readonly conv: CodePlace;
  readonly pool: CodePlace;
  /** Where it says that pictures must be square. */
  readonly squarePictures?: CodePlace;
  readonly checks: {
    readonly [Kind in WindowedKind]?: Readonly<Partial<Record<FrameworkCheckId, CodePlace>>>;
  };
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
const TENSORFLOW: CodePlace = {
  repository: "tensorflow/tensorflow",
  version: "1142c5f52b00837106420ac57dd87f9236222df3",
  path: "tensorflow/core/framework/kernel_shape_util.cc",
  lines: [35, 63],
};
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
const ONNX_POOL = { ...ONNX, path: "onnxruntime/core/providers/cpu/nn/pool_attributes.h" } as const;
const TFJS_SIZES: CodePlace = { ...TFJS, path: "tfjs-core/src/ops/conv_util.ts", lines: [429, 481] };

/**
 * The two assertions on a pool's window and stride stand on neighbouring lines in both releases. Its calls are marked as
 * pure: a bundler that may not drop them ships their commits to every reader.
 */
function convnetPool(file: typeof HISTORY | typeof CONVNET2, line: number) {
  return {
    "pool-fits": { ...file, lines: [line, line] },
    "stride-within-window": { ...file, lines: [line + 1, line + 1] },
  } as const;
}

/**
 * Where each framework's rules are written, kept apart from the rules (frameworks.ts) because a reader's browser works
 * with those and never asks for these.
 * @public
 */
export const FRAMEWORK_SOURCES: { readonly [Id in FrameworkId]: FrameworkSources } = {
  "cuda-convnet": {
    conv: { ...HISTORY, lines: [1004, 1004] },
    pool: { ...HISTORY, lines: [1164, 1164] },
    squarePictures: { ...HISTORY, lines: [388, 391] },
    checks: {
      conv: { "filter-fits": { ...HISTORY, lines: [1024, 1025] } },
      maxpool: /* @__PURE__ */ convnetPool(HISTORY, 1152),
    },
  },
  "cuda-convnet2": {
    conv: { ...CONVNET2, lines: [1097, 1097] },
    pool: { ...CONVNET2, lines: [1272, 1272] },
    squarePictures: { ...CONVNET2, lines: [1113, 1113] },
    checks: { maxpool: /* @__PURE__ */ convnetPool(CONVNET2, 1260) },
  },
  caffe: {
    conv: { ...CAFFE, path: "src/caffe/layers/conv_layer.cpp", lines: [17, 19] },
    pool: { ...CAFFE, path: "src/caffe/layers/pooling_layer.cpp", lines: [91, 118] },
    checks: {
      maxpool: {
        "padding-below-window": { ...CAFFE, path: "src/caffe/layers/pooling_layer.cpp", lines: [68, 76] },
      },
    },
  },
  opencv: {
    conv: { ...OPENCV, path: "modules/dnn/src/layers/convolution_layer.cpp", symbol: "getMemoryShapes" },
    pool: OPENCV_POOL,
    checks: { maxpool: { "window-fits": OPENCV_POOL } },
  },
  torch: {
    conv: { ...TORCH, path: "aten/src/ATen/native/ConvUtils.h", symbol: "conv_output_size" },
    pool: TORCH_POOL,
    checks: {
      conv: {
        "same-needs-stride-1": {
          ...TORCH,
          path: "aten/src/ATen/native/Convolution.cpp",
          symbol: "convolution_same",
        },
      },
      maxpool: { "padding-at-most-half": TORCH_POOL },
    },
  },
  tensorflow: { conv: TENSORFLOW, pool: TENSORFLOW, checks: {} },
  tfjs: {
    conv: TFJS_SIZES,
    pool: TFJS_SIZES,
    checks: {
      conv: { "stride-or-dilation": { ...TFJS, path: "tfjs-core/src/ops/conv2d.ts", lines: [93, 96] } },
      maxpool: { "stride-or-dilation": { ...TFJS, path: "tfjs-core/src/ops/pool.ts", lines: [84, 87] } },
    },
  },
  onnxruntime: {
    conv: {
      ...ONNX,
      path: "onnxruntime/core/providers/cpu/nn/conv_attributes.h",
      symbol: "InferPadsAndOutputShape",
    },
    pool: { ...ONNX_POOL, symbol: "ComputeOutputSize" },
    checks: {
      conv: {
        "same-without-dilation": {
          ...ONNX,
          path: "onnxruntime/core/providers/common.h",
          symbol: "ComputePad",
        },
      },
      maxpool: { "padding-below-window": { ...ONNX_POOL, lines: [76, 80], symbol: "PoolAttributes" } },
    },
  },
};
