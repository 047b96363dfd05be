import type { exportMenu as english } from "./export.en.ts";

/** 导出菜单和图下方两个按钮的文字。 */
export const exportMenu: typeof english = {
  open: "导出",
  tables: "逐层表格",
  code: "网络代码",
  copy: "复制",
  copyAs: (format) => `复制为 ${format}`,
  download: "下载",
  downloadAs: (format) => `下载为 ${format}`,
  copied: (format) => `已复制为 ${format}`,
  saved: (file) => `已保存 ${file}`,
  copyFailed: "浏览器没有允许复制。内容在这里，已经选中：",
  text: "导出的内容",
  failed: "导出功能没有加载成功，请联网后再试。",
  figure: (format) => `${format}：下载这张图`,
  figureFailed: "这张图没能导出。",
};
