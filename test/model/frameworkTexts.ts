import type { FrameworkMessage } from "../../src/model/index.ts";

/**
 * A message as its framework prints it, to compare with what the oracle recorded. Only here: the page says it in its own
 * words. `layer` is the layer's own name, where the framework names it.
 */
export function frameworkText(message: FrameworkMessage, layer: string): string {
  const { id, operands: o } = message;
  switch (id) {
    case "torch-linear":
      return `mat1 and mat2 shapes cannot be multiplied (1x${o.got} and ${o.expected}x${o.outputs})`;
    case "torch-view":
      return `shape '[1, ${o.expected}]' is invalid for input of size ${o.got}`;
    case "torch-kernel-too-large":
      return `Calculated padded input size per channel: (${o.paddedHeight} x ${o.paddedWidth}). Kernel size: (${o.kernelHeight} x ${o.kernelWidth}). Kernel size can't be greater than actual input size`;
    case "torch-output-too-small":
      return `Given input size: (${o.channels}x${o.height}x${o.width}). Calculated output size: (${o.channels}x${o.outputHeight}x${o.outputWidth}). Output size is too small`;
    case "torch-padding":
      return `pad should be at most half of kernel size, but got pad=${o.padding} and kernel_size=${o.kernel}`;
    case "caffe-inner-product":
      return `inner_product_layer.cpp:64 Check failed: K_ == new_K (${o.expected} vs. ${o.got}) Input size incompatible with inner product parameters.`;
    case "caffe-negative-shape":
      return `blob.cpp:32 Check failed: shape[i] >= 0 (${o.windows} vs. 0) `;
    case "caffe-empty-blob":
      return "blob.cpp:133 Check failed: data_ ";
    case "caffe-padding":
      return `pooling_layer.cpp:74 Check failed: pad_h_ < kernel_h_ (${o.padding} vs. ${o.kernel}) `;
    case "convnet-filter-size":
      return `Layer '${layer}[0]': filter size (${o.filterSize}) greater than image size + 2 * padding (${o.padded})`;
    case "convnet-pool-size":
      return `Layer '${layer}': parameter 'sizeX' must be in the range 1-${o.max}`;
    case "convnet-pool-stride":
      return `Layer '${layer}': parameter 'stride' must be in the range 1-${o.max}`;
    case "tf-squeeze":
      return `Can't squeeze axis ${o.dimension} since its dim '${o.got}' is not 1`;
    case "onnx-input-shape":
      return `Non-zero status code returned while running Conv node. Name:'y_nchwc' Status Message: Invalid input shape: {${o.height},${o.width}}`;
    default:
      return id;
  }
}

/** What cuda-convnet's parser prints of a layer whose outputs its partialSum does not divide. No part of the page says it. */
export function partialSumText(layer: string, side: number, partialSum: number): string {
  return `Layer '${layer}': convolutional layer produces ${side}x${side}=${side ** 2} outputs per filter, but given partialSum parameter (${partialSum}) does not divide this number`;
}
