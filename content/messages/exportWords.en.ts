/**
 * What exported tables and code say in English between the numbers. Fetched with the exporters, at the first export;
 * the controls' own words are in export.en.ts. Each is one line of a comment unless said otherwise.
 */
export const exportWords = {
  title: (name: string, size: string) => `AlexNet, ${name}, input ${size} (width × height)`,
  edited: (fields: string) => `Changed by the reader: ${fields}`,
  source: (url: string) => `Source: ${url}`,
  permalink: (url: string) => `Permalink: ${url}`,
  /** Between names in a row, and between the sentences of a caption. */
  comma: ", ",
  betweenSentences: " ",

  table: {
    caption: (name: string, size: string) => `Layer sizes of AlexNet: ${name}, input ${size}.`,
    layer: "Layer",
    window: "Window",
    stride: "Stride",
    padding: "Padding",
    pastEdge: "Past the edge",
    dilation: "Dilation",
    groups: "Groups",
    output: "Output",
    parameters: "Parameters",
    total: "Total",
    none: "none",
    sourceLink: "Source",
    permalinkLink: "Permalink",
    /** Under the table. */
    key: "Windows and outputs are width × height (× channels). Padding is what the layer declares before and after; past the edge is how far its windows really reach there.",
    unread: (n: number) =>
      `After the last pool ${n === 1 ? "1 column of the input counts" : `${n} columns of the input count`} for nothing.`,
    refused: (layer: string, why: string) => `Refused at ${layer}: ${why}`,
    /** Above the LaTeX table; the second only where the text is not plain ASCII. */
    latexNeeds: "Needs \\usepackage{booktabs}.",
    latexUnicode: "Compile with XeLaTeX or LuaLaTeX.",
  },

  code: {
    sizes: "Sizes in comments are width × height × channels.",
    omitted:
      "ReLU is written out. Normalisation and dropout change no size and are left out, so this is for sizes and for training anew. Do NOT load published weights: without its normalisation the network computes something else from them, silently where weights go by name, and without dropout the layers have other numbers than the source’s.",
    /** Before an explicit layer of zeros. `sides` lists “3 right, 3 bottom”. */
    overhang: (layer: string, sides: string) =>
      `${layer}’s last window hangs over the edge and reads zeros there (${sides}), which no padding setting declares.`,
    uneven: (layer: string, sides: string) =>
      `${layer}’s zeros are not the same on both sides (${sides}), so they are a layer of their own.`,
    beyond: (layer: string, sides: string) =>
      `${layer}’s zeros (${sides}) are more than this framework’s pooling layer takes, so they are a layer of their own.`,
    poolZeros:
      "Zeros are safe before this pool: nothing behind a ReLU is below 0, so a 0 never wins against it.",
    sides: { left: "left", right: "right", top: "top", bottom: "bottom" },
    sideList: (sides: readonly (readonly [side: string, n: number])[]) =>
      sides.map(([side, n]) => `${n} ${side}`).join(", "),
    fc6Native: (product: string) => `fc6 takes ${product} numbers here, as at the network’s own size.`,
    fc6Scratch: (product: string, native: string) =>
      `fc6 is made for this input, ${product} numbers, so train from scratch: weights of the native size take ${native}.`,
    fc6Written: (product: string, native: string) =>
      `fc6 is made for this input, ${product} numbers. The source itself writes ${native} and refuses this size.`,
    fc6Adapted: (product: string) => `Whatever the input, fc6 takes ${product} numbers.`,
    logitMap: (size: string) =>
      `The classifier is a convolution and leaves a map of ${size} logits for each class here, which the source refuses to squeeze.`,
    stopped: (layer: string, why: string) => `Stops before ${layer}. ${why}`,
    adaptiveSame: (size: string) =>
      `The source’s adaptive average pool to ${size} changes nothing here, since that is what arrives.`,

    kerasAdaptive:
      "PyTorch’s adaptive average pool: cell i averages cells ⌊i·n/k⌋ up to, not including, ⌈(i+1)·n/k⌉. Keras has no such layer.",
    kerasDilatedPool: "A max-pool whose window is spread out. Keras has no such layer.",
    kerasDilatedStride: (layer: string) =>
      `Keras takes no stride beside a dilation, so ${layer} moves by 1 and the pool of 1 × 1 after it keeps every window the stride would.`,

    /** `picture` and `input` are sizes, `place` says where the picture goes. */
    caffeInput: (picture: string, sides: string, input: string) =>
      `Caffe pads both sides alike and rounds convolutions down, so conv1’s zeros are part of the input: feed ${input}, the picture of ${picture} with zeros around it (${sides}), added after the mean is subtracted.`,
    caffeZeros: (layer: string, sides: string) =>
      `Caffe pads both sides alike. ${layer}’s zeros are concatenated instead (${sides}); they hold a batch of 1, so change that dim with the input’s.`,
    caffeFloor: "round_mode is newer than Caffe 1.0, and OpenCV does not read it.",
    caffeUneven: (from: string, to: string) =>
      `Stops before fc6. The source averages ${from} to ${to} in windows of unequal places, which no Caffe layer does.`,
    caffeAdaptive: (from: string, to: string) =>
      `The source’s adaptive average pool: from ${from} to ${to} its windows are regular.`,
    caffeDilatedPool: (layer: string) => `Stops before ${layer}. Caffe’s pooling has no dilation.`,
  },
};

/** Every word of an export; English sets the shape. */
export type ExportWords = typeof exportWords;
