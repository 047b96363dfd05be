import type { everySize as en } from "./everySize.en.ts";

/** 所有尺寸一览。 */
export const everySize: typeof en = {
  label: "各家接受哪些尺寸",
  downName: "全部向下取整",
  downShort: "全部向下取整",
  yours: "你的设置",
  zoom: "尺寸范围",
  line: "移动尺寸线",
  choose: (name) => `选择：${name}`,
  range: (from, to) => `${from}～${to}`,
  legend: {
    fits: "正好：形状对，每一列都起作用",
    unread: "能跑，但有些列不起作用",
    refused: "拒绝：配原生尺寸的权重跑不了",
  },
  summary: (runs, accepted, fits, end, scattered) => {
    const [first] = runs;
    const last = runs[runs.length - 1];
    if (!first || !last) return "：没有尺寸能跑。";
    if (accepted === 1)
      return `：只有 ${first.from} 能跑，${fits ? "而且每一列都起作用" : "但有些列不起作用"}。`;
    const where = scattered
      ? `${first.from} 到 ${last.to} 之间的 ${accepted} 个`
      : runs
          .map(({ from, to }) => (to === end ? `${from} 及以上` : from === to ? from : `${from} 到 ${to}`))
          .join("、");
    return `：能跑的尺寸是 ${where}；${last.to === end ? `到 ${end} 为止的` : "这"} ${accepted} 个尺寸${fits === accepted ? "" : fits ? `中有 ${fits} 个` : "中没有一个"}每一列都起作用。`;
  },
  fits: (name, size, stack) => `<b>${name}，${size}</b>：<res>正好</res>。${stack}，图像的每一列都起作用。`,
  unread: (name, size, stack, unread) =>
    `<b>${name}，${size}</b>：能跑。${stack}，但图像有 <unread>${unread} 列</unread>不起作用。`,
  refused: (name, size, why) => `<b>${name}，${size}</b>：拒绝。${why}`,
  stack: (side) => `最后一次池化之后剩下 ${side}\u202f×\u202f${side}`,
  adapted: (side, to) =>
    `最后一次池化之后剩下 ${side}\u202f×\u202f${side}${side === to ? "" : `，再平均成 ${to}\u202f×\u202f${to}`}`,
  mismatch: (got, expected) => `最后一次池化之后剩下 ${got}，而 fc6 的权重只收 ${expected}。`,
};
