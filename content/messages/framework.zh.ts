import type { framework as english } from "./framework.en.ts";

/** 框架拒绝时会说什么：用我们自己的话转述，数字是它的。 */
export const framework: typeof english = {
  "torch-linear": ({ got, expected, outputs }) =>
    `PyTorch 在矩阵乘法处报错：mat1 是 1×${got}，mat2 是 ${expected}×${outputs}，${got} 对不上 ${expected}。`,
  "torch-view": ({ got, expected }) => `PyTorch 在 view 处报错：${got} 个数排不成 [1, ${expected}]。`,
  "torch-kernel-too-large": ({ paddedWidth, paddedHeight, kernelWidth, kernelHeight }) =>
    `PyTorch 在卷积处报错：填充后的输入是 ${paddedHeight}×${paddedWidth}，卷积核是 ${kernelHeight}×${kernelWidth}，核不能比输入大。`,
  "torch-output-too-small": ({ channels, width, height, outputWidth, outputHeight }) =>
    `PyTorch 在池化处报错：由 ${channels}×${height}×${width} 算出的输出是 ${channels}×${outputHeight}×${outputWidth}，太小了。`,
  "torch-padding": ({ padding, kernel }) =>
    `PyTorch 在池化处报错：填充 ${padding} 超过了窗口 ${kernel} 的一半。`,
  "torch-groups": ({ channels, groups }) =>
    `PyTorch 建不了这一层：${channels} 个通道不能被 ${groups} 组整除。`,
  "caffe-inner-product": ({ got, expected }) =>
    `Caffe 在 InnerProduct 处中止：检查 K_ == new_K 不成立，一边是 ${expected}，一边是 ${got}。`,
  "caffe-negative-shape": ({ windows }) => `Caffe 在设定 blob 形状时中止：有一维会是 ${windows}。`,
  "caffe-empty-blob": ({ windows }) => `Caffe 在取 blob 数据时中止：有一维是 ${windows}，没有数据可取。`,
  "caffe-padding": ({ padding, kernel }) => `Caffe 在池化处中止：填充 ${padding} 必须小于窗口 ${kernel}。`,
  "caffe-groups": ({ remainder }) => `Caffe 在卷积处中止：通道数除以组数余 ${remainder}，必须余 0。`,
  "convnet-filter-size": ({ filterSize, padded }) =>
    `cuda-convnet 的解析器中止：filter size ${filterSize} 大于填充后的图像 ${padded}。`,
  "convnet-pool-size": ({ max }) => `cuda-convnet 的解析器中止：sizeX 必须在 1～${max} 之间。`,
  "convnet-pool-stride": ({ max }) => `cuda-convnet 的解析器中止：池化的步幅必须在 1～${max} 之间。`,
  "convnet-groups": ({ channels, groups }) =>
    `cuda-convnet 的解析器中止：${channels} 个通道不能被 ${groups} 组整除。`,
  "tf-negative-size": ({ output, input, filter, stride }) =>
    `TensorFlow 报错：输入 ${input}、卷积核 ${filter}、步幅 ${stride}，输出会是 ${output}。`,
  "tf-squeeze": ({ dimension, got }) =>
    `TensorFlow 在 squeeze 处报错：第 ${dimension} 维是 ${got}，只有等于 1 的维才能去掉。`,
  "onnx-input-shape": ({ width, height }) => `ONNX Runtime 在卷积处报错：输入 ${height}×${width} 太小。`,
  "onnx-padding": ({ padding, kernel }) =>
    `ONNX Runtime 在池化处报错：填充 ${padding} 必须小于窗口 ${kernel}。`,
};
