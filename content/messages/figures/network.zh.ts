import { grouped } from "../../../src/language/grouped.ts";
import type { network as english } from "./network.en.ts";

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join("、")} 和 ${names[names.length - 1]}`;

/** “按比例画出的网络”一图的文字。 */
export const network: typeof english = {
  title: "按比例画出的网络",
  input: "输入",
  adaptive: "自适应",
  refused: "拒绝",
  choose: "各层：用方向键选择",
  gpu: (half) => `GPU ${half}`,
  group: (half) => `第 ${half} 组`,
  each: (channels) => String(channels),
  cells: (n) => `${n} 格`,
  channels: (n) => `${n} 个通道`,
  columnsOfZeros: (n) => `${n} 列零`,
  unreadColumns: (n) => `${n} 列不起作用`,
  chosen: ({ id, input, output, axes, failure, units }) => {
    if (!input || !output || failure) return `<b>${id}</b> 在这个尺寸上跑不了。`;
    const read = `${input.width}\u202f×\u202f${input.height}\u202f×\u202f${input.channels}`;
    if (!axes) return `<b>${id}</b> 一次读入全部 ${read}，输出 <res>${grouped(output.channels)}</res> 个数。`;
    const kernel = `${axes.width.kernel}\u202f×\u202f${axes.height.kernel}`;
    const shape = `${output.width}\u202f×\u202f${output.height}\u202f×\u202f${output.channels}`;
    return `<b>${id}</b> 用 <win>${kernel}</win> 的窗口扫过 ${read}，步幅为 <win>${axes.width.stride}</win>，得到 <res>${shape}</res>，共 ${grouped(units)} 个数。`;
  },
  caption: ({ split, twoDevices, across, zeros, unread, factor }) => {
    const halves = twoDevices ? "两块 GPU 各存一半通道" : "通道分成两组";
    const meet =
      across.length > 0
        ? `${halves}。留意蓝色光束在哪里交叉：只有在 ${list(across)} 之前，两半才互相读取。`
        : `${halves}，各层互不相通。`;
    return [
      "<b>按比例画出的网络。</b>截面以格计，长度以通道计；全连接层画成长条，另用一套比例。<do>选中一层，可以看到它的窗口，表格里对应的行也会标出。</do>",
      split ? meet : "这里没有分组：每个卷积层都读前一层的全部通道。",
      zeros > 0 ? `图像边上的零画成了实际宽度的 ${factor} 倍。` : "",
      unread > 0 ? `不起作用的列画成了实际宽度的 ${factor} 倍。` : "",
    ].join("");
  },
  text: (name, pieces) => {
    const refused = pieces.find(({ shape }) => shape === null);
    const said = pieces.map((piece) => piece.shape ?? (piece === refused ? "拒绝" : "算不到"));
    return `${name}：${pieces.map((piece, i) => `${piece.name} ${said[i]}`).join("，")}。`;
  },
};
