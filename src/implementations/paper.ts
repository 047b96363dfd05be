import type { ImplementationRecord, Sources } from "./types.ts";

const proceedings =
  "https://proceedings.neurips.cc/paper_files/paper/2012/hash/c399862d3b9d6b76c8436e924a68c45b-Abstract.html";

/** The paper as printed: a reading, since its text alone does not say how 224 becomes 55. */
export const paper: ImplementationRecord<"paper"> = {
  id: "paper",
  name: { en: "The paper, as printed", zh: "论文原文" },
  shortName: { en: "Paper", zh: "论文" },
  evidence: "paper",
  reading: true,
  year: 2012,
  input: { width: 224, height: 224, channels: 3 },
  // No padding is printed. conv1’s is held at 0, so the 55 in the drawing needs three columns from
  // somewhere; conv2’s 2 and the 1 of conv3 to conv5 are what keeps 27 and 13, as does a stride of 1. Pools
  // need no padding: 55, 27 and 13 divide.
  layers: [
    {
      id: "conv1",
      nativeName: "first convolutional layer",
      kind: "conv",
      channels: 96,
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      rounding: "unstated",
      printed: { width: 55, height: 55 },
      printedFor: 224,
    },
    {
      id: "pool1",
      nativeName: "max-pooling after the first",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
    },
    {
      id: "conv2",
      nativeName: "second convolutional layer",
      kind: "conv",
      channels: 256,
      kernel: 5,
      stride: 1,
      padding: { before: 2, after: 2 },
      groups: 2,
      rounding: "unstated",
      printed: { width: 27, height: 27 },
      printedFor: 27,
    },
    {
      id: "pool2",
      nativeName: "max-pooling after the second",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
    },
    {
      id: "conv3",
      nativeName: "third convolutional layer",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      rounding: "unstated",
      printed: { width: 13, height: 13 },
      printedFor: 13,
    },
    {
      id: "conv4",
      nativeName: "fourth convolutional layer",
      kind: "conv",
      channels: 384,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "unstated",
      printed: { width: 13, height: 13 },
      printedFor: 13,
    },
    {
      id: "conv5",
      nativeName: "fifth convolutional layer",
      kind: "conv",
      channels: 256,
      kernel: 3,
      stride: 1,
      padding: { before: 1, after: 1 },
      groups: 2,
      rounding: "unstated",
      printed: { width: 13, height: 13 },
      printedFor: 13,
    },
    {
      id: "pool5",
      nativeName: "max-pooling after the fifth",
      kind: "maxpool",
      kernel: 3,
      stride: 2,
      rounding: "unstated",
    },
    { id: "fc6", nativeName: "first fully-connected layer", kind: "fc", channels: 4096 },
    { id: "fc7", nativeName: "second fully-connected layer", kind: "fc", channels: 4096 },
    { id: "fc8", nativeName: "last fully-connected layer", kind: "fc", channels: 1000 },
  ],
  fc6FixedBy: "weights",
  // The convolutions’ kernels and channels are printed (sources “conv1” and “kernels”); their padding is
  // not.
  unstated: ["conv rounding", "pool rounding", "conv1", "conv2", "conv3", "conv4", "conv5"],
};

/** Where each setting can be read. */
export const sources: Sources = {
  checked: "2026-11-23",
  list: [
    {
      id: "input",
      settles: ["input"],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "The first convolution is said to filter a 224×224×3 picture.",
        zh: "文中说第一个卷积层处理的是 224×224×3 的图像。",
      },
    },
    {
      id: "input-units",
      settles: ["input"],
      url: proceedings,
      place: { en: "Figure 2, caption", zh: "图 2 图注" },
      claim: {
        en: "The input is given as 150,528-dimensional, which is 224 × 224 × 3.",
        zh: "图注称输入是 150,528 维，正是 224 × 224 × 3。",
      },
    },
    {
      id: "crop",
      settles: ["input"],
      url: proceedings,
      place: { en: "§4.1", zh: "第 4.1 节" },
      claim: {
        en: "Training takes random 224×224 patches of 256×256 pictures; testing takes the four corners and the centre, and their mirror images.",
        zh: "训练时从 256×256 的图像中随机截取 224×224 的小块；测试时取四角和中心，再加上它们的镜像。",
      },
    },
    {
      id: "crop-count",
      settles: [],
      url: proceedings,
      place: { en: "§4.1", zh: "第 4.1 节" },
      claim: {
        en: "The paper says that random crops and mirror images enlarge the training set by a factor of 2048.",
        zh: "论文说，随机裁剪加上镜像把训练集扩大到 2048 倍。",
      },
    },
    {
      id: "conv1",
      settles: [],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "conv1 has 96 kernels of 11×11×3 and a stride of 4; of padding the paper says not a word.",
        zh: "conv1 有 96 个 11×11×3 的卷积核，步幅为 4；关于填充，论文只字未提。",
      },
    },
    {
      id: "figure-2",
      settles: [],
      url: proceedings,
      place: { en: "Figure 2", zh: "图 2" },
      claim: {
        en: "The drawing marks conv1’s output 55 on a side, conv2’s 27, and the next three 13.",
        zh: "图中标出 conv1 的输出边长为 55，conv2 为 27，后面三层都是 13。",
      },
    },
    {
      id: "neurons",
      settles: [],
      url: proceedings,
      place: { en: "Figure 2, caption", zh: "图 2 图注" },
      claim: {
        en: "Neurons per layer: 253,440, 186,624, 64,896, 64,896, 43,264, 4096, 4096 and 1000.",
        zh: "各层神经元数：253,440、186,624、64,896、64,896、43,264、4096、4096、1000。",
      },
    },
    {
      id: "kernels",
      settles: [],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "conv2 to conv5: 256 kernels of 5×5×48, 384 of 3×3×256, 384 of 3×3×192, 256 of 3×3×192; neither stride nor padding is given.",
        zh: "conv2 到 conv5 依次是 256 个 5×5×48、384 个 3×3×256、384 个 3×3×192、256 个 3×3×192 的卷积核；步幅和填充都没有写。",
      },
    },
    {
      id: "groups",
      settles: [],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "conv2, conv4 and conv5 read only the maps on their own GPU; conv3 reads them all.",
        zh: "conv2、conv4、conv5 只读同一块 GPU 上的特征图；conv3 读取全部。",
      },
    },
    {
      id: "pooling",
      settles: ["pool1", "pool2", "pool5"],
      url: proceedings,
      place: { en: "§3.4", zh: "第 3.4 节" },
      claim: {
        en: "Every pool takes windows of z = 3 at a spacing of s = 2, so neighbours overlap.",
        zh: "所有池化的窗口都是 z = 3，间隔都是 s = 2，因此相邻窗口有重叠。",
      },
    },
    {
      id: "pool-places",
      settles: ["pool1", "pool2", "pool5"],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "Max pools follow the normalised first and second convolutions, and the fifth.",
        zh: "最大池化接在第一、第二个卷积层的归一化之后，以及第五个卷积层之后。",
      },
    },
    {
      id: "fully-connected",
      settles: ["fc6", "fc7"],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "Fully connected layers have 4096 neurons each and read everything before them.",
        zh: "每个全连接层有 4096 个神经元，与前一层的全部神经元相连。",
      },
    },
    {
      id: "classes",
      settles: ["fc8"],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "The last layer feeds a softmax over 1000 classes.",
        zh: "最后一层送入 1000 类的 softmax。",
      },
    },
    {
      id: "training",
      settles: [],
      url: proceedings,
      place: { en: "§5", zh: "第 5 节" },
      claim: {
        en: "The network was trained for roughly 90 cycles, the learning rate lowered three times.",
        zh: "网络训练了大约 90 轮，学习率降低过三次。",
      },
    },
    {
      id: "results",
      settles: [],
      url: proceedings,
      place: { en: "§6, with Tables 1 and 2", zh: "第 6 节，含表 1、表 2" },
      claim: {
        en: "Error rates: on ILSVRC-2010 37.5% and 17.0%, without averaging over ten patches 39.0% and 18.3%; on ILSVRC-2012 40.7% and 18.2% for one network, 39.0% and 16.6% for one with a sixth convolution, pretrained; and 15.3% for seven averaged, two of them pretrained.",
        zh: "错误率：ILSVRC-2010 上是 37.5% 和 17.0%，不对十个小块取平均则是 39.0% 和 18.3%；ILSVRC-2012 上，单个网络是 40.7% 和 18.2%，多一层卷积并经过预训练的单个网络是 39.0% 和 16.6%，七个网络（其中两个经过预训练）取平均是 15.3%。",
      },
    },
    {
      id: "relu-order",
      settles: [],
      url: proceedings,
      place: { en: "§3.5", zh: "第 3.5 节" },
      claim: {
        en: "The ReLU is applied to the output of every convolution; normalisation follows the first two, and max pools follow that.",
        zh: "每个卷积层的输出都经过 ReLU；前两层之后是归一化，再之后是最大池化。",
      },
    },
    {
      id: "abstract",
      settles: [],
      url: proceedings,
      place: { en: "Abstract", zh: "摘要" },
      claim: {
        en: "The network is said to have 60 million parameters and 650,000 neurons.",
        zh: "摘要称网络有 6000 万个参数、65 万个神经元。",
      },
    },
  ],
};
