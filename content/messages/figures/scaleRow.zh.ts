import type { scaleRow as en } from "./scaleRow.en.ts";

/** 标题下方的那一行。 */
export const scaleRow: typeof en = {
  pixels: (n) => `${n} 个像素`,
  zeros: (n) => `<zero>${n} 列零</zero>`,
  overhang: (n) => `<zero>还有 ${n} 列谁也没写明的零</zero>`,
  overhangShort: (n) => `<zero>再加 ${n} 列零</zero>`,
  unread: (n) => `<unread>${n === 1 ? "最后 " : ""}${n} 个像素从未读到</unread>`,
  unreadShort: (n) => `<unread>${n} 个没读到</unread>`,
  window: (n) => `窗口 ${n}`,
  sum: (windows, span, stride, read) =>
    windows === 1
      ? `1 个窗口，宽 ${span} 列`
      : `${windows} 个窗口，每个宽 ${span} 列，每 ${stride} 列放一个，首尾共 ${read} 列`,
  sumShort: (read) => `共 ${read} 列`,
  none: "没有输出",
  comma: "，",
};
