import type { tools as english } from "./tools.en.ts";

/** 计算器和图下方各按钮上的文字；点开之后的文字另放（opened.zh.ts）。 */
export const tools: typeof english = {
  share: "分享",
  embed: "嵌入",
  editor: "修改任意一层",
  export: "导出",
  copyBibtex: "复制 BibTeX",
  copyFailed: "没能复制，请选中后手动复制",
  figure: (format, title) => `${format}：下载“${title}”图`,
  saved: (file) => `已保存 ${file}`,
  figureFailed: "这张图没能导出。",
  failed: "没有加载成功，请联网后刷新再试。",
};
