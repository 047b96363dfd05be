import type { sideBySide as en } from "./sideBySide.en.ts";

const D2L = "D2L 即《动手学深度学习》，按 3 个输入通道、1000 类计数。";

/** 名称夹在汉字中间时，西文和数字一侧留空格。 */
const spaced = (name: string) => `${/^[\w]/.test(name) ? " " : ""}${name}${/[\w]$/.test(name) ? " " : ""}`;

/** 对照表的文字。 */
export const sideBySide: typeof en = {
  caption: ({ reference, others, sameSides, otherSettings }) => {
    const what = `<b>逐项对照。</b>每家都取自己原定的输入尺寸，即原生尺寸。与${spaced(reference)}不同的格子，左侧加竖线，文字加粗<do>；也可以换一个来对照</do>。`;
    const some = sameSides === 0 ? "没有一" : `有 ${sameSides} `;
    const same = `其余 ${others} 家（含未列出的）里，${some}家每层的边长都与它相同`;
    const other = otherSettings > 0 ? `，其中 ${otherSettings} 家的图像尺寸、填充或取整方式却与它不同` : "";
    return `${what}${same}${other}。${D2L}`;
  },
  show: "显示",
  facts: "设置与开销",
  layers: "逐层输出",
  compareWith: "对照基准",
  second: "另一家",
  shown: "列出哪几家",
  region: "各家对照",
  tableCaption: {
    facts: (reference) => `各家的设置与开销，以${spaced(reference)}为对照`,
    layers: (reference) => `原生尺寸下每一层的输出，以${spaced(reference)}为对照`,
  },
  fact: "项目",
  layer: "层",
  input: "输入",
  reference: "对照",
  differs: "不同",
  labels: {
    row: "conv1 一行，两端放大",
    picture: "图像",
    padding: "conv1 填充",
    convRounding: "卷积取整",
    poolRounding: "池化取整",
    sides: "边长，conv1 到 pool5",
    fc6: "fc6 收到",
    unused: "不起作用的列",
    accepts: "接受的尺寸",
    weights: "参数",
    macs: "乘加次数",
  },
  picture: (side) => `${side} 像素`,
  rowParts: (before, pixels, after, unread) =>
    [
      before > 0 && `<zero>${before}</zero> + `,
      `${pixels}`,
      after > 0 && ` + <zero>${after}</zero>`,
      unread > 0 && `，<unread>${unread} 列未\u2060读</unread>`,
    ]
      .filter(Boolean)
      .join(""),
  rounding: { down: "向下", up: "向上", none: "必须整除" },
  unstated: "未说明",
  from: (size) => `${size} 起`,
  only: (size) => `仅 ${size}`,
  range: (from, to) => `${from}～${to}`,
};
