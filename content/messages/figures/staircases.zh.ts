import type { SizeInterval } from "../../../src/model/sweep.ts";
import type { Padding } from "../../../src/model/types.ts";
import type { staircases as en } from "./staircases.en.ts";

const run = (step: SizeInterval | null) =>
  !step ? "没有" : step.from === step.to ? `${step.from}` : `${step.from} 到 ${step.to}`;

const paddingOf = (padding: Padding) => {
  if (padding === "same") return "SAME";
  return padding.before === padding.after
    ? `填充 ${padding.before}`
    : `填充 ${padding.before} + ${padding.after}`;
};

/** 阶梯图的文字。 */
export const staircases: typeof en = {
  caption: ({ layer, floor, up, down, meeting, draggable }) => {
    const title = `<b>阶梯。</b>${layer} 的每个输出值是一级台阶，四种规则各画一道阶梯。`;
    const hint = draggable ? "<do>拖动竖线试试。</do>" : `竖线标出 ${layer} 收到的列数。`;
    if (!meeting || !up || !down) return `${title}${hint}`;
    if (up.from === down.from && up.to === down.to)
      return `${title}${hint}步幅为 1 时无须取整，向上与向下是同一道阶梯。`;
    return `${title}${hint}不填充时，向上取整的 ${floor} 到 ${up.to} 为止，向下取整的 ${floor} 恰好从这里开始。每一级上，两种取整都只在这样一个尺寸上一致。`;
  },
  comma: "、",
  layer: "层",
  drag: "阶梯图里的竖线",
  floors: "窗口数",
  axis: "输入尺寸，像素",
  axisOf: (layer) => `${layer} 收到的列数`,
  agree: "两者一致",
  nobody: "本页没有哪家这样做",
  rules: {
    same: () => "SAME",
    padded: (padding) => `向下，${paddingOf(padding)}`,
    up: () => "向上，不填充",
    down: () => "向下，不填充",
  },
  spoken: (input, results) =>
    `${input}；${results.map(({ name, output }) => `${name}：${output}`).join("；")}`,
  summary: (layer, floor, runs, now) =>
    `${layer} 输出 ${floor} 时的输入：${runs.map(({ name, users, step }) => `${name}：${run(step)}（${users}）`).join("；")}。${now && `现在是 ${now}。`}`,
};
