import type { MessageOperands } from "../../src/model/messages.ts";

/** What a framework says when it refuses, told in our words with its own numbers. */
export const framework: {
  readonly [Id in keyof MessageOperands]: (operands: MessageOperands[Id]) => string;
} = {
  "torch-linear": ({ got, expected, outputs }) =>
    `PyTorch stops at the matrix product: mat1 is 1×${got}, mat2 is ${expected}×${outputs}, and ${got} is not ${expected}.`,
  "torch-view": ({ got, expected }) =>
    `PyTorch stops at the view: ${got} numbers cannot take the shape [1, ${expected}].`,
  "torch-kernel-too-large": ({ paddedWidth, paddedHeight, kernelWidth, kernelHeight }) =>
    `PyTorch stops at the convolution: the padded input is ${paddedHeight}×${paddedWidth}, the kernel ${kernelHeight}×${kernelWidth}, and it must not be larger.`,
  "torch-output-too-small": ({ channels, width, height, outputWidth, outputHeight }) =>
    `PyTorch stops at the pool: from ${channels}×${height}×${width} it works out ${channels}×${outputHeight}×${outputWidth}, an output that is too small.`,
  "torch-padding": ({ padding, kernel }) =>
    `PyTorch stops at the pool: its padding ${padding} is more than half its kernel ${kernel}.`,
  "torch-groups": ({ channels, groups }) =>
    `PyTorch refuses to build the layer: ${channels} channels are not divisible by ${groups} groups.`,
  "caffe-inner-product": ({ got, expected }) =>
    `Caffe stops at InnerProduct: its check K_ == new_K fails, ${expected} against ${got}.`,
  "caffe-negative-shape": ({ windows }) =>
    `Caffe stops as it shapes the blob: a dimension would be ${windows}.`,
  "caffe-empty-blob": ({ windows }) =>
    `Caffe stops as it asks the blob for its data: a dimension is ${windows}, so there is none.`,
  "caffe-padding": ({ padding, kernel }) =>
    `Caffe stops at the pool: its padding ${padding} must be smaller than its kernel ${kernel}.`,
  "caffe-groups": ({ remainder }) =>
    `Caffe stops at the convolution: channels modulo groups is ${remainder}, and it must be 0.`,
  "convnet-filter-size": ({ filterSize, padded }) =>
    `cuda-convnet’s parser stops: the filter size ${filterSize} is greater than the padded image, ${padded}.`,
  "convnet-pool-size": ({ max }) => `cuda-convnet’s parser stops: sizeX must lie in 1–${max}.`,
  "convnet-pool-stride": ({ max }) => `cuda-convnet’s parser stops: the pool’s stride must lie in 1–${max}.`,
  "convnet-groups": ({ channels, groups }) =>
    `cuda-convnet’s parser stops: ${channels} channels are not divisible by ${groups} groups.`,
  "tf-negative-size": ({ output, input, filter, stride }) =>
    `TensorFlow stops: an input of ${input}, a filter of ${filter} and a stride of ${stride} would leave ${output}.`,
  "tf-squeeze": ({ dimension, got }) =>
    `TensorFlow stops at the squeeze: dimension ${dimension} is ${got}, and only a 1 can be squeezed away.`,
  "onnx-input-shape": ({ width, height }) =>
    `ONNX Runtime stops at the convolution: an input of ${height}×${width} is too small for it.`,
  "onnx-padding": ({ padding, kernel }) =>
    `ONNX Runtime stops at the pool: its padding ${padding} must be smaller than its kernel ${kernel}.`,
};
