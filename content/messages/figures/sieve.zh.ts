import type { sieve as en } from "./sieve.en.ts";

const list = (sizes: readonly number[]) => sizes.join(" 和 ");

/** 筛子图的文字。 */
export const sieve: typeof en = {
  start: (maxSize) => `共 ${maxSize} 个尺寸`,
  multiple: (layer, divisor) => `${layer} 的边长是 ${divisor} 的倍数`,
  crop: (even) => (even ? "裁剪边长为偶数" : "裁剪边长为奇数"),
  left: (count, sizes) => (count === 0 ? "<b>一个不剩</b>" : `<b>剩 ${count} 个</b> ${sizes}`),
  switched: (left, why) => `${left}；${why}`,
  off: "已关闭",
  list,
  range: (from, to) => `${from}～${to}`,
  between: (from, to) => `${from} 到 ${to} 之间`,
  inspect: "要查看的尺寸",
  notMultiple: (layer, side, divisor) => `${layer} 的边长是 ${side}，不是 ${divisor} 的倍数。`,
  nothingLeft: (layer) => `图像太小，${layer} 没有输出。`,
  noBorder: (image, border) => `从 ${image} 裁出来，每边要去掉 ${border} 个像素，而边框只能是整数。`,
  product: (side, factor, divisor) => `${side} = ${factor} × ${divisor}`,
  border: (border) => `边框 ${border} 个像素`,
  reasons: (checks) => `${checks.join("，")}。`,
  unasked: "一个开关也没有打开。",
  falls: (size, why) => `${size} 出局：${why}`,
  stays: (size, why) => `<res>${size} 留下</res>：${why}`,
  previous: "小一个尺寸",
  next: "大一个尺寸",
};
