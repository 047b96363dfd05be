import type { ImplementationRecord, Sources } from "./types.ts";

const repository = "onnx/onnx";
const commit = "f7546912001bc31e92a238b17068a21b373d882e";
const models = "onnx/models";
const modelsCommit = "b1eeaa1ac722dcc1cd1a8284bde34393dab61c3d";
const graph =
  "https://github.com/onnx/onnx/blob/f7546912001bc31e92a238b17068a21b373d882e/onnx/backend/test/data/light/light_bvlc_alexnet.onnx";

/**
 * The model zoo’s bvlc_alexnet. Its own files are too large to be read line by line, so the settings come
 * from the graph the ONNX project tests with: the same net without its weights. That the two agree is
 * inferred from the zoo’s README and issue 5.
 */
export const onnx: ImplementationRecord<"onnx"> = {
  id: "onnx",
  name: { en: "ONNX model zoo (bvlc_alexnet)", zh: "ONNX 模型库（bvlc_alexnet）" },
  shortName: { en: "ONNX", zh: "ONNX" },
  evidence: "inferred",
  reading: false,
  year: 2017,
  input: { width: 224, height: 224, channels: 3 },
  layers: [
    {
      id: "conv1",
      nativeName: "conv1",
      kind: "conv",
      channels: 96,
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      rounding: "down",
    },
    {
      id: "pool1",
      nativeName: "pool1",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      padding: { before: 0, after: 0 },
      rounding: "down",
    },
    {
      id: "conv2",
      nativeName: "conv2",
      kind: "conv",
      channels: 256,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      groups: 2,
      rounding: "down",
    },
    {
      id: "pool2",
      nativeName: "pool2",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      padding: { before: 0, after: 0 },
      rounding: "down",
    },
    {
      id: "conv3",
      nativeName: "conv3",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "down",
    },
    {
      id: "conv4",
      nativeName: "conv4",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "down",
    },
    {
      id: "conv5",
      nativeName: "conv5",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "down",
    },
    {
      id: "pool5",
      nativeName: "pool5",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      padding: { before: 0, after: 1 },
      rounding: "down",
    },
    { id: "fc6", nativeName: "fc6", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "fc7", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "fc8", kind: "fc", channels: 1000 },
  ],
  framework: "onnxruntime",
  // Its graph reshapes to a literal 1 × 9216, and declares the one picture size it takes.
  fc6FixedBy: "code",
  inputFixed: true,
  unstated: [],
};

/** Where each setting can be read. */
export const sources: Sources = {
  checked: "2026-11-23",
  list: [
    {
      id: "input",
      settles: ["input"],
      repository: models,
      commit: modelsCommit,
      path: "validated/vision/classification/alexnet/README.md",
      lines: [40, 40],
      claim: {
        en: "The model zoo lists the input as data_0, one picture of three channels, 224×224.",
        zh: "模型库写明输入 data_0：一幅 3 个通道、224×224 的图像。",
      },
    },
    {
      id: "origin",
      settles: [],
      repository: models,
      commit: modelsCommit,
      path: "validated/vision/classification/alexnet/README.md",
      lines: [35, 35],
      claim: {
        en: "The model came from Caffe’s bvlc_alexnet by way of Caffe2.",
        zh: "这个模型由 Caffe 的 bvlc_alexnet 经 Caffe2 转换而来。",
      },
    },
    {
      id: "accuracy",
      settles: [],
      repository: models,
      commit: modelsCommit,
      path: "validated/vision/classification/alexnet/README.md",
      lines: [12, 19],
      claim: {
        en: "bvlcalexnet-12 has 54.80% top-1, an accuracy that depends on the preprocessing; the README names the script it was measured with.",
        zh: "bvlcalexnet-12 的 top-1 是 54.80%；README 说准确率取决于预处理，并指出了测量时所用的脚本。",
      },
    },
    {
      id: "input-issue",
      settles: [],
      url: "https://github.com/onnx/models/issues/7",
      place: { en: "issue 7", zh: "issue 7" },
      claim: {
        en: "A reader asks why 224 and not Caffe’s 227; the answer is that most models take 224.",
        zh: "有读者问为什么是 224 而不是 Caffe 的 227；得到的回答是大多数模型都用 224。",
      },
    },
    {
      id: "rounding",
      settles: ["conv rounding", "pool rounding"],
      repository,
      commit,
      path: "onnx/defs/nn/old.cc",
      lines: [2117, 2138],
      claim: {
        en: "The size rule of these operators’ versions divides whole numbers unless ceil_mode is set: it rounds down.",
        zh: "这几个版本的算子只要没设 ceil_mode，就用整数除法计算尺寸，也就是向下取整。",
      },
    },
    {
      id: "pool-rounding",
      settles: ["pool rounding"],
      repository,
      commit,
      path: "docs/Changelog.md",
      lines: [7599, 7604],
      claim: {
        en: "MaxPool, as version 9 of the operator set has it, knows no rounding up at all.",
        zh: "第 9 版算子集里的 MaxPool 根本没有向上取整的选项。",
      },
    },
    {
      id: "conv1",
      settles: ["conv1"],
      url: graph,
      place: { en: "first Conv node", zh: "第一个 Conv 节点" },
      claim: {
        en: "conv1: 96 kernels, kernel_shape = [11, 11], strides = [4, 4], pads = [0, 0, 0, 0].",
        zh: "conv1：96 个卷积核，kernel_shape = [11, 11]，strides = [4, 4]，pads = [0, 0, 0, 0]。",
      },
    },
    {
      id: "pool1",
      settles: ["pool1"],
      url: graph,
      place: { en: "first MaxPool node", zh: "第一个 MaxPool 节点" },
      claim: {
        en: "pool1: kernel_shape = [3, 3], strides = [2, 2], pads = [0, 0, 0, 0].",
        zh: "pool1：kernel_shape = [3, 3]，strides = [2, 2]，pads = [0, 0, 0, 0]。",
      },
    },
    {
      id: "conv2",
      settles: ["conv2"],
      url: graph,
      place: { en: "second Conv node", zh: "第二个 Conv 节点" },
      claim: {
        en: "conv2: 256 kernels, kernel_shape = [5, 5], pads = [2, 2, 2, 2], group = 2.",
        zh: "conv2：256 个卷积核，kernel_shape = [5, 5]，pads = [2, 2, 2, 2]，group = 2。",
      },
    },
    {
      id: "pool2",
      settles: ["pool2"],
      url: graph,
      place: { en: "second MaxPool node", zh: "第二个 MaxPool 节点" },
      claim: {
        en: "pool2: kernel_shape = [3, 3], strides = [2, 2], pads = [0, 0, 0, 0].",
        zh: "pool2：kernel_shape = [3, 3]，strides = [2, 2]，pads = [0, 0, 0, 0]。",
      },
    },
    {
      id: "conv3",
      settles: ["conv3"],
      url: graph,
      place: { en: "third Conv node", zh: "第三个 Conv 节点" },
      claim: {
        en: "conv3: 384 kernels, kernel_shape = [3, 3], pads = [1, 1, 1, 1].",
        zh: "conv3：384 个卷积核，kernel_shape = [3, 3]，pads = [1, 1, 1, 1]。",
      },
    },
    {
      id: "conv4",
      settles: ["conv4"],
      url: graph,
      place: { en: "fourth Conv node", zh: "第四个 Conv 节点" },
      claim: {
        en: "conv4: 384 kernels, kernel_shape = [3, 3], pads = [1, 1, 1, 1], group = 2.",
        zh: "conv4：384 个卷积核，kernel_shape = [3, 3]，pads = [1, 1, 1, 1]，group = 2。",
      },
    },
    {
      id: "conv5",
      settles: ["conv5"],
      url: graph,
      place: { en: "fifth Conv node", zh: "第五个 Conv 节点" },
      claim: {
        en: "conv5: 256 kernels, kernel_shape = [3, 3], pads = [1, 1, 1, 1], group = 2.",
        zh: "conv5：256 个卷积核，kernel_shape = [3, 3]，pads = [1, 1, 1, 1]，group = 2。",
      },
    },
    {
      id: "pool5",
      settles: ["pool5"],
      url: graph,
      place: { en: "third MaxPool node", zh: "第三个 MaxPool 节点" },
      claim: {
        en: "pool5 alone is padded, and on one side only: pads = [0, 0, 1, 1], which makes up for a rule that rounds down.",
        zh: "只有 pool5 带填充，而且只在后侧：pads = [0, 0, 1, 1]，补上向下取整少掉的那一格。",
      },
    },
    {
      id: "pool5-issue",
      settles: ["pool5"],
      url: "https://github.com/onnx/models/issues/5",
      place: { en: "issue 5", zh: "issue 5" },
      claim: {
        en: "A reader of the zoo’s own file takes the same pads = [0, 0, 1, 1] for a mistake.",
        zh: "有人读到模型库文件里同样的 pads = [0, 0, 1, 1]，以为是写错了。",
      },
    },
    {
      id: "fc6",
      settles: ["fc6"],
      url: graph,
      place: { en: "Reshape node and the shape of fc6_w_0", zh: "Reshape 节点与 fc6_w_0 的形状" },
      claim: {
        en: "The map is reshaped to 1 × 9216, for weights of 4096 × 9216.",
        zh: "特征图先变形为 1 × 9216，对应 4096 × 9216 的权重。",
      },
    },
    {
      id: "fc7",
      settles: ["fc7"],
      url: graph,
      place: { en: "shape of fc7_w_0", zh: "fc7_w_0 的形状" },
      claim: { en: "fc7’s weights are 4096 × 4096.", zh: "fc7 的权重是 4096 × 4096。" },
    },
    {
      id: "fc8",
      settles: ["fc8"],
      url: graph,
      place: { en: "shape of fc8_w_0", zh: "fc8_w_0 的形状" },
      claim: { en: "fc8’s weights are 1000 × 4096.", zh: "fc8 的权重是 1000 × 4096。" },
    },
  ],
};
