import type { ExportWords } from "./exportWords.en.ts";

/** 导出的表格和代码里，数字之间的话；第一次导出时才加载。 */
export const exportWords: ExportWords = {
  title: (name, size) => `AlexNet，${name}，输入 ${size}（宽 × 高）`,
  edited: (fields) => `读者改动过的设置：${fields}`,
  source: (url) => `出处：${url}`,
  permalink: (url) => `固定链接：${url}`,
  comma: "、",
  betweenSentences: "",

  table: {
    caption: (name, size) => `AlexNet 各层尺寸：${name}，输入 ${size}。`,
    layer: "层",
    window: "窗口",
    stride: "步幅",
    padding: "填充",
    pastEdge: "越过边缘",
    dilation: "膨胀率",
    groups: "组数",
    output: "输出",
    parameters: "参数",
    total: "合计",
    none: "无",
    sourceLink: "出处",
    permalinkLink: "固定链接",
    key: "窗口和输出都写作宽 × 高（× 通道）。填充是这一层声明的列数，先写前侧，再写后侧；越过边缘是窗口在两侧实际伸出去的列数。",
    unread: (n) => `到最后一次池化为止，输入有 ${n} 列不起作用。`,
    refused: (layer, why) => `${layer} 拒绝这个输入：${why}`,
    latexNeeds: "需要 \\usepackage{booktabs} 和 \\usepackage{ctex}。",
    latexUnicode: "请用 XeLaTeX 或 LuaLaTeX 编译。",
  },

  code: {
    sizes: "注释里的尺寸都是宽 × 高 × 通道。",
    omitted:
      "ReLU 都写出来了；归一化和 dropout 不改变尺寸，这里略去。所以这段代码只用于核对尺寸或从头训练，不要载入已发布的权重：少了归一化，同样的权重会算出别的结果，而且按名字载入时毫无提示；少了 dropout，各层的编号也与来源不同。",
    overhang: (layer, sides) =>
      `${layer} 的最后一个窗口越过边缘，在那里读到的是零（${sides}），没有哪项填充设置写明。`,
    uneven: (layer, sides) => `${layer} 两侧的零不一样多（${sides}），所以单独写成一层。`,
    beyond: (layer, sides) => `${layer} 的零（${sides}）多于这个框架的池化层所允许的，所以单独写成一层。`,
    poolZeros: "这次池化之前补零是安全的：ReLU 之后没有负数，取最大值时 0 不会胜过任何真实的值。",
    sides: { left: "左", right: "右", top: "上", bottom: "下" },
    sideList: (sides) => sides.map(([side, n]) => `${side} ${n}`).join("，"),
    fc6Native: (product) => `fc6 在这里接收 ${product} 个数，与原生尺寸下一样。`,
    fc6Scratch: (product, native) =>
      `fc6 按这个输入来建，共 ${product} 个数，因此要从头训练：原生尺寸的权重只接收 ${native} 个。`,
    fc6Written: (product, native) =>
      `fc6 按这个输入来建，共 ${product} 个数。原代码把 ${native} 写死了，会拒绝这个尺寸。`,
    fc6Adapted: (product) => `无论输入多大，fc6 都接收 ${product} 个数。`,
    logitMap: (size) => `分类器是卷积，在这里给每一类留下 ${size} 个 logit；原代码的 squeeze 会拒绝它们。`,
    stopped: (layer, why) => `只写到 ${layer} 之前。${why}`,
    adaptiveSame: (size) => `原代码在这里还有一次到 ${size} 的自适应平均池化；送来的正是这个尺寸，所以略去。`,

    kerasAdaptive:
      "PyTorch 的自适应平均池化：第 i 格是第 ⌊i·n/k⌋ 格到第 ⌈(i+1)·n/k⌉ 格（不含）的平均值。Keras 没有这一层。",
    kerasDilatedPool: "窗口带膨胀率的最大池化。Keras 没有这一层。",
    kerasDilatedStride: (layer) =>
      `Keras 不允许步幅和膨胀率同时大于 1，所以 ${layer} 每次移动 1 格，再由后面 1 × 1 的池化按步幅挑出同样的窗口。`,

    caffeInput: (picture, sides, input) =>
      `Caffe 的填充两侧总是一样多，卷积又向下取整，所以 conv1 的零放进输入里：送入 ${input}，其中 ${picture} 是图像，其余为零（${sides}），减去均值之后再补。`,
    caffeZeros: (layer, sides) =>
      `Caffe 的填充两侧总是一样多，所以 ${layer} 的零（${sides}）用 Concat 拼上去。它们的 batch 是 1，改 batch 时要一起改。`,
    caffeFloor: "round_mode 是 Caffe 1.0 之后才有的设置，OpenCV 读不了。",
    caffeUneven: (from, to) =>
      `只写到 fc6 之前。原代码从 ${from} 平均到 ${to}，各窗口的间隔不一，Caffe 没有哪一层能做到。`,
    caffeAdaptive: (from, to) => `原代码的自适应平均池化：从 ${from} 到 ${to}，窗口正好等距。`,
    caffeDilatedPool: (layer) => `只写到 ${layer} 之前。Caffe 的池化没有膨胀率。`,
  },
};
