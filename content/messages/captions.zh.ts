import { grouped } from "../../src/language/grouped.ts";
import { half } from "../../src/language/half.ts";
import type { captions as english } from "./captions.en.ts";

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** 名称后面接汉字时，西文和数字一侧留空格。 */
const before = (name: string) => (/\w$/.test(name) ? `${name} ` : name);

/** 始终不变的图注。 */
export const captions: typeof english = {
  crop: {
    text: (even, odd, oddName, paper) =>
      `<b>${even.crop} 从哪里来。</b>先把短边缩放到 ${even.picture}，取中间的 ${even.picture}\u202f×\u202f${even.picture}，训练时再从中随机裁剪。<do>拖动裁剪框，或用方向键移动。</do>2012 年的代码从边长里减去边框宽度的两倍，裁剪的边长因此总是偶数；要裁 ${odd.crop}，就剩下 ${even.picture}\u00a0−\u00a0${odd.crop}\u00a0=\u00a0${odd.rest}，边框得有 ${half(odd.border)} 宽。${oddName} 照样裁 ${odd.crop}，用整数除法把 ${odd.rest} 除以 2。按 2012 年的代码，裁剪有 ${even.places}\u202f×\u202f${even.places} 个位置，连同镜像共 ${grouped(2 * even.places ** 2)} 种；论文数出的是 ${grouped(paper)}，即 ${even.rest}\u202f×\u202f${even.rest}\u202f×\u202f2。`,
    sources: "代码行：",
    listSeparator: "，",
    fullStop: "。",
  },
  everySize: (width) =>
    `<b>所有尺寸一览。</b>一行是一家实现，一列是一个输入尺寸。<do>拖动竖线，或点一格，整个页面随之改变；指着一格就能读出它；点名字就选中它。</do>ONNX 一行没有算上文件写死的输入。不算 partialSum 和裁剪方式，2012 年源代码只接受 ${width} 个尺寸。`,
  agreement: (size) => `这一段止于 ${size}，而全部向下取整的那一段，正从 ${size} 开始。`,
  oneRow: (output, read) =>
    `<b>同一行的左右两端。</b>各行按窗口对齐，中间一段折叠起来。<do>可以逐个播放窗口，也可以在任意一行上拖动。</do>凡是得出 ${output} 的，读的都是同样的 ${read} 列，差别只在用什么填满。`,
  receptiveField: ({ layer, share, one, other }) =>
    `<b>一个神经元看到什么。</b>经过卷积和池化，一格只取决于图像的一部分，这一部分就是它的感受野；斜线处超出了图像，是各层卷积读到的零（池化在边缘之外什么也不读）。<do>换一层看看，或在图像上拖动，也可以用方向键。</do>${before(one.name)}输入 ${one.size} 时，${layer} 左上角那一格看到的零比像素还多，占 ${percent(share)}；第 ${one.after.cell} 格恰好超出 ${one.after.zeros} 列，正是 conv1 那一行末尾的零。${before(other.name)}输入 ${other.size} 时，则把它们分到两边：第 ${other.before.cell} 格前面有 ${other.before.zeros} 列，第 ${other.after.cell} 格后面有 ${other.after.zeros} 列。`,
  sieve: ({ left, passing, landmark }) =>
    `<b>把尺寸筛一遍。</b>只凭 2012 年源代码自己的 partialSum 和裁剪方式，看它允许哪些尺寸。<do>可以关掉任意开关，也可以指向某个尺寸，看它在哪一步出局。</do>全部打开时，只剩 ${passing.join(" 和 ")}：${left.join(" →\u00a0")}；${landmark}`,
};
