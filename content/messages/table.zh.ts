import { columnsAndRows } from "./counting.zh.ts";
import type { table as english } from "./table.en.ts";

/** 逐层表的文字。 */
export const table: typeof english = {
  caption: (name, size) => `${name}，输入 ${size}：逐层结果`,
  layer: "层",
  settings: "窗口、步幅、填充",
  worked: "一条边怎么算",
  scale: "比例",
  output: "输出",
  outputHint: "宽 × 高 × 通道",
  weights: "参数",
  total: "参数合计",
  none: "无",
  stride: (s) => `步幅 ${s}`,
  padding: (before, after) => (before === after ? `填充 ${before}` : `填充 ${before} + ${after}`),
  samePadding: (before, after) =>
    before === undefined || after === undefined ? "SAME" : `SAME：${before} + ${after}`,
  listSeparator: "，",
  groups: (n) => `${n} 组`,
  dilation: (n) => `膨胀率 ${n}`,
  fullyConnected: "全连接",
  adaptive: (size) => `自适应池化到 ${size}`,
  native: (name) => `源代码中叫 ${name.replace(", ", "、")}`,
  notReached: (layer) => `${layer} 已拒绝，算不到这里`,
  unreadHere: (columns, rows) => `有 ${columnsAndRows(columns, rows)}到这里不起作用`,
  edited: "你改过",
};
