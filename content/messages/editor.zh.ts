import type { editor as english } from "./editor.en.ts";

/** 修改单层设置的文字。 */
export const editor: typeof english = {
  hint: "改动叠加在所选实现之上，会写进链接，也会在表中标出。",
  layer: "要修改的层",
  kernel: "窗口",
  stride: "步幅",
  padBefore: "前侧填充",
  padAfter: "后侧填充",
  dilation: "膨胀率",
  groups: "组数",
  channels: "通道数",
  round: "取整",
  roundings: {
    down: "向下",
    up: "向上",
    "up-torch": "向上（PyTorch 的 ceil_mode）",
    "up-caffe": "向上（Caffe 的池化）",
    truncate: "向零（Caffe 的卷积）",
    exact: "不取整，必须整除",
    unstated: "未说明",
  },
  same: "SAME 填充",
  fullyConnected: "全连接层没有这些设置。",
  field: (name, layer) => `${layer} 的${name}`,
  undoLayer: (layer) => `撤销对 ${layer} 的改动`,
  undoAll: "撤销全部改动",
  changed: (layers) => `已改动：${layers}`,
  unchanged: "还没有改动。",
};
