import type { share as english } from "./share.en.ts";

/** 分享与嵌入的文字。 */
export const share: typeof english = {
  title: "嵌入到你的网页",
  what: "显示什么",
  theme: "配色",
  themes: { auto: "跟随系统", light: "浅色", dark: "深色" },
  views: {
    calculator: "计算器",
    layers: "逐层表",
    row: "同一行的左右两端",
    sizes: "所有尺寸一览",
    staircases: "阶梯",
    sieve: "把尺寸筛一遍",
    compare: "逐项对照",
    network: "按比例画出的网络",
    crop: "224 从哪里来",
    field: "一个神经元看到什么",
  },
  snippet: "要粘贴的 HTML",
  note: "嵌入的内容带有当前的设置，在沙盒 iframe 里也能用。",
  copy: "复制 HTML",
  close: "关闭",
};
