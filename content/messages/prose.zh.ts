import type { ProseMessages } from "./prose.en.ts";

/** 正文中随读者操作而变的句子，以及其中控件的名称。 */
export const prose: ProseMessages = {
  scrub: {
    size: "正文中的图像边长",
    pad: "正文中的填充",
    type: (label) => `${label}：输入数字`,
  },
  none: "无",
  sentences: {
    remainder: (f) => {
      if (f.rounds === "none" && !f.whole) return `除下来是 ${f.quotient}，没有取整规则，也就没有结果`;
      if (f.windows === 0) return "一个窗口也放不下";
      if (f.whole)
        return `除下来正好是 ${f.quotient} 步，一点不剩，无论怎样取整，加一之后都是 <res>${f.windows}</res>\u00a0个窗口`;
      const steps = `除下来是 ${f.quotient} 步`;
      if (f.rounds === "up")
        return `${steps}。向上取整再加一，就有 <res>${f.windows}</res>\u00a0个窗口，最后一个越过${f.declaredAfter > 0 ? "填充" : "图像边缘"} <zero>${f.overhang}</zero>\u00a0列`;
      const missed = f.unread > 0 ? `，最后 <unread>${f.unread}</unread>\u00a0个像素没有读到` : "";
      return `${steps}。舍去小数再加一，是 <res>${f.windows}</res>\u00a0个窗口${missed}`;
    },
    filling: (f) => {
      if (f.windows === 0) return "没有输出，什么都没有读。";
      const before = f.zerosBefore > 0 ? `前侧填充的 <zero>${f.zerosBefore}</zero>\u00a0列零、` : "";
      const after = f.declaredAfter + f.overhang;
      const rest = after > 0 ? `和后面的 <zero>${after}</zero>\u00a0列零` : "";
      const total = `<res>${f.windows}</res>\u00a0个窗口一共读了 <win>${f.read}</win>\u00a0列：${before}${f.size - f.unread}\u00a0个像素${rest}。`;
      const missed = f.unread > 0 ? `最后 <unread>${f.unread}</unread>\u00a0个像素从未读到。` : "";
      if (f.overhang > 0)
        return `${total}${f.overhang === after ? "这" : "其中"} ${f.overhang}\u00a0列零，没有哪项设置提到过。${missed}`;
      return after + f.zerosBefore === 0 && f.unread === 0
        ? `${total}不多不少，什么也没添。`
        : `${total}${missed}`;
    },
    fc6: (f) => {
      const now = `计算器里现在是：${f.net}，输入 ${f.input}`;
      if (!f.lastPool) return `${now}，走不到 fc6。`;
      const left = `${now}。最后一次池化之后剩下 <res>${f.lastPool}</res>`;
      if (f.verdict === "refused") return `${left}，会被拒绝。`;
      if (f.verdict === "unread") return `${left}，可以跑，只是图像有一部分不起作用。`;
      return `${left}，可以跑。`;
    },
  },
  guess: {
    question: "猜一猜：一行有多少个窗口？",
    hint: "下文会讲清楚。",
    answers: {
      steps: (n, windows) =>
        `${n} 是整步的数目。第一个窗口在迈步之前就已放好，所以窗口比步数多一个，至少有 ${windows}\u00a0个。`,
      down: (n) =>
        `舍去那四分之一步就是 ${n}：TensorFlow 的 VALID 和不加填充的 PyTorch 都这样做。2012 年的程序却不是。`,
      up: (n, zeros) => `对，就是 ${n}。程序向上取整，最后一个窗口在图像边缘之外读到 ${zeros}\u00a0列零。`,
      same: (n, zeros) =>
        `${n} 是 TensorFlow 的 SAME，它会自行补 ${zeros}\u00a0列零。2012 年的程序在图像前面一列也不补，所以少一个窗口。`,
    },
  },
};
