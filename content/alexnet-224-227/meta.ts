/** When the article was first published and last changed in substance, ISO. */
export const PUBLISHED = "2026-11-23";
export const MODIFIED = "2026-11-23";

/** What stands above the article and in its head, per language. */
export const ARTICLE = {
  en: {
    title: "AlexNet: is the input 224 or 227?",
    standfirst:
      "The paper prints one number, many tutorials teach the other, and both give a first layer of 55 × 55. What neither mentions is one line of code that rounds up.",
    description:
      "AlexNet’s input is 224 and 227: the 2012 source rounds up. A live calculator of every layer’s size in every real implementation, with the source lines.",
    citation: { key: "alexnet224227", note: "Article with a live calculator" },
    picture: { title: "AlexNet: 224 or 227?", subtitle: "Both. One line of code rounds up." },
  },
  zh: {
    title: "AlexNet 的输入是 224 还是 227？",
    standfirst:
      "论文写 224，不少教程讲 227，第一层算出来却都是 55 × 55。两边都没提的，是一行向上取整的代码。",
    description:
      "AlexNet 的输入 224 和 227 都对：2012 年的源代码向上取整。附实时计算器，逐层算出各家实现的尺寸，并给出源代码行号。",
    citation: { key: "alexnet224227zh", note: "附实时计算器的文章" },
    picture: { title: "AlexNet：224 还是 227？", subtitle: "两个都对。有一行代码向上取整。" },
  },
} as const;
