import type { oneRow as en } from "./oneRow.en.ts";

const columns = (from: number, to: number) => (from === to ? `第 ${from} 列` : `第 ${from} 到 ${to} 列`);

/** 同一行的左右两端。 */
export const oneRow: typeof en = {
  column: (n) => `第 ${n} 列`,
  window: (n) => `窗口 ${n}`,
  windows: (n) => `窗口 1～${n}`,
  downName: "向下取整，不填充",
  yours: "你的设置",
  colon: "：",
  comma: "，",
  size: (px) => `${px} 像素`,
  padding: (before, after) => (before === after ? `填充 ${before}` : `填充 ${before} + ${after}`),
  same: "SAME 填充",
  rounds: { up: "向上取整", down: "向下取整", none: "未写取整规则" },
  wholeOnly: "只接受整数",
  parts: {
    input: (n) => `${n} 个像素`,
    zeros: (n) => `${n} 列零`,
  },
  nothing: "没有输出",
  notes: {
    overhang: (n, before) => (before > 0 ? `其中 ${n} 列没有声明` : "都在末尾"),
    declared: "填充的零都读到了",
    none: "什么都没补",
    unread: (n, atEnd) => `${atEnd ? "最后 " : ""}${n} 个像素从未读到`,
    idle: (n) => `最后 ${n} 列零从未读到`,
  },
  read: (pixels, zeros) =>
    [pixels > 0 && `${pixels} 个像素`, zeros > 0 && `${zeros} 列零`].filter(Boolean).join(" + "),
  noWindow: (n) => `没有窗口 ${n}`,
  player: {
    label: "逐个查看窗口",
    play: "播放",
    pause: "暂停",
    previous: "上一个窗口",
    next: "下一个窗口",
    slider: "窗口",
    clear: "看全部",
    rest: (windows, stride) =>
      `最多 ${windows} 个窗口，每${stride > 1 ? ` ${stride} ` : ""}列放一个。<do>点播放，或在任意一行上拖动。</do>`,
    at: (n, of, from, to) => `<win>窗口 ${n}</win>（共 ${of} 个）读第 ${from} 到 ${to} 列`,
  },
  explain: {
    input: (from, to) => `${columns(from, to)}：图像的像素。`,
    before: (from, to) => `${columns(from, to)}：填充声明的零。`,
    after: (from, to) => `${columns(from, to)}：填充声明的零。`,
    overhang: (from, to) => `${columns(from, to)}：谁也没有声明的零；最后一个窗口越过了图像边缘。`,
    unread: (from, to) => `${columns(from, to)}：没有窗口读到的像素。`,
    idle: (from, to) => `${columns(from, to)}：声明了却没有窗口读到的零。`,
  },
};
