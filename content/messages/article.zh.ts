import type { ArticleMessages } from "./article.en.ts";

/** 正文自身各部分的标签，只在构建时渲染：出处卡片、表格、目录。 */
export const article: ArticleMessages = {
  site: {
    skip: "跳到正文",
    languages: "语言",
    madeFrom: "除引文外，页面上的每个数字都由计算器背后的同一个小程序算出。",
    license: "代码采用 MIT 许可，文字与图采用 CC BY 4.0。",
    noScript: "计算器需要 JavaScript。现在看到的是 2012 年源代码在原生尺寸下的结果，不影响阅读正文。",
    notStarted:
      "计算器的脚本没有加载成功。无论链接里写了什么，现在显示的都是 2012 年源代码在原生尺寸下的结果。可以刷新页面再试一次。",
  },
  cite: (n, what) => `出处 ${n}：${what}`,
  line: (line) => `第\u00a0${line}\u00a0行`,
  // A range is one thing, and so is 提交 with what it names.
  lines: (from, to) => `第\u00a0${from}\u2060～\u2060${to}\u00a0行`,
  fileLines: (file, from, to) => `${file} ${from === to ? from : `${from}～${to}`}`,
  commit: (hash) => `提\u2060交\u00a0${hash}`,
  listSeparator: "，",
  open: {
    line: "在 GitHub 上打开",
    directory: "在 GitHub 上打开这个目录",
    issue: "打开讨论",
    question: "打开问题",
    paper: "打开论文",
    documentation: "打开页面",
    page: "打开页面",
  },
  citation: {
    sentence: (author, title, year, url) =>
      `${author}：《${title}》，${year}\u00a0年${url ? `，${url}` : "。"}`,
    addAddress: "，引用时请补上阅读时的网址",
  },
  contents: "目录",
  readingTime: (minutes) => `约 ${minutes} 分钟读完`,
  fills: {
    label: "窗口读到了什么",
    pixels: (n) => `<b>${n}</b> 个像素`,
    zeros: (n) => `<zero>${n}</zero> 列零`,
    plus: " + ",
  },
  errorRates: {
    caption: "公开代码里记下的错误率，与论文印出的错误率",
    run: "训练",
    noted: "记下的错误率",
    printed: "论文印出的",
    place: "论文中的位置",
    and: "，",
  },
  practice: {
    caption: "各家公布的 AlexNet 要求什么样的输入",
    implementation: "实现",
    resize: "缩放",
    crop: "裁剪",
    values: "通道与数值",
    weights: "权重",
    unknown: "未知",
  },
};
