import type { receptiveField as english } from "./receptiveField.en.ts";

const percent = (share: number) => (share === 0 ? "0%" : `${(share * 100).toFixed(1)}%`);
const parts = (before: number, inside: number, after: number) =>
  [
    before > 0 && `<zero>${before} 列零</zero>`,
    // 词连接符：窄栏里整个“+ 131 列像素”移到下一行。
    inside > 0 && `${inside} 列\u2060像\u2060素`,
    after > 0 && `<zero>${after} 列零</zero>`,
  ]
    .filter(Boolean)
    .join(" +\u00a0");

/** “一个神经元看到什么”一图的文字。 */
export const receptiveField: typeof english = {
  layer: "层",
  first: "第一个网络",
  second: "第二个网络",
  choice: (name, size) => `${name}，${size}`,
  asSet: (name, size) => `与上面的设置相同：${name}，${size}`,
  picture: (size) => `${size} 像素`,
  pictureColumns: (n) => `图像，${n} 列`,
  cellNumber: (n) => `第 ${n} 格`,
  onZeros: (n) => `${n} 列是零`,
  allInside: "全在图像内",
  all: (layer, counts) => `${layer} 从左到右各格落在零上的列数：${counts.join("、")}。`,
  refused: (layer) => `在这个尺寸上算不到 ${layer}。`,
  cell: (layer, column, row) => `${layer} 第 ${column} 列第 ${row} 行`,
  percent,
  ofField: (size) => `${size} 的感受野中，落在零上的比例`,
  columns: (before, inside, after) => `横向：${parts(before, inside, after)}`,
  rows: (before, inside, after) => `纵向：${parts(before, inside, after).replaceAll("列", "行")}`,
  dragCell: (name) => `图像上的格子，${name}`,
  columnOf: (name) => `格子的列，${name}`,
  rowOf: (name) => `格子的行，${name}`,
  place: (n, of) => `${of} 个中的第 ${n} 个`,
};
