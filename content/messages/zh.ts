import type { Problem } from "../../src/state/types.ts";
import { columnsAndRows } from "./counting.zh.ts";
import type { CoreMessages } from "./types.ts";

const KEYS: Readonly<Record<string, string>> = { net: "实现", size: "尺寸", pad: "填充" };
const keyName = (key: string) => KEYS[key] ?? ` ${key} `;

/** 中文界面文字。`<res>…</res>` 之类的记号给数字上色，含义见 src/language/rich.tsx。 */
export const zh: CoreMessages = {
  site: {
    name: "AlexNet 的尺寸",
    islandFailed: "这一部分没有加载成功，控件不起作用，显示的是 2012 年源代码在原生尺寸下的结果。",
  },
  calculator: {
    label: "逐层尺寸计算器",
    implementation: "实现",
    implementations: "各家实现",
    readings: "对论文的解读",
    inputSize: "输入尺寸",
    square: "像素见方",
    wide: "像素，宽 × 高",
    sizeHelp: "填 224，或用 224x320 分别给出宽和高",
    padding: "填充",
    paddingBefore: "前侧填充",
    paddingAfter: "后侧填充",
    before: "前侧",
    after: "后侧",
    linked: "前后相同",
    same: "由 SAME 决定",
    less: (name) => `减小：${name}`,
    more: (name) => `增大：${name}`,
    rounding: "conv1 的取整方式",
    roundingShort: "取整",
    down: "向下",
    up: "向上",
    copy: "复制链接",
    copied: "已复制",
    copyFailed: "没能复制，链接在这里：",
    reset: "还原",
    typeRange: (min, max) => `请输入 ${min} 到 ${max}。`,
    usedNearest: (text, used) => `“${text}”已改为 ${used}。`,
    unreadableNumber: (text) => `“${text}”不是整数。`,
    goTo: (size) => `跳到 ${size}`,
    fitRange: (from, to) => (from === to ? `${from} 正好` : `${from}～${to} 正好`),
    runRange: (from, to) => (from === to ? `${from} 能跑` : `${from}～${to} 能跑`),
    runApart: (sizes, from, to) => `${from}～${to} 里有 ${sizes} 个尺寸能跑`,
    noneFit: "这样设置，什么尺寸都跑不通",
    openEnd: (from) => `${from} 起都能跑`,
    inWords: (net, size, padding, rounding) =>
      `当前设置：${net}，输入 ${size}，conv1 填充（前 + 后）${padding}，conv1 ${{ down: "向下取整", up: "向上取整", none: "没有说明怎样取整" }[rounding]}。`,
    formulaLabel: "conv1 输出的边长",
    width: "宽",
    height: "高",
    legend: {
      pixels: () => "列像素",
      zeros: "列零，前侧与后侧",
      span: () => "列，窗口宽度",
      stride: () => "列，步幅",
      windows: () => "个窗口",
      short: { input: "像素", before: "零", span: "窗口宽度", stride: "步幅", output: "窗口数" },
    },
  },
  bar: {
    label: "计算器简版",
    size: "尺寸（简版）",
    less: "小 1 像素（简版）",
    more: "大 1 像素（简版）",
    back: (name) => `${name}：回到计算器`,
    none: "无输出",
    close: "收起这一条",
  },
  verdict: {
    span: (windows, read) => `一行放 <res>${windows}</res> 个窗口，横跨 <win>${read}</win> 列。`,
    ends: (_, whole) => `最后一个窗口正好止于图像的最后一列${whole ? "，不多也不少" : ""}。`,
    overhang: (n, _, padded) =>
      `最后一个窗口越过${padded ? "后侧填充" : "图像边缘"} <zero>${n}</zero> 列，那里读到的都是零。`,
    padded: (before, after, unreadZeros) => {
      const sides = [
        before > 0 && `前侧 <zero>${before}</zero> 列`,
        after > 0 && `后侧 <zero>${after}</zero> 列`,
      ];
      const read = before + after > 0 ? `其中${sides.filter(Boolean).join("、")}是零。` : "";
      if (unreadZeros === 0) return read;
      return `${read}${read ? "另有" : "有"} ${unreadZeros} 列声明的零从未读到。`;
    },
    unread: (n) => `最后 <unread>${n}</unread> 个像素<unread>没有读到</unread>。`,
    lastPool: (width, height) => `最后一次池化之后剩下 ${width} × ${height}，正是 fc6 要的。`,
    adaptive: (width, height, to) =>
      `最后一次池化之后剩下 ${width} × ${height}，${width === to && height === to ? "正是 fc6 要的，自适应池化什么也不改变" : `再由自适应池化变成 fc6 要的 ${to} × ${to}`}。`,
    countsForNothing: (columns, rows) =>
      `到最后一次池化为止，图像有 ${columnsAndRows(columns, rows)}不起作用。`,
    partialSum: (layer, side, partialSum, outputs) =>
      `这里没有算上源代码里的 partialSum：照原样运行会停在 ${layer}，因为 ${partialSum} 不能整除 ${side} × ${side} = ${outputs} 个输出。`,
    squareOnly: "真正的程序只收正方形图像，这里只是照各层的规则算出来。",
    fixedInput: (width, height) =>
      `发布的文件写明只收 ${width} × ${height}，别的尺寸会被拒绝；这里只是照各层的规则算出来。`,
    logits: (width, height) =>
      `分类器是卷积，留下 ${width} × ${height} 份 logits，而不是一份，过不了 squeeze 这一步。`,
    refusedAt: (layer) => `在 ${layer} 被拒绝。`,
    mismatch: {
      code: (got, expected) => `最后一次池化之后剩下 ${got}，而 fc6 在代码里写死了只收 ${expected}。`,
      weights: (got, expected) =>
        `最后一次池化之后剩下 ${got}，而 fc6 的权重是按原生尺寸建的，只收 ${expected}。若按这个尺寸从头训练，fc6 就不会拒绝。`,
    },
    tooLarge: (layer, span, padded) => `${layer} 的窗口宽 ${span} 列，放不进 ${padded} 列。`,
    notWhole: (layer, quotient) => `${layer} 除下来是 ${quotient}，不是整数，而这种解读只接受整数。`,
    ruleUnstated: (layer, quotient) =>
      `${layer} 除下来是 ${quotient}。出处没有写取整规则，这里也就没有答案。`,
    inferred: (quotient, printed) =>
      `出处印的是 ${printed} 个窗口；除下来是 ${quotient} 步，加一之后仍不是整数，取整规则和填充，它都没有写。`,
    badSetting: (layer) => `${layer} 有一项设置，没有哪个框架会接受。`,
    groups: (layer, channels, groups) => `${layer} 无法把 ${channels} 个通道平分成 ${groups} 组。`,
    frameworkCheck: (layer) => `框架不接受 ${layer} 的设置。`,
    separator: "",
    short: (shape, verdict, refusing) =>
      `${shape ? `conv1 之后是 ${shape}` : "conv1 没有输出"}，${refusing ? `在 ${refusing} 被` : ""}${verdict}`,
    fits: "尺寸正好",
    runs: "能跑",
    refused: "拒绝",
  },
  notice: {
    problem: (problem: Problem): readonly [fault: string, instead: string] => {
      switch (problem.kind) {
        case "unknown-net":
          return [`链接里的实现我们不认识：“${problem.text}”。`, "打开时改用了 2012 年源代码。"];
        case "unreadable":
          return [
            `链接里的${keyName(problem.key)}读不出来：“${problem.text}”。`,
            problem.used ? `打开时改用了 ${problem.used}。` : "打开时没有理会它。",
          ];
        case "nearest":
          return [
            `链接里的${keyName(problem.key)}画不出来：“${problem.text}”。`,
            `打开时用了${problem.used ? `最接近的 ${problem.used}` : "最后一个"}。`,
          ];
        case "unknown-key":
          return [`链接里设置了“${problem.key}”，它在这里没有意义。`, "其余设置照常使用。"];
      }
    },
    more: (n) => `另有 ${n} 处。`,
    fix: "沿用并修正链接",
  },
};
