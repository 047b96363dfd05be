import type { ImplementationId, Text } from "../../src/implementations/index.ts";

/** One cell: what a source says, with the sources that say it; null where no source says anything. */
export interface CitedCell {
  readonly text: Text;
  readonly cite: readonly string[];
}

/** What one published AlexNet wants of its input. Everything here is quoted from the sources cited in the cell. */
export interface Practice {
  readonly net: ImplementationId;
  readonly resize: CitedCell | null;
  readonly crop: CitedCell | null;
  readonly values: CitedCell | null;
  readonly weights: CitedCell | null;
}

const caffeValues: CitedCell = {
  text: {
    en: "BGR, 0–255, minus a mean picture; not divided",
    zh: "BGR，0～255，只减均值图\u2060像",
  },
  cite: ["caffe-mean", "caffe-bgr"],
};
const caffeResize: CitedCell = {
  text: { en: "256 × 256, proportions not kept", zh: "256 × 256，不保持长宽比" },
  cite: ["caffe-resize"],
};

/** The table “what to use today”, in its order. */
export const PRACTICE: readonly Practice[] = [
  {
    net: "torchvision",
    resize: {
      text: { en: "shorter side to 256, bilinear", zh: "短边 256，双线性插值" },
      cite: ["torchvision-preset"],
    },
    crop: { text: { en: "224, centre", zh: "224，中\u2060心" }, cite: ["torchvision/input"] },
    values: {
      text: {
        en: "RGB, 0–1, minus (0.485, 0.456, 0.406), divided by (0.229, 0.224, 0.225)",
        zh: "RGB，0～1，减 (0.485, 0.456, 0.406)，除以 (0.229, 0.224, 0.225)",
      },
      cite: ["torchvision-preset"],
    },
    weights: {
      text: { en: "IMAGENET1K_V1: 56.522% top-1", zh: "IMAGENET1K_V1：top-\u20601\u00a056.522%" },
      cite: ["torchvision/accuracy"],
    },
  },
  {
    net: "caffe",
    resize: caffeResize,
    crop: { text: { en: "227, centre", zh: "227，中\u2060心" }, cite: ["caffe/input-test", "caffe-centre"] },
    values: caffeValues,
    weights: {
      text: { en: "bvlc_alexnet: 57.1% top-1", zh: "bvlc_alexnet：top-\u20601\u00a057.1%" },
      cite: ["caffe/accuracy"],
    },
  },
  {
    net: "caffenet",
    resize: caffeResize,
    crop: {
      text: { en: "227, centre", zh: "227，中\u2060心" },
      cite: ["caffenet/input-test", "caffe-centre"],
    },
    values: caffeValues,
    weights: {
      text: {
        en: "bvlc_reference_caffenet: 57.4% top-1",
        zh: "bvlc_reference_caffenet：top-\u20601\u00a057.4%",
      },
      cite: ["caffenet/accuracy"],
    },
  },
  {
    net: "onnx",
    resize: {
      text: { en: "224 × 224, proportions not kept", zh: "224 × 224，不保持长宽比" },
      cite: ["onnx-preprocessing"],
    },
    crop: { text: { en: "none", zh: "不裁剪" }, cite: ["onnx-preprocessing"] },
    values: {
      text: {
        en: "BGR, 0–255, minus (103.939, 116.779, 123.68)",
        zh: "BGR，0～255，减 (103.939, 116.779, 123.68)",
      },
      cite: ["onnx-preprocessing"],
    },
    weights: {
      text: { en: "bvlcalexnet-12: 54.80% top-1", zh: "bvlcalexnet-12：top-\u20601\u00a054.80%" },
      cite: ["onnx/accuracy"],
    },
  },
  {
    net: "mmpretrain",
    resize: null,
    crop: {
      text: { en: "224, by its documentation string", zh: "224，出自文档字\u2060符\u2060串" },
      cite: ["mmpretrain/input"],
    },
    values: null,
    weights: { text: { en: "none published", zh: "没有公布权重" }, cite: ["mmpretrain-configs"] },
  },
  {
    net: "tf-slim",
    resize: {
      text: { en: "224 × 224, by its documentation string", zh: "224 × 224，出自文档字\u2060符\u2060串" },
      cite: ["tf-slim/resize"],
    },
    crop: { text: { en: "224", zh: "224" }, cite: ["tf-slim/input"] },
    values: {
      text: { en: "unknown: its list has no AlexNet", zh: "未知：预处理列表里没有 AlexNet" },
      cite: ["slim-preprocessing"],
    },
    weights: null,
  },
];
