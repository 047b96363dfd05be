import type { ImplementationRecord, Sources } from "./types.ts";

const repository = "open-mmlab/mmpretrain";
const commit = "ee7f2e88501f61aa95c742dd5f429f039935ee90";
const model = "mmpretrain/models/backbones/alexnet.py";
const pytorch = "pytorch/pytorch";
const pytorchCommit = "49444c3e546bf240bed24a101e747422d1f8a0ee";

/**
 * mmpretrain’s backbone with its own classifier: torchvision’s layers without the adaptive pool. The rounding
 * is PyTorch’s.
 */
export const mmpretrain: ImplementationRecord<"mmpretrain"> = {
  id: "mmpretrain",
  name: { en: "mmpretrain", zh: "mmpretrain" },
  shortName: { en: "mmpretrain", zh: "mmpretrain" },
  evidence: "source code",
  reading: false,
  year: 2020,
  input: { width: 224, height: 224, channels: 3 },
  layers: [
    {
      id: "conv1",
      nativeName: "features.0",
      kind: "conv",
      channels: 64,
      kernel: 11,
      stride: 4,
      padding: { before: 2, after: 2 },
      rounding: "down",
    },
    { id: "pool1", nativeName: "features.2", kind: "maxpool", kernel: 3, stride: 2, rounding: "down" },
    {
      id: "conv2",
      nativeName: "features.3",
      kind: "conv",
      channels: 192,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      rounding: "down",
    },
    { id: "pool2", nativeName: "features.5", kind: "maxpool", kernel: 3, stride: 2, rounding: "down" },
    {
      id: "conv3",
      nativeName: "features.6",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "down",
    },
    {
      id: "conv4",
      nativeName: "features.8",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "down",
    },
    {
      id: "conv5",
      nativeName: "features.10",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "down",
    },
    { id: "pool5", nativeName: "features.12", kind: "maxpool", kernel: 3, stride: 2, rounding: "down" },
    { id: "fc6", nativeName: "classifier.1", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "classifier.4", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "classifier.6", kind: "fc", channels: 1000 },
  ],
  framework: "torch",
  fc6FixedBy: "code",
  unstated: [],
};

/** Where each setting can be read. */
export const sources: Sources = {
  checked: "2026-11-23",
  list: [
    {
      id: "input",
      settles: ["input"],
      repository,
      commit,
      path: model,
      lines: [12, 12],
      claim: {
        en: "The documentation string names a 224×224 RGB picture.",
        zh: "文档字符串写明输入是 224×224 的 RGB 图像。",
      },
    },
    {
      id: "conv-rounding",
      settles: ["conv rounding"],
      repository: pytorch,
      commit: pytorchCommit,
      path: "aten/src/ATen/native/ConvUtils.h",
      lines: [264, 267],
      claim: {
        en: "PyTorch’s convolution divides whole numbers, so it rounds down.",
        zh: "PyTorch 的卷积用整数除法，因此向下取整。",
      },
    },
    {
      id: "pool-rounding",
      settles: ["pool rounding"],
      repository: pytorch,
      commit: pytorchCommit,
      path: "aten/src/ATen/native/Pool.h",
      lines: [44, 46],
      claim: {
        en: "PyTorch’s pooling rounds down unless ceil_mode is set.",
        zh: "PyTorch 的池化在没有设置 ceil_mode 时向下取整。",
      },
    },
    {
      id: "ceil-mode",
      settles: ["pool rounding"],
      repository: pytorch,
      commit: pytorchCommit,
      path: "torch/nn/modules/pooling.py",
      lines: [24, 24],
      claim: {
        en: "The default is ceil_mode = False, and the net does not set it.",
        zh: "默认 ceil_mode = False，网络也没有设置它。",
      },
    },
    {
      id: "conv1",
      settles: ["conv1"],
      repository,
      commit,
      path: model,
      lines: [24, 24],
      claim: {
        en: "Conv2d from 3 to 64 channels: kernel_size = 11, stride = 4, padding = 2.",
        zh: "Conv2d，3 个通道变 64 个：kernel_size = 11，stride = 4，padding = 2。",
      },
    },
    {
      id: "pool1",
      settles: ["pool1"],
      repository,
      commit,
      path: model,
      lines: [26, 26],
      claim: {
        en: "MaxPool2d: kernel_size = 3, stride = 2, no padding.",
        zh: "MaxPool2d：kernel_size = 3，stride = 2，没有填充。",
      },
    },
    {
      id: "conv2",
      settles: ["conv2"],
      repository,
      commit,
      path: model,
      lines: [27, 27],
      claim: {
        en: "Conv2d from 64 to 192 channels: kernel_size = 5, padding = 2.",
        zh: "Conv2d，64 个通道变 192 个：kernel_size = 5，padding = 2。",
      },
    },
    {
      id: "pool2",
      settles: ["pool2"],
      repository,
      commit,
      path: model,
      lines: [29, 29],
      claim: {
        en: "MaxPool2d: kernel_size = 3, stride = 2, no padding.",
        zh: "MaxPool2d：kernel_size = 3，stride = 2，没有填充。",
      },
    },
    {
      id: "conv3",
      settles: ["conv3"],
      repository,
      commit,
      path: model,
      lines: [30, 30],
      claim: {
        en: "Conv2d from 192 to 384 channels: kernel_size = 3, padding = 1.",
        zh: "Conv2d，192 个通道变 384 个：kernel_size = 3，padding = 1。",
      },
    },
    {
      id: "conv4",
      settles: ["conv4"],
      repository,
      commit,
      path: model,
      lines: [32, 32],
      claim: {
        en: "Conv2d from 384 to 256 channels: kernel_size = 3, padding = 1.",
        zh: "Conv2d，384 个通道变 256 个：kernel_size = 3，padding = 1。",
      },
    },
    {
      id: "conv5",
      settles: ["conv5"],
      repository,
      commit,
      path: model,
      lines: [34, 34],
      claim: {
        en: "Conv2d from 256 to 256 channels: kernel_size = 3, padding = 1.",
        zh: "Conv2d，256 个通道变 256 个：kernel_size = 3，padding = 1。",
      },
    },
    {
      id: "pool5",
      settles: ["pool5"],
      repository,
      commit,
      path: model,
      lines: [36, 36],
      claim: {
        en: "MaxPool2d: kernel_size = 3, stride = 2, no padding.",
        zh: "MaxPool2d：kernel_size = 3，stride = 2，没有填充。",
      },
    },
    {
      id: "fc6",
      settles: ["fc6"],
      repository,
      commit,
      path: model,
      lines: [41, 41],
      claim: {
        en: "fc6 has 256 × 6 × 6 inputs, a literal in the code.",
        zh: "fc6 的输入个数 256 × 6 × 6 直接写在代码里。",
      },
    },
    {
      id: "fc6-view",
      settles: ["fc6"],
      repository,
      commit,
      path: model,
      lines: [53, 53],
      claim: {
        en: "Before fc6 the map is viewed as 256 × 6 × 6 numbers: nothing adapts another size, so it is refused.",
        zh: "进入 fc6 之前，特征图要排成 256 × 6 × 6 个数；没有哪一层来适配别的尺寸，所以别的尺寸会被拒绝。",
      },
    },
    {
      id: "fc7",
      settles: ["fc7"],
      repository,
      commit,
      path: model,
      lines: [44, 44],
      claim: { en: "fc7: Linear, 4096 to 4096.", zh: "fc7：Linear，4096 到 4096。" },
    },
    {
      id: "fc8",
      settles: ["fc8"],
      repository,
      commit,
      path: model,
      lines: [46, 46],
      claim: {
        en: "fc8: Linear, 4096 to num_classes; 1000 here, as for ImageNet.",
        zh: "fc8：Linear，4096 到 num_classes；这里按 ImageNet 取 1000。",
      },
    },
    {
      id: "classes",
      settles: [],
      repository,
      commit,
      path: model,
      lines: [20, 20],
      claim: {
        en: "By default num_classes = -1, and then there is no classifier at all.",
        zh: "默认 num_classes = -1，这时连分类器都没有。",
      },
    },
  ],
};
