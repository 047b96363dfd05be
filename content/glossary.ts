/** One term of the article: how each language says it, and how it does not. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  /** Other words for the same thing, as regular expressions: a second name makes readers look for a second thing. */
  readonly avoid: { readonly en?: readonly string[]; readonly zh?: readonly string[] };
}

/** The words both languages keep to. test/content/glossary.test.ts holds the article and all messages to them. */
export const GLOSSARY = {
  convolution: { en: "convolution", zh: "卷积", avoid: { zh: ["褶积", "旋积"] } },
  kernel: { en: "kernel", zh: "卷积核", avoid: { zh: ["滤波器", "过滤器", "滤镜"] } },
  window: { en: "window", zh: "窗口", avoid: { zh: ["视窗", "滑窗", "滑动窗"], en: ["sliding patch"] } },
  stride: { en: "stride", zh: "步幅", avoid: { zh: ["步长", "跨度", "步距"], en: ["step size"] } },
  padding: {
    en: "padding",
    zh: "填充",
    avoid: { zh: ["边距", "补边", "扩边", "衬垫"], en: ["margin pixels"] },
  },
  before: { en: "before", zh: "前侧", avoid: { zh: ["左填充", "头部填充"] } },
  after: { en: "after", zh: "后侧", avoid: { zh: ["右填充", "尾部填充"] } },
  rounding: {
    en: "round",
    zh: "取整",
    avoid: { zh: ["凑整", "向上舍入", "向下舍入"], en: ["truncation rule"] },
  },
  pooling: { en: "pool", zh: "池化", avoid: { zh: ["汇聚层", "汇合", "下采样层"], en: ["subsampling"] } },
  adaptivePool: { en: "adaptive pool", zh: "自适应池化", avoid: { zh: ["自适应汇聚"] } },
  featureMap: { en: "map", zh: "特征图", avoid: { zh: ["特征映射", "特征地图", "特征面"] } },
  receptiveField: {
    en: "receptive field",
    zh: "感受野",
    avoid: { zh: ["感受域", "接受域", "感知野", "接收野"] },
  },
  channel: { en: "channel", zh: "通道", avoid: { zh: ["频道", "信道"] } },
  pixel: { en: "pixel", zh: "像素", avoid: { zh: ["象素", "画素"] } },
  picture: { en: "picture", zh: "图像", avoid: { en: ["\\bimages?\\b"], zh: ["影像"] } },
  crop: { en: "crop", zh: "裁剪", avoid: { zh: ["剪裁", "裁切", "裁减"] } },
  weights: { en: "weights", zh: "权重", avoid: { zh: ["权值"] } },
  parameter: { en: "parameter", zh: "参数", avoid: { zh: ["参量", "超参数量"] } },
  fullyConnected: {
    en: "fully connected",
    zh: "全连接",
    avoid: { zh: ["全联接", "全连结", "稠密层"], en: ["dense layer"] },
  },
  gradient: { en: "gradient", zh: "梯度", avoid: { zh: ["斜率"] } },
  implementation: { en: "implementation", zh: "实现", avoid: { zh: ["实作", "落地版"] } },
  sourceCode: { en: "source", zh: "源代码", avoid: { zh: ["源程式", "原始码"] } },
  multiplyAdd: {
    en: "multiply-add",
    zh: "乘加",
    avoid: { zh: ["乘累加", "乘积累加"], en: ["\\bFLOPs?\\b"] },
  },
  prime: { en: "prime", zh: "质数", avoid: { zh: ["(?<!像)素数"] } },
} as const satisfies Record<string, Term>;
