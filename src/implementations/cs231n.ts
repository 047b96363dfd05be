import type { ImplementationRecord, Sources } from "./types.ts";

const repository = "cs231n/cs231n.github.io";
const commit = "3d84654b14608fbccdff2393485631aaacfc9dab";
const notes = "convolutional-networks.md";

/** Stanford’s CS231n notes: a reading of the paper in which every size must come out whole. */
export const cs231n: ImplementationRecord<"cs231n"> = {
  id: "cs231n",
  name: { en: "CS231n notes", zh: "CS231n 讲义" },
  shortName: { en: "CS231n", zh: "CS231n" },
  evidence: "lecture notes",
  reading: true,
  year: 2015,
  input: { width: 227, height: 227, channels: 3 },
  // The notes work out conv1 only. The rest is the paper’s, whose sizes come out whole from 55 on.
  layers: [
    {
      id: "conv1",
      nativeName: "first Convolutional Layer",
      kind: "conv",
      channels: 96,
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      rounding: "exact",
    },
    { id: "pool1", nativeName: "POOL", kind: "maxpool", kernel: 3, stride: 2, rounding: "exact" },
    {
      id: "conv2",
      nativeName: "CONV",
      kind: "conv",
      channels: 256,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      groups: 2,
      rounding: "exact",
    },
    { id: "pool2", nativeName: "POOL", kind: "maxpool", kernel: 3, stride: 2, rounding: "exact" },
    {
      id: "conv3",
      nativeName: "CONV",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "exact",
    },
    {
      id: "conv4",
      nativeName: "CONV",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "exact",
    },
    {
      id: "conv5",
      nativeName: "CONV",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "exact",
    },
    { id: "pool5", nativeName: "POOL", kind: "maxpool", kernel: 3, stride: 2, rounding: "exact" },
    { id: "fc6", nativeName: "FC", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "FC", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "FC", kind: "fc", channels: 1000 },
  ],
  fc6FixedBy: "weights",
  // Pooling is not silent: the notes say that it has to fit, so its rule is settled below.
  unstated: ["pool1", "conv2", "pool2", "conv3", "conv4", "conv5", "pool5", "fc6", "fc7", "fc8"],
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
      path: notes,
      lines: [125, 125],
      claim: {
        en: "The notes have the 2012 net take 227×227×3, and call the paper’s 224 surely wrong.",
        zh: "讲义说 2012 年的网络接收 227×227×3 的图像，并断定论文里的 224 有误。",
      },
    },
    {
      id: "conv1",
      settles: ["conv1"],
      repository,
      commit,
      path: notes,
      lines: [125, 125],
      claim: {
        en: "conv1: 96 filters, F = 11, S = 4, P = 0, which gives 55×55×96.",
        zh: "conv1：96 个卷积核，F = 11，S = 4，P = 0，得到 55×55×96。",
      },
    },
    {
      id: "three-zeros",
      settles: [],
      repository,
      commit,
      path: notes,
      lines: [125, 125],
      claim: {
        en: "The author’s guess: 3 pixels of zero padding that the paper does not mention.",
        zh: "作者猜测：有 3 个像素的零填充，论文没有提到。",
      },
    },
    {
      id: "conv-rounding",
      settles: ["conv rounding"],
      repository,
      commit,
      path: notes,
      lines: [123, 123],
      claim: {
        en: "A size that does not come out whole makes the setting invalid; a library may throw an exception, pad or crop.",
        zh: "算出来不是整数，这个设置就算无效；程序库可以抛出异常，也可以填充或裁剪。",
      },
    },
    {
      id: "pool-formula",
      settles: ["pool rounding"],
      repository,
      commit,
      path: notes,
      lines: [214, 216],
      claim: { en: "The formula for pooling has no rounding either.", zh: "池化的公式里同样没有取整。" },
    },
    {
      id: "pool-rounding",
      settles: ["pool rounding"],
      repository,
      commit,
      path: notes,
      lines: [312, 312],
      claim: {
        en: "A 3×3 pool of stride 2 is said not to fit 32 pixels without padding: pooling, too, must come out whole.",
        zh: "讲义说，步幅为 2 的 3×3 池化不加填充就放不进 32 个像素：池化也必须整除。",
      },
    },
  ],
};
