import type { exportMenu as english } from "./export.en.ts";

/** 导出菜单的文字。 */
export const exportMenu: typeof english = {
  tables: "逐层表格",
  code: "网络代码",
  copy: "复制",
  copyAs: (format) => `复制为 ${format}`,
  download: "下载",
  downloadAs: (format) => `下载为 ${format}`,
  copied: (format) => `已复制为 ${format}`,
  copyFailed: "浏览器没有允许复制。内容在这里，已经选中：",
  text: "导出的内容",
};
