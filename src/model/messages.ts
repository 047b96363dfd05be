/**
 * What a framework prints when it refuses, as data: which message, and the numbers in it. Words are the page's business.
 * Sources are named where a message is chosen, in `frameworkMessage.ts`.
 */

/** The numbers each message names. Sizes in columns or rows of the layer's input unless said otherwise. */
export interface MessageOperands {
  /** PyTorch, a linear layer: one row of `got` numbers against a matrix of `expected` × `outputs`. */
  readonly "torch-linear": { readonly got: number; readonly expected: number; readonly outputs: number };
  /** PyTorch, a view of `got` numbers as one row of `expected`. */
  readonly "torch-view": { readonly got: number; readonly expected: number };
  /** PyTorch, a convolution whose window (dilation counted) is larger than the padded input. */
  readonly "torch-kernel-too-large": {
    readonly paddedWidth: number;
    readonly paddedHeight: number;
    readonly kernelWidth: number;
    readonly kernelHeight: number;
  };
  /** PyTorch, a pool whose output would not be positive. */
  readonly "torch-output-too-small": {
    readonly channels: number;
    readonly width: number;
    readonly height: number;
    readonly outputWidth: number;
    readonly outputHeight: number;
  };
  /** PyTorch, a pool padded by more than half its window. */
  readonly "torch-padding": { readonly padding: number; readonly kernel: number };
  /** PyTorch, a convolution: the channels are not divisible by the groups. */
  readonly "torch-groups": { readonly channels: number; readonly groups: number };
  /** Caffe's InnerProduct: K_ is `expected`, the input has `got`. */
  readonly "caffe-inner-product": { readonly got: number; readonly expected: number };
  /** Caffe, a blob with a negative dimension (convolution or pool). */
  readonly "caffe-negative-shape": { readonly windows: number };
  /** Caffe, a blob with a dimension of 0: allocated empty, and its data asked for. */
  readonly "caffe-empty-blob": { readonly windows: number };
  /** Caffe, a pool padded by its window or more. */
  readonly "caffe-padding": { readonly padding: number; readonly kernel: number };
  /** Caffe, a convolution: the remainder of channels by groups should be 0. */
  readonly "caffe-groups": { readonly remainder: number };
  /** cuda-convnet's parser: the filter is larger than the padded image. */
  readonly "convnet-filter-size": { readonly filterSize: number; readonly padded: number };
  /** cuda-convnet's parser: a pool's window must be in 1…`max`. */
  readonly "convnet-pool-size": { readonly max: number };
  /** cuda-convnet's parser: a pool's stride must be in 1…`max`. */
  readonly "convnet-pool-stride": { readonly max: number };
  /** cuda-convnet's parser: the channels must be divisible by the groups. */
  readonly "convnet-groups": { readonly channels: number; readonly groups: number };
  /** TensorFlow: the computed output size is negative. */
  readonly "tf-negative-size": {
    readonly output: number;
    readonly input: number;
    readonly filter: number;
    readonly stride: number;
  };
  /** TensorFlow's squeeze: dimension `dimension` (1 rows, 2 columns) should be 1 and is `got`. */
  readonly "tf-squeeze": { readonly dimension: number; readonly got: number };
  /** ONNX Runtime, a convolution without an output. */
  readonly "onnx-input-shape": { readonly width: number; readonly height: number };
  /** ONNX Runtime, a pool padded by its window or more. */
  readonly "onnx-padding": { readonly padding: number; readonly kernel: number };
}

/** Which message. */
type FrameworkMessageId = keyof MessageOperands;

/** One message and its numbers; the operands' type follows from the id. */
export type FrameworkMessage = {
  readonly [Id in FrameworkMessageId]: { readonly id: Id; readonly operands: MessageOperands[Id] };
}[FrameworkMessageId];
