import type { ImplementationRecord, Sources } from "./types.ts";

const figure = "https://commons.wikimedia.org/wiki/File:Comparison_image_neural_networks.svg";

/**
 * The figure in Wikipedia’s article on AlexNet: a chain of sizes that its own caption calls wrong. It draws
 * no groups.
 */
export const wikipedia: ImplementationRecord<"wikipedia"> = {
  id: "wikipedia",
  name: { en: "Wikipedia’s figure", zh: "维基百科插图" },
  shortName: { en: "Wikipedia", zh: "维基百科" },
  evidence: "figure",
  reading: true,
  // The year of the caption at the earliest: it calls Karpathy Tesla’s former head. The figure’s own date is
  // not known to us.
  year: 2022,
  input: { width: 224, height: 224, channels: 3 },
  // It prints one chain, so what it prints holds for that one: at another size a layer has an answer only where nothing
  // is left over.
  // Strides of conv2 to conv5 are not written; the sizes before and after are equal, so they are 1.
  layers: [
    {
      id: "conv1",
      nativeName: "Convolution",
      kind: "conv",
      channels: 96,
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      rounding: "unstated",
      printed: { width: 54, height: 54 },
      printedFor: 224,
    },
    {
      id: "pool1",
      nativeName: "Pool",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
      printed: { width: 26, height: 26 },
      printedFor: 54,
    },
    {
      id: "conv2",
      nativeName: "Convolution",
      kind: "conv",
      channels: 256,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      rounding: "unstated",
      printed: { width: 26, height: 26 },
      printedFor: 26,
    },
    {
      id: "pool2",
      nativeName: "Pool",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
      printed: { width: 12, height: 12 },
      printedFor: 26,
    },
    {
      id: "conv3",
      nativeName: "Convolution",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "unstated",
      printed: { width: 12, height: 12 },
      printedFor: 12,
    },
    {
      id: "conv4",
      nativeName: "Convolution",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "unstated",
      printed: { width: 12, height: 12 },
      printedFor: 12,
    },
    {
      id: "conv5",
      nativeName: "Convolution",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "unstated",
      printed: { width: 12, height: 12 },
      printedFor: 12,
    },
    {
      id: "pool5",
      nativeName: "Pool",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
      printed: { width: 5, height: 5 },
      printedFor: 12,
    },
    { id: "fc6", nativeName: "Dense", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "Dense", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "Dense", kind: "fc", channels: 1000 },
  ],
  fc6FixedBy: "weights",
  unstated: ["conv rounding", "pool rounding"],
};

/** Where each setting can be read. */
export const sources: Sources = {
  checked: "2026-11-23",
  list: [
    {
      id: "input",
      settles: ["input"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "The AlexNet column begins with a picture of 224×224×3.",
        zh: "AlexNet 一栏从 224×224×3 的图像开始。",
      },
    },
    {
      id: "conv1",
      settles: ["conv1"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "conv1: 11×11 kernels, stride 4, 54×54×96; padding is written where there is any, and here there is none.",
        zh: "conv1：11×11 卷积核，步幅 4，54×54×96；有填充的层都写明了填充，这一层没有。",
      },
    },
    {
      id: "pool1",
      settles: ["pool1"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: { en: "pool1: 3×3, stride 2, 26×26×96.", zh: "pool1：3×3，步幅 2，26×26×96。" },
    },
    {
      id: "conv2",
      settles: ["conv2"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "conv2: 5×5 kernels, padding 2, 26×26×256.",
        zh: "conv2：5×5 卷积核，填充 2，26×26×256。",
      },
    },
    {
      id: "pool2",
      settles: ["pool2"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: { en: "pool2: 3×3, stride 2, 12×12×256.", zh: "pool2：3×3，步幅 2，12×12×256。" },
    },
    {
      id: "conv3",
      settles: ["conv3"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "conv3: 3×3 kernels, padding 1, 12×12×384.",
        zh: "conv3：3×3 卷积核，填充 1，12×12×384。",
      },
    },
    {
      id: "conv4",
      settles: ["conv4"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "conv4: 3×3 kernels, padding 1, 12×12×384.",
        zh: "conv4：3×3 卷积核，填充 1，12×12×384。",
      },
    },
    {
      id: "conv5",
      settles: ["conv5"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "conv5: 3×3 kernels, padding 1, 12×12×256.",
        zh: "conv5：3×3 卷积核，填充 1，12×12×256。",
      },
    },
    {
      id: "pool5",
      settles: ["pool5"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: { en: "pool5: 3×3, stride 2, 5×5×256.", zh: "pool5：3×3，步幅 2，5×5×256。" },
    },
    {
      id: "fc6",
      settles: ["fc6"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: {
        en: "The last map is flattened for 4096 neurons.",
        zh: "最后的特征图展平后送入 4096 个神经元。",
      },
    },
    {
      id: "fc7",
      settles: ["fc7"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: { en: "fc7: 4096 neurons.", zh: "fc7：4096 个神经元。" },
    },
    {
      id: "fc8",
      settles: ["fc8"],
      url: figure,
      place: { en: "AlexNet column", zh: "AlexNet 一栏" },
      claim: { en: "fc8: 1000 neurons, one for each class.", zh: "fc8：1000 个神经元，每类一个。" },
    },
    {
      id: "caption",
      settles: [],
      url: figure,
      place: {
        en: "caption in the English article on AlexNet; the link leads to its figure",
        zh: "英文条目 AlexNet 中的图注；链接指向这幅图",
      },
      claim: {
        en: "The caption corrects the figure it stands under: 227 and 55 instead of 224 and 54, on Karpathy’s word.",
        zh: "图注反过来纠正这幅图：应为 227 和 55，而不是 224 和 54，依据是 Karpathy 的说法。",
      },
    },
  ],
};
