import type { Rounding } from "../../src/model/types.ts";

const roundings: Readonly<Record<Rounding, string>> = {
  down: "down",
  up: "up",
  "up-torch": "up, as PyTorch’s ceil_mode",
  "up-caffe": "up, as Caffe’s pooling",
  truncate: "towards zero, as Caffe’s convolution",
  exact: "not at all: must be whole",
  unstated: "unstated",
};

/** Words for changing single layers. */
export const editor = {
  hint: "Changes lie on top of the chosen implementation, travel in the link, and are marked in the table.",
  layer: "Layer to change",
  kernel: "Kernel",
  stride: "Stride",
  padBefore: "Zeros before",
  padAfter: "Zeros after",
  dilation: "Dilation",
  groups: "Groups",
  channels: "Channels",
  round: "Rounds",
  roundings,
  same: "SAME padding",
  fullyConnected: "A fully connected layer has none of these settings.",
  /** The accessible name of a field: setting and layer. */
  field: (name: string, layer: string) => `${name}, ${layer}`,
  undoLayer: (layer: string) => `Undo the changes of ${layer}`,
  undoAll: "Undo all changes",
  changed: (layers: string) => `Changed: ${layers}`,
  unchanged: "Nothing changed yet.",
};
