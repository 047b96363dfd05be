import type { ImplementationRecord, Sources } from "./types.ts";

const repository = "computerhistory/AlexNet-Source-Code";
const commit = "2f8b81f76470bf873c865754ad8f4a5e0dbbeb7b";
const parser = "layer.py";
const config = "layers/layers-145.cfg";
const proceedings =
  "https://proceedings.neurips.cc/paper_files/paper/2012/hash/c399862d3b9d6b76c8436e924a68c45b-Abstract.html";

/**
 * The network of the 2012 source code; its two GPUs are two groups here, its a and b layers one. The
 * configuration is one of the release’s 63 with a conv1a, the one whose noted results the paper prints
 * (content/alexnet-224-227/errorRates.ts). All but four of them use partialSum = 5 there (the four use 11, which 55 × 55
 * admits too).
 */
export const alexnet2012: ImplementationRecord<"alexnet-2012"> = {
  id: "alexnet-2012",
  name: { en: "2012 source code", zh: "2012 年源代码" },
  shortName: { en: "2012 source", zh: "2012 年源\u2060码" },
  evidence: "source code",
  reading: false,
  year: 2012,
  input: { width: 224, height: 224, channels: 3 },
  layers: [
    {
      id: "conv1",
      nativeName: "conv1a, conv1b",
      kind: "conv",
      channels: 96,
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      rounding: "up",
    },
    { id: "pool1", nativeName: "pool1a, pool1b", kind: "maxpool", kernel: 3, stride: 2, rounding: "up" },
    {
      id: "conv2",
      nativeName: "conv2a, conv2b",
      kind: "conv",
      channels: 256,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      groups: 2,
      rounding: "up",
    },
    { id: "pool2", nativeName: "pool2a, pool2b", kind: "maxpool", kernel: 3, stride: 2, rounding: "up" },
    {
      id: "conv3",
      nativeName: "conv3a, conv3b",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "up",
    },
    {
      id: "conv4",
      nativeName: "conv4a, conv4b",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "up",
    },
    {
      id: "conv5",
      nativeName: "conv5a, conv5b",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "up",
    },
    { id: "pool5", nativeName: "pool3a, pool3b", kind: "maxpool", kernel: 3, stride: 2, rounding: "up" },
    { id: "fc6", nativeName: "fc2048a, fc2048b", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "fc2048ba, fc2048bb", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "fc1000", kind: "fc", channels: 1000 },
  ],
  framework: "cuda-convnet",
  fc6FixedBy: "weights",
  unstated: [],
  // The partial sums stand with their layers (sources conv1, conv2, conv3; conv4 and conv5 repeat conv3's), the check
  // that makes them conditions under partial-sum, the crop under crop-even and its 256 pixels under paper-crop.
  sizeConditions: [
    { kind: "partial-sum", layer: "conv3", partialSum: 13 },
    { kind: "partial-sum", layer: "conv2", partialSum: 3 },
    { kind: "partial-sum", layer: "conv1", partialSum: 5 },
    { kind: "crop", image: 256 },
  ],
};

/** Where each setting can be read. */
export const sources: Sources = {
  checked: "2026-11-23",
  list: [
    {
      id: "conv-rounding",
      settles: ["conv rounding"],
      repository,
      commit,
      path: parser,
      lines: [1004, 1004],
      claim: {
        en: "A convolution’s side is 1 plus the number of strides, rounded up.",
        zh: "卷积输出的边长等于步数向上取整后再加 1。",
      },
    },
    {
      id: "pool-rounding",
      settles: ["pool rounding"],
      repository,
      commit,
      path: parser,
      lines: [1163, 1164],
      claim: {
        en: "A pool’s side follows the same rule: the number of strides, rounded up, plus 1.",
        zh: "池化遵循同一条规则：步数向上取整，再加 1。",
      },
    },
    {
      id: "crop-even",
      settles: ["input"],
      repository,
      commit,
      path: "convdata.py",
      lines: [120, 121],
      claim: {
        en: "The crop’s side is the stored picture’s less twice the border, so a picture with an even side can only give an even crop.",
        zh: "裁剪的边长等于存好的图像的边长减去边框宽度的两倍，所以边长为偶数的图像只能裁出偶数边长。",
      },
    },
    {
      id: "crop-border",
      settles: [],
      repository,
      commit,
      path: "convnet.py",
      lines: [182, 182],
      claim: {
        en: "The border is a command-line option, 4 by default; 224 from 256 takes 16, and no file of the release says what any of its runs was given.",
        zh: "边框宽度是一个命令行选项，默认为 4；从 256 裁出 224 需要 16，而公开的文件里没有一处写明各次训练用了多少。",
      },
    },
    {
      id: "crop-places",
      settles: [],
      repository,
      commit,
      path: "convdata.py",
      lines: [253, 253],
      claim: {
        en: "In training the crop starts at a random row and a random column, each from 0 to twice the border: 33 places each way for a border of 16.",
        zh: "训练时，裁剪的起始行和起始列各自随机，从 0 到边框的两倍：边框为 16 时，每个方向有 33 个位置。",
      },
    },
    {
      id: "crop-views",
      settles: [],
      repository,
      commit,
      path: "convdata.py",
      lines: [240, 247],
      claim: {
        en: "In testing five crops are taken, the four corners and the centre, and each is mirrored as well.",
        zh: "测试时取五个裁剪，即四角和中心，每个再取镜像。",
      },
    },
    {
      id: "partial-sum",
      settles: ["input"],
      repository,
      commit,
      path: parser,
      lines: [1066, 1067],
      claim: {
        en: "A convolution is rejected when its partialSum does not divide the number of its output cells.",
        zh: "如果 partialSum 不能整除输出的格数，这个卷积层就会被拒绝。",
      },
    },
    {
      id: "webcam-demo",
      settles: ["input"],
      repository,
      commit,
      path: "shownet.py",
      lines: [475, 478],
      claim: {
        en: "The release’s webcam demo takes rows 128 to 351 and columns 208 to 431 of the camera’s picture and feeds the net those 224×224 pixels.",
        zh: "公开代码里的摄像头演示取画面的第 128 到 351 行、第 208 到 431 列，把这 224×224 个像素送进网络。",
      },
    },
    {
      id: "crop-dims",
      settles: ["input"],
      repository,
      commit,
      path: "convdata.py",
      lines: [139, 141],
      claim: {
        en: "The net’s input is the crop’s side squared, times 3: the demo can only run on a net whose crop is 224.",
        zh: "网络的输入个数是裁剪边长的平方乘以 3：那个演示只能用裁剪为 224 的网络来跑。",
      },
    },
    {
      id: "paper-crop",
      settles: ["input"],
      url: proceedings,
      title: { en: "The paper", zh: "论文" },
      place: { en: "§4.1", zh: "第 4.1 节" },
      claim: {
        en: "The authors’ own paper trains on random 224×224 patches of 256×256 pictures: of the sizes the code admits, this one.",
        zh: "作者自己的论文说，训练时从 256×256 的图像中随机截取 224×224 的小块：在代码允许的尺寸里，就是这一个。",
      },
    },
    {
      id: "conv1",
      settles: ["conv1"],
      repository,
      commit,
      path: config,
      lines: [9, 33],
      claim: {
        en: "conv1a and conv1b: channels = 3, filters = 48 each, filterSize = 11, stride = 4, padding = 0, partialSum = 5.",
        zh: "conv1a 与 conv1b：channels = 3，各有 filters = 48，filterSize = 11，stride = 4，padding = 0，partialSum = 5。",
      },
    },
    {
      id: "pool1",
      settles: ["pool1"],
      repository,
      commit,
      path: config,
      lines: [47, 63],
      claim: {
        en: "pool1a and pool1b: pool = max, sizeX = 3, stride = 2.",
        zh: "pool1a 与 pool1b：pool = max，sizeX = 3，stride = 2。",
      },
    },
    {
      id: "conv2",
      settles: ["conv2"],
      repository,
      commit,
      path: config,
      lines: [65, 93],
      claim: {
        en: "conv2a and conv2b: filters = 128 each, filterSize = 5, padding = 2, partialSum = 3; each reads its own GPU’s half only.",
        zh: "conv2a 与 conv2b：各有 filters = 128，filterSize = 5，padding = 2，partialSum = 3；两者都只读自己那块 GPU 上的一半。",
      },
    },
    {
      id: "pool2",
      settles: ["pool2"],
      repository,
      commit,
      path: config,
      lines: [119, 133],
      claim: {
        en: "pool2a and pool2b: pool = max, sizeX = 3, stride = 2.",
        zh: "pool2a 与 pool2b：pool = max，sizeX = 3，stride = 2。",
      },
    },
    {
      id: "conv3",
      settles: ["conv3"],
      repository,
      commit,
      path: config,
      lines: [135, 161],
      claim: {
        en: "conv3a and conv3b: filters = 192 each, filterSize = 3, padding = 1, partialSum = 13; the one convolution that reads both halves.",
        zh: "conv3a 与 conv3b：各有 filters = 192，filterSize = 3，padding = 1，partialSum = 13；只有这一层卷积同时读取两半。",
      },
    },
    {
      id: "conv4",
      settles: ["conv4"],
      repository,
      commit,
      path: config,
      lines: [163, 189],
      claim: {
        en: "conv4a and conv4b: filters = 192 each, filterSize = 3, padding = 1, partialSum = 13; each reads its own half.",
        zh: "conv4a 与 conv4b：各有 filters = 192，filterSize = 3，padding = 1，partialSum = 13；各读自己的一半。",
      },
    },
    {
      id: "conv5",
      settles: ["conv5"],
      repository,
      commit,
      path: config,
      lines: [192, 218],
      claim: {
        en: "conv5a and conv5b: filters = 128 each, filterSize = 3, padding = 1, partialSum = 13; each reads its own half.",
        zh: "conv5a 与 conv5b：各有 filters = 128，filterSize = 3，padding = 1，partialSum = 13；各读自己的一半。",
      },
    },
    {
      id: "pool5",
      settles: ["pool5"],
      repository,
      commit,
      path: config,
      lines: [220, 236],
      claim: {
        en: "The last pool is called pool3 here: sizeX = 3, stride = 2.",
        zh: "最后一个池化层在这里叫 pool3：sizeX = 3，stride = 2。",
      },
    },
    {
      id: "fc6",
      settles: ["fc6"],
      repository,
      commit,
      path: config,
      lines: [238, 254],
      claim: {
        en: "fc2048a and fc2048b: outputs = 2048 each, and each reads both halves.",
        zh: "fc2048a 与 fc2048b：各有 outputs = 2048，两半都读。",
      },
    },
    {
      id: "fc6-size",
      settles: ["fc6"],
      repository,
      commit,
      path: parser,
      lines: [880, 883],
      claim: {
        en: "A fully connected layer makes its weights for as many inputs as arrive when the net is built, so saved weights fix the size.",
        zh: "全连接层在建网时按实际收到的输入个数生成权重，所以权重一旦存下，尺寸也就定死了。",
      },
    },
    {
      id: "fc7",
      settles: ["fc7"],
      repository,
      commit,
      path: config,
      lines: [266, 282],
      claim: {
        en: "fc2048ba and fc2048bb: outputs = 2048 each.",
        zh: "fc2048ba 与 fc2048bb：各有 outputs = 2048。",
      },
    },
    {
      id: "fc8",
      settles: ["fc8"],
      repository,
      commit,
      path: config,
      lines: [294, 299],
      claim: { en: "fc1000: outputs = 1000.", zh: "fc1000：outputs = 1000。" },
    },
  ],
};
