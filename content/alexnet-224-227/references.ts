import type { Text } from "../../src/implementations/index.ts";

/** What kind of thing a reference is, for the card and for the test of links. */
type ReferenceKind = "code" | "issue" | "question" | "paper" | "documentation";

/** A source of the article that belongs to no implementation: a witness, a question, a document. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly title: Text;
  /** Who says it, or where in it to look. */
  readonly place: Text;
  /** owner/name, commit, path and lines, for code. */
  readonly repository?: string;
  readonly commit?: string;
  readonly path?: string;
  readonly lines?: readonly [number, number];
  /** For everything else: an address. Pinned or archival, or its host is in test/content/links.test.ts with a reason. */
  readonly url?: string;
  /** One sentence of ours: what it shows. */
  readonly claim: Text;
}

const release = {
  kind: "code",
  repository: "computerhistory/AlexNet-Source-Code",
  commit: "2f8b81f76470bf873c865754ad8f4a5e0dbbeb7b",
  title: { en: "2012 source code", zh: "2012 年源代码" },
} as const;
/** The history of cuda-convnet as its author committed it, kept in a later fork. */
const convnet = {
  kind: "code",
  repository: "dnouri/cuda-convnet",
  commit: "6627f678f986b9993fe61e331c731bb8aadf8896",
  path: "src/cudaconv2/filter_acts.cu",
  title: { en: "cuda-convnet", zh: "cuda-convnet" },
} as const;
const caffe = {
  kind: "code",
  repository: "BVLC/caffe",
  commit: "9b891540183ddc834a02b2bd81b31afae71b2153",
  title: { en: "Caffe", zh: "Caffe" },
} as const;

/** Every reference by the id that `<Cite source="…">` names. */
export const REFERENCES = {
  "chm-readme": {
    ...release,
    path: "README.md",
    lines: [5, 5],
    place: { en: "Computer History Museum, March 2025", zh: "计算机历史博物馆，2025 年 3 月" },
    claim: {
      en: "The museum calls the package the original source code as it was in 2012, and says that it includes the parameter files trained on ImageNet.",
      zh: "博物馆说明：这是 2012 年当时的原始源代码，并称附有在 ImageNet 上训练好的参数文件。",
    },
  },
  "chm-kernels": {
    ...release,
    path: "build.sh",
    lines: [14, 14],
    place: { en: "build script", zh: "编译脚本" },
    claim: {
      en: "The convolution kernels are copied in from another directory that the release does not contain.",
      zh: "做卷积的 GPU 核函数是从另一个目录拷贝进来的，而公开的文件里没有那个目录。",
    },
  },
  "chm-package": {
    ...release,
    path: "package.sh",
    lines: [25, 25],
    place: { en: "script that fills cuda-convnet’s public tree", zh: "整理 cuda-convnet 公开目录的脚本" },
    claim: {
      en: "Files of the missing kernels’ names, filter_acts.cu among them, are copied from a directory of the author’s into cuda-convnet’s src/cudaconv2. The build takes its own from another, for the K20X, so we cannot say that they are the same.",
      zh: "与缺少的核函数同名的文件（包括 filter_acts.cu）从作者的一个目录拷贝到 cuda-convnet 的 src/cudaconv2。编译时用的是另一个目录（供 K20X 用），两处是否相同，无从得知。",
    },
  },
  "cc-far-edge": {
    ...convnet,
    lines: [592, 595],
    place: { en: "the author’s commit of 25 July 2012", zh: "作者 2012 年 7 月 25 日的提交" },
    claim: {
      en: "The GPU code asserts that the last window reaches the far edge of the picture.",
      zh: "GPU 代码断言最后一个窗口必须够到图像的远端边缘。",
    },
  },
  "cc-zero-fill": {
    ...convnet,
    lines: [127, 154],
    place: { en: "the author’s commit of 25 July 2012", zh: "作者 2012 年 7 月 25 日的提交" },
    claim: {
      en: "Where a window lies outside the picture, the kernel for colour pictures loads zeros.",
      zh: "窗口落在图像之外的部分，处理彩色图像的核函数一律按零载入。",
    },
  },
  "cc-rounding": {
    ...convnet,
    path: "layer.py",
    lines: [885, 885],
    place: { en: "the author’s commit of 25 July 2012", zh: "作者 2012 年 7 月 25 日的提交" },
    claim: {
      en: "A convolution’s side is 1 plus the number of strides, rounded up, as in the release.",
      zh: "卷积输出的边长等于步数向上取整后再加 1，与公开的 2012 年源代码相同。",
    },
  },
  "cc-partial-sum": {
    ...convnet,
    path: "layer.py",
    lines: [937, 938],
    place: { en: "the author’s commit of 25 July 2012", zh: "作者 2012 年 7 月 25 日的提交" },
    claim: {
      en: "A convolution is rejected when its partialSum does not divide the number of its output cells, as in the release.",
      zh: "如果 partialSum 不能整除输出的格数，这个卷积层就会被拒绝，与公开的 2012 年源代码相同。",
    },
  },
  "chm-configs": {
    ...release,
    path: "layers",
    place: { en: "the directory of network configurations", zh: "网络配置所在的目录" },
    claim: {
      en: "63 of the network configurations here have a conv1a; 59 set its partialSum to 5, four to 11.",
      zh: "这里的网络配置有 63 个写有 conv1a，其中 59 个的 partialSum 是 5，4 个是 11。",
    },
  },
  "chm-rnorm": {
    ...release,
    path: "layers/layers-145.cfg",
    lines: [107, 117],
    place: { en: "cnorm2a and cnorm2b", zh: "cnorm2a 与 cnorm2b" },
    claim: {
      en: "After the normalisation across channels the second layer has one more, type=rnorm of size 5, within each map.",
      zh: "第二层在跨通道归一化之后，还有一层 type=rnorm、size=5 的归一化，在每张特征图内部进行。",
    },
  },
  "chm-notes-145": {
    ...release,
    path: "layers/layer-params-145.cfg",
    lines: [165, 182],
    place: { en: "the author’s notes on number 145", zh: "作者对 145 号所做的笔记" },
    claim: {
      en: "A run of 13 September 2012: the learning rate lowered in epochs 25, 51 and 79, conv1’s alone in 67 and 72; stopped in epoch 91, with the result 0.406640, 0.182100.",
      zh: "2012 年 9 月 13 日开始的一次训练：学习率在第 25、51、79 轮调低，conv1 的另在第 67、72 轮调低，第 91 轮停下，结果是 0.406640、0.182100。",
    },
  },
  "chm-notes-145-2010": {
    ...release,
    path: "layers/layer-params-145-2010.cfg",
    lines: [165, 180],
    place: {
      en: "the author’s notes on number 145, on ILSVRC-2010",
      zh: "作者对 145 号在 ILSVRC-2010 上所做的笔记",
    },
    claim: {
      en: "The learning rate lowered in epochs 23, 51 and 78, conv1’s alone in 68 and 72; stopped in epoch 93; with several views 0.374727, 0.169987, with the centre alone 0.390247, 0.182953.",
      zh: "学习率在第 23、51、78 轮调低，conv1 的另在第 68、72 轮调低，第 93 轮停下；多视图的结果是 0.374727、0.169987，只用中心的结果是 0.390247、0.182953。",
    },
  },
  "chm-notes-146": {
    ...release,
    path: "layers/layer-params-146-2012-2011.cfg",
    lines: [181, 195],
    place: { en: "the author’s notes on number 146", zh: "作者对 146 号所做的笔记" },
    claim: {
      en: "Pretrained on the ImageNet of 2011, then trained on 2012; with several views 0.389900, 0.166220.",
      zh: "先在 2011 年的 ImageNet 上预训练，再在 2012 年的数据上训练；多视图的结果是 0.389900、0.166220。",
    },
  },
  "chm-relu": {
    ...release,
    path: "layers/layers-145.cfg",
    lines: [9, 63],
    place: { en: "conv1a to pool1b", zh: "conv1a 到 pool1b" },
    claim: {
      en: "conv1a and conv1b have no activation of their own; neuron = relu stands with pool1a and pool1b, behind the normalisation.",
      zh: "conv1a 与 conv1b 自己没有激活函数；neuron = relu 写在归一化之后的 pool1a 与 pool1b 里。",
    },
  },
  "chm-2013": {
    ...release,
    path: "layers/layer-params-184-4gpu.cfg",
    lines: [450, 450],
    place: { en: "the latest run noted", zh: "笔记里最晚的一次训练" },
    claim: {
      en: "The latest run that the release notes is of 4 March 2013.",
      zh: "公开的代码里记下的最晚一次训练，是 2013 年 3 月 4 日。",
    },
  },
  "chm-stored": {
    ...release,
    path: "findsimilar.py",
    lines: [18, 18],
    place: { en: "a tool of the release", zh: "公开代码里的一个工具" },
    claim: {
      en: "IMG_SIZE = 256: one of the release’s own tools takes the stored pictures to be 256 on a side.",
      zh: "IMG_SIZE = 256：公开代码自带的工具按边长 256 读取存好的图像。",
    },
  },
  "chm-screen": {
    ...release,
    path: "shownet.py",
    lines: [464, 464],
    place: { en: "the webcam demo", zh: "摄像头演示" },
    claim: {
      en: "The demo’s window is 224 by 224 pixels, the size of what it feeds the network.",
      zh: "演示窗口就是 224×224 像素，与送进网络的画面一样大。",
    },
  },
  "chm-mean": {
    ...release,
    path: "convdata.py",
    lines: [216, 226],
    place: { en: "the crop and the mean", zh: "裁剪与均值" },
    claim: {
      en: "Once the crop is cut out, a mean picture of its size (data_mean_crop) is subtracted: what the network gets is centred on zero.",
      zh: "裁剪之后，再减去同样大小的均值图像（data_mean_crop），所以送进网络的数以零为中心。",
    },
  },
  "ccn2-ceil": {
    kind: "issue",
    title: { en: "imagenet-multiGPU.torch, issue 10", zh: "imagenet-multiGPU.torch，issue 10" },
    place: { en: "Soumith Chintala, September 2015", zh: "Soumith Chintala，2015 年 9 月" },
    url: "https://github.com/soumith/imagenet-multiGPU.torch/issues/10",
    claim: {
      en: "Asked why 224 gives 55 and not 54 with cuda-convnet2, he answers that this library rounds up.",
      zh: "有人问为什么 cuda-convnet2 从 224 得到 55 而不是 54，他回答：这个库用的是向上取整。",
    },
  },
  "theano-alexnet": {
    kind: "issue",
    title: { en: "theano_alexnet, issue 20", zh: "theano_alexnet，issue 20" },
    place: { en: "October 2015", zh: "2015 年 10 月" },
    url: "https://github.com/uoguelph-mlrg/theano_alexnet/issues/20",
    claim: {
      en: "At 224 the same network trains with cuda-convnet and fails with cuDNN, where fc6 gets 6400 numbers for weights of 9216.",
      zh: "输入改成 224 之后，同一个网络用 cuda-convnet 能训练，用 cuDNN 就报错：fc6 收到 6400 个数，权重却要 9216 个。",
    },
  },
  "karpathy-padded": {
    kind: "issue",
    title: { en: "cs231n.github.io, issue 9", zh: "cs231n.github.io，issue 9" },
    place: { en: "Andrej Karpathy, February 2015", zh: "Andrej Karpathy，2015 年 2 月" },
    url: "https://github.com/cs231n/cs231n.github.io/issues/9",
    claim: {
      en: "The author of the notes does not see how 224 was made to fit, and supposes a padding that goes unmentioned.",
      zh: "讲义作者说他不清楚 224 是怎么凑上的，猜想图像做过某种没有写明的填充。",
    },
  },
  "valid-same": {
    kind: "issue",
    title: { en: "handson-ml, issue 202", zh: "handson-ml，issue 202" },
    place: { en: "Aurélien Géron, April 2018", zh: "Aurélien Géron，2018 年 4 月" },
    url: "https://github.com/ageron/handson-ml/issues/202",
    claim: {
      en: "TensorFlow’s VALID gives 54 from 224 and its SAME gives 56; neither is the paper’s 55.",
      zh: "TensorFlow 的 VALID 从 224 得到 54，SAME 得到 56，都不是论文里的 55。",
    },
  },
  "tflearn-typo": {
    kind: "issue",
    title: { en: "tflearn, pull request 193", zh: "tflearn，pull request 193" },
    place: { en: "July 2016", zh: "2016 年 7 月" },
    url: "https://github.com/tflearn/tflearn/pull/193",
    claim: {
      en: "A library changes its AlexNet from 224 to 227, on the understanding that the paper has a typo.",
      zh: "一个库把 AlexNet 的输入从 224 改成 227，理由是论文有笔误。",
    },
  },
  "squeezenet-typo": {
    kind: "issue",
    title: { en: "SqueezeNet, issue 6", zh: "SqueezeNet，issue 6" },
    place: { en: "April 2016", zh: "2016 年 4 月" },
    url: "https://github.com/forresti/SqueezeNet/issues/6",
    claim: {
      en: "Asked about the 224 in SqueezeNet’s paper, its author calls it a typo, and adds that the accuracy of his networks is not too sensitive to 224 or 227.",
      zh: "有人问起 SqueezeNet 论文里的 224，作者说那是笔误，又补充说，他的网络用 224 还是 227，准确率差别不大。",
    },
  },
  "stackexchange-29245": {
    kind: "question",
    title: {
      en: "Data Science Stack Exchange, question 29245",
      zh: "Data Science Stack Exchange，问题 29245",
    },
    place: { en: "What is the input size of Alex net", zh: "What is the input size of Alex net" },
    url: "https://datascience.stackexchange.com/questions/29245/what-is-the-input-size-of-alex-net",
    claim: {
      en: "The question of this page, as a reader asked it.",
      zh: "一位读者提出的，正是本页的问题。",
    },
  },
  "stats-132897": {
    kind: "question",
    title: { en: "Cross Validated, question 132897", zh: "Cross Validated，问题 132897" },
    place: {
      en: "How does Krizhevsky’s ’12 CNN get 253,440 neurons in the first layer?",
      zh: "How does Krizhevsky's '12 CNN get 253,440 neurons in the first layer?",
    },
    url: "https://stats.stackexchange.com/questions/132897/how-does-krizhevskys-12-cnn-get-253-440-neurons-in-the-first-layer",
    claim: {
      en: "Readers work out 290,400 for the first layer and cannot reach the printed 253,440.",
      zh: "读者们算出第一层应为 290,400，怎么也得不到论文印的 253,440。",
    },
  },
  "mxnet-3348": {
    kind: "issue",
    title: { en: "MXNet, issue 3348", zh: "MXNet，issue 3348" },
    place: { en: "September 2016", zh: "2016 年 9 月" },
    url: "https://github.com/apache/mxnet/issues/3348",
    claim: {
      en: "An AlexNet that rounds down counts 50,844,008 parameters because fc6 gets 6400 inputs; padding conv1 by 2 repairs it.",
      zh: "一个向下取整的 AlexNet 只数出 50,844,008 个参数，因为 fc6 只收到 6400 个输入；后来给 conv1 加上 2 的填充才修好。",
    },
  },
  "imgclsmob-count": {
    kind: "code",
    title: { en: "imgclsmob, a model zoo", zh: "imgclsmob 模型库" },
    repository: "osmr/imgclsmob",
    commit: "852285ccd34b47d2e61c29620563a476d471a477",
    path: "gluon/gluoncv2/models/alexnet.py",
    lines: [317, 318],
    place: { en: "its own test of the parameter count", zh: "它自带的参数量测试" },
    claim: {
      en: "The test expects 62,378,344 parameters of its AlexNet and 61,100,840 of its second version, torchvision’s.",
      zh: "测试要求它的 AlexNet 有 62,378,344 个参数，第二个版本有 61,100,840 个，后者与 torchvision 相同。",
    },
  },
  "torchvision-unbatched": {
    kind: "issue",
    title: { en: "torchvision, issue 7323", zh: "torchvision，issue 7323" },
    place: { en: "February 2023", zh: "2023 年 2 月" },
    url: "https://github.com/pytorch/vision/issues/7323",
    claim: {
      en: "The message “256x36 and 9216x4096” comes from a picture without a batch dimension, and has nothing to do with its size.",
      zh: "报错里的“256x36 and 9216x4096”说明输入少了 batch 维，与图像尺寸无关。",
    },
  },
  "torchvision-adaptive": {
    kind: "issue",
    title: { en: "torchvision, pull request 746", zh: "torchvision，pull request 746" },
    place: { en: "February 2019", zh: "2019 年 2 月" },
    url: "https://github.com/pytorch/vision/pull/746",
    claim: {
      en: "The adaptive pool was added in 2019 so that larger pictures run; at 224 it changes nothing.",
      zh: "自适应池化是 2019 年加上的，为的是让更大的图像也能跑；输入 224 时它什么都不改变。",
    },
  },
  "torchvision-conv4": {
    kind: "issue",
    title: { en: "torchvision, pull request 463", zh: "torchvision，pull request 463" },
    place: { en: "April 2018", zh: "2018 年 4 月" },
    url: "https://github.com/pytorch/vision/pull/463",
    claim: {
      en: "torchvision’s conv4 has 256 channels because cuda-convnet2’s one-GPU configuration has; the published weights keep it so.",
      zh: "torchvision 的 conv4 是 256 个通道，因为它照搬的 cuda-convnet2 单 GPU 配置就是 256；权重已经公布，不便再改。",
    },
  },
  "torchvision-owt": {
    kind: "issue",
    title: { en: "torchvision, issue 185", zh: "torchvision，issue 185" },
    place: { en: "Soumith Chintala, June 2017", zh: "Soumith Chintala，2017 年 6 月" },
    url: "https://github.com/pytorch/vision/issues/185",
    claim: {
      en: "Asked about the other numbers of filters: torchvision follows “One weird trick”.",
      zh: "有人问卷积核个数为什么不同，回答是：torchvision 依据的是“One weird trick”一文。",
    },
  },
  "one-weird-trick": {
    kind: "paper",
    title: {
      en: "Krizhevsky, One weird trick for parallelizing convolutional neural networks",
      zh: "Krizhevsky，One weird trick for parallelizing convolutional neural networks",
    },
    place: { en: "arXiv 1404.5997, version 2, 2014", zh: "arXiv 1404.5997，第 2 版，2014 年" },
    url: "https://arxiv.org/abs/1404.5997v2",
    claim: {
      en: "The later, one-tower network from which those of cuda-convnet2, torchvision, mmpretrain and TF-Slim come; its footnote gives 64, 192, 384, 384 and 256 filters, where conv4 has 256 in the first three.",
      zh: "后来的单塔网络，cuda-convnet2、torchvision、mmpretrain 和 TF-Slim 的 AlexNet 都由它而来；脚注给出的卷积核个数是 64、192、384、384、256，而前三家的 conv4 都是 256 个。",
    },
  },
  "mmpretrain-256": {
    kind: "issue",
    title: { en: "mmpretrain, issue 23", zh: "mmpretrain，issue 23" },
    place: { en: "August 2020", zh: "2020 年 8 月" },
    url: "https://github.com/open-mmlab/mmpretrain/issues/23",
    claim: {
      en: "Its documentation string first said 256×256; a reader worked out that the classifier needs 224.",
      zh: "它的文档字符串起初写的是 256×256，后来有读者从分类器反推出应为 224。",
    },
  },
  "mmpretrain-configs": {
    kind: "code",
    title: { en: "mmpretrain", zh: "mmpretrain" },
    repository: "open-mmlab/mmpretrain",
    commit: "ee7f2e88501f61aa95c742dd5f429f039935ee90",
    path: "configs",
    place: { en: "the directory of model configurations", zh: "模型配置所在的目录" },
    claim: {
      en: "There is no configuration for AlexNet here, so no weights and no preprocessing are published with it.",
      zh: "这里没有 AlexNet 的配置，也就是说它没有随附权重，也没有规定预处理。",
    },
  },
  "caffe-resize": {
    ...caffe,
    path: "examples/imagenet/readme.md",
    lines: [33, 37],
    place: { en: "ImageNet tutorial", zh: "ImageNet 教程" },
    claim: {
      en: "The tutorial’s way to prepare the pictures is to resize them to 256×256 beforehand, without keeping their proportions.",
      zh: "教程的做法是事先把图像缩放到 256×256，不保持长宽比。",
    },
  },
  "caffe-centre": {
    ...caffe,
    path: "src/caffe/data_transformer.cpp",
    lines: [87, 93],
    place: { en: "data transformer", zh: "数据变换" },
    claim: {
      en: "Training crops at random, testing in the centre; 256 − 227 is odd, so the centre crop sits half a pixel off.",
      zh: "训练时随机裁剪，测试时中心裁剪；256 − 227 是奇数，所以中心裁剪会偏半个像素。",
    },
  },
  "caffe-mean": {
    ...caffe,
    path: "models/bvlc_alexnet/train_val.prototxt",
    lines: [32, 32],
    place: { en: "network definition", zh: "网络定义" },
    claim: {
      en: "A mean picture is subtracted; nothing is divided.",
      zh: "减去一幅均值图像，不做除法。",
    },
  },
  "caffe-bgr": {
    ...caffe,
    path: "examples/00-classification.ipynb",
    lines: [132, 132],
    place: { en: "classification example", zh: "分类示例" },
    claim: {
      en: "The channels are in the order BGR, the values from 0 to 255 before the mean is subtracted.",
      zh: "通道顺序是 BGR，减均值之前数值范围是 0 到 255。",
    },
  },
  "caffe-1318": {
    kind: "issue",
    title: { en: "Caffe, issue 1318", zh: "Caffe，issue 1318" },
    place: { en: "October 2014", zh: "2014 年 10 月" },
    url: "https://github.com/BVLC/caffe/issues/1318",
    claim: {
      en: "Caffe’s convolutions and pools give different sizes for the same window; the pools’ way to round became a setting later, and the old way stayed its default.",
      zh: "同样的窗口，Caffe 的卷积和池化给出不同的尺寸；后来池化怎样取整成了一个设置，默认仍是旧的做法。",
    },
  },
  "torchvision-preset": {
    kind: "code",
    title: { en: "torchvision", zh: "torchvision" },
    repository: "pytorch/vision",
    commit: "0446e68eac403bebd0971d5417a9bf8df852ba29",
    path: "torchvision/transforms/_presets.py",
    lines: [29, 52],
    place: { en: "the transform that comes with the weights", zh: "权重自带的预处理" },
    claim: {
      en: "Resize the shorter side to 256, crop the centre, scale to 0–1, then mean (0.485, 0.456, 0.406) and deviation (0.229, 0.224, 0.225), in RGB.",
      zh: "短边缩放到 256，取中心裁剪，数值缩放到 0～1，再按 RGB 的均值 (0.485, 0.456, 0.406) 和标准差 (0.229, 0.224, 0.225) 归一化。",
    },
  },
  "slim-preprocessing": {
    kind: "code",
    title: { en: "TF-Slim", zh: "TF-Slim" },
    repository: "tensorflow/models",
    commit: "245f66dd6304869c082840dedce2f45c6af4e78f",
    path: "research/slim/preprocessing/preprocessing_factory.py",
    lines: [47, 79],
    place: { en: "the list of preprocessing functions", zh: "预处理函数的列表" },
    claim: {
      en: "AlexNet is not in the list, and any name that is not is refused.",
      zh: "列表里没有 AlexNet，而不在列表里的名字都会被拒绝。",
    },
  },
  "onnx-preprocessing": {
    kind: "code",
    title: { en: "Intel Neural Compressor", zh: "Intel Neural Compressor" },
    repository: "intel/neural-compressor",
    commit: "97bcc92c795484b11bd1c96d91206154cb81f617",
    path: "examples/onnxrt/image_recognition/onnx_model_zoo/alexnet/quantization/ptq/main.py",
    lines: [135, 139],
    place: { en: "the script that the zoo’s README points to", zh: "模型库的 README 所指的脚本" },
    claim: {
      en: "The picture is resized to 224×224 without a crop; 123.68, 116.779 and 103.939 are subtracted from red, green and blue, and the channels turned into BGR.",
      zh: "图像直接缩放到 224×224，不裁剪；红、绿、蓝分别减去 123.68、116.779、103.939，再把通道换成 BGR 的顺序。",
    },
  },
  "torch-ceil-mode": {
    kind: "documentation",
    title: { en: "PyTorch 1.8.0, MaxPool2d", zh: "PyTorch 1.8.0，MaxPool2d" },
    place: { en: "note on ceil_mode", zh: "关于 ceil_mode 的说明" },
    url: "https://pytorch.org/docs/1.8.0/generated/torch.nn.MaxPool2d.html",
    claim: {
      en: "With ceil_mode a window may hang over the edge, but one that would start in the padding after the picture is ignored.",
      zh: "开启 ceil_mode 后窗口可以越过边缘，但起点落在后侧填充里的窗口不算。",
    },
  },
  "same-asymmetric": {
    kind: "issue",
    title: { en: "tensornets, issue 25", zh: "tensornets，issue 25" },
    place: { en: "August 2018", zh: "2018 年 8 月" },
    url: "https://github.com/taehoonlee/tensornets/issues/25",
    claim: {
      en: "SAME with a stride above 1 may pad one side more than the other, which symmetric padding cannot reproduce.",
      zh: "步幅大于 1 时，SAME 两侧的填充可能不相等，用对称填充复现不出来。",
    },
  },
  "tf-same": {
    kind: "code",
    title: { en: "TensorFlow", zh: "TensorFlow" },
    repository: "tensorflow/tensorflow",
    commit: "1142c5f52b00837106420ac57dd87f9236222df3",
    path: "tensorflow/core/framework/kernel_shape_util.cc",
    lines: [47, 56],
    place: { en: "the size rule", zh: "尺寸规则" },
    claim: {
      en: "SAME divides the input by the stride and rounds up, and pads as much as that takes, the odd one after.",
      zh: "SAME 把输入除以步幅再向上取整，需要多少就补多少，多出的一个补在后侧。",
    },
  },
  "onnx-same": {
    kind: "code",
    title: { en: "ONNX", zh: "ONNX" },
    repository: "onnx/onnx",
    commit: "f7546912001bc31e92a238b17068a21b373d882e",
    path: "docs/Operators.md",
    lines: [10336, 10336],
    place: { en: "the operator Conv", zh: "Conv 算子" },
    claim: {
      en: "auto_pad: of an odd number of zeros, SAME_UPPER puts the extra one at the end, SAME_LOWER at the beginning.",
      zh: "auto_pad：零的总数为奇数时，SAME_UPPER 把多出的一个补在末尾，SAME_LOWER 补在开头。",
    },
  },
  "torch-same": {
    kind: "issue",
    title: { en: "PyTorch, issue 67551", zh: "PyTorch，issue 67551" },
    place: { en: "October 2021", zh: "2021 年 10 月" },
    url: "https://github.com/pytorch/pytorch/issues/67551",
    claim: {
      en: 'PyTorch allows padding="same" for stride 1 only, because there is more than one way to go on from there.',
      zh: 'PyTorch 只在步幅为 1 时允许 padding="same"，因为步幅更大时，做法就不止一种了。',
    },
  },
} as const satisfies Record<string, Reference>;
