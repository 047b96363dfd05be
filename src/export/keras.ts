import { samePadding } from "../model/axis.ts";
import type { Size } from "../model/types.ts";
import { args, comment, indented, note, whyZeros } from "./codeText.ts";
import { fc6Note, heading, logitNote, stopNote } from "./notes.ts";
import {
  DIRECTIONS,
  type NetworkPlan,
  noZeros,
  planOf,
  type Step,
  shapeText,
  type WindowStep,
} from "./plan.ts";
import type { ExportSubject } from "./subject.ts";

/**
 * The network as a Keras model (3, or 2 where it needs no helper) that gives these very sizes. Keras rounds down, and
 * its SAME is TensorFlow's; any other zeros become a layer of their own.
 */
export function asKeras(subject: ExportSubject): string {
  const plan = planOf(subject.trace);
  const { input, features, adaptive } = plan;
  const dilatedPool = features.some(({ kind, dilation }) => kind === "maxpool" && dilation > 1);
  const averaging = adaptive !== null && !sameSize(adaptive.from, adaptive.to);
  return `${[
    ...heading(subject).flatMap((line) => comment(line)),
    "",
    "import keras",
    ...(dilatedPool || averaging ? ["import numpy as np"] : []),
    "from keras import layers",
    "",
    ...(dilatedPool ? ["", ...comment(subject.words.code.kerasDilatedPool), ...DILATED_MAX_POOLING, ""] : []),
    ...(averaging ? ["", ...comment(subject.words.code.kerasAdaptive), ...ADAPTIVE_POOLING, ""] : []),
    ...(dilatedPool || averaging ? [""] : []),
    "model = keras.Sequential(",
    "    [",
    `        keras.Input((${input.height}, ${input.width}, ${input.channels})),  # height, width, channels`,
    ...indented(layerLines(plan, subject), "        "),
    "    ],",
    '    name="AlexNet",',
    ")",
    "",
    'if __name__ == "__main__":',
    "    model.summary()",
  ].join("\n")}\n`;
}

function layerLines(plan: NetworkPlan, subject: ExportSubject): string[] {
  const { features, adaptive, classifier, fc6, logitMap, stoppedAt } = plan;
  const lines = features.flatMap((step) => windowLines(step, subject, true));
  if (adaptive) lines.push(...adaptiveLines(adaptive, subject));
  if (fc6) {
    const dense = classifier[0]?.kind === "fc";
    const last = stoppedAt ? undefined : classifier[classifier.length - 1];
    lines.push(...note(fc6Note(plan, subject)), ...(dense ? ["layers.Flatten(),"] : []));
    lines.push(...note(logitNote(plan, subject)));
    lines.push(...classifier.flatMap((step) => classifierLines(step, subject, step !== last)));
    if (!dense && !logitMap && last) lines.push("layers.Flatten(),");
  }
  return [...lines, ...note(stopNote(plan, subject))];
}

function classifierLines(step: Step, subject: ExportSubject, relu: boolean): string[] {
  if (step.kind !== "fc") return windowLines(step, subject, relu);
  return [`layers.Dense(${args([String(step.outputs), relu && RELU, named(step.id)])}),`];
}

const RELU = 'activation="relu"';

function windowLines(step: WindowStep, subject: ExportSubject, relu: boolean): string[] {
  return step.kind === "conv" ? convLines(step, subject, relu) : poolLines(step, subject);
}

function convLines(step: WindowStep, subject: ExportSubject, relu: boolean): string[] {
  const { stride, dilation } = step;
  const strided = stride.width > 1 || stride.height > 1;
  const apart = strided && dilation > 1;
  const same = !apart && isSame(step);
  const call = args([
    String(step.output.channels),
    pair(step.kernel),
    strided && !apart && `strides=${pair(stride)}`,
    same && 'padding="same"',
    dilation > 1 && `dilation_rate=${dilation}`,
    step.groups > 1 && `groups=${step.groups}`,
    relu && RELU,
    named(step.id),
  ]);
  const note = `  # ${shapeText(step.output)}`;
  return [
    ...(same ? [] : zeroLines(step, subject)),
    ...(apart ? comment(subject.words.code.kerasDilatedStride(step.id)) : []),
    `layers.Conv2D(${call}),${apart ? "" : note}`,
    ...(apart
      ? [`layers.MaxPooling2D(1, strides=${pair(stride)}, ${named(`${step.id}_stride`)}),${note}`]
      : []),
  ];
}

function poolLines(step: WindowStep, subject: ExportSubject): string[] {
  const { dilation } = step;
  const same = dilation === 1 && step.spec.padding === "same" && isSame(step);
  const zeros = same ? [] : zeroLines(step, subject);
  const call =
    dilation > 1
      ? `DilatedMaxPooling2D(${args([both(step.kernel), both(step.stride), String(dilation), named(step.id)])})`
      : `layers.MaxPooling2D(${args([
          pair(step.kernel),
          `strides=${pair(step.stride)}`,
          same && 'padding="same"',
          named(step.id),
        ])})`;
  return [
    ...zeros,
    ...(zeros.length > 0 ? comment(subject.words.code.poolZeros) : []),
    `${call},  # ${shapeText(step.output)}`,
  ];
}

/**
 * Whether Keras’s SAME reads these very windows. With a stride it depends on the size, so there it is used only where
 * the network itself says SAME; and only with the same zeros on both axes, which Keras 3.5 on PyTorch mixes up.
 */
function isSame({ axes, zeros, stride, spec }: WindowStep): boolean {
  const { width, height } = zeros;
  if (noZeros(zeros) || width.before !== height.before || width.after !== height.after) return false;
  return DIRECTIONS.every((way) => {
    const { input, span, output } = axes[way];
    const { before } = samePadding(input, span, stride[way]);
    const asked = stride[way] === 1 || spec.padding === "same";
    return asked && before === zeros[way].before && Math.ceil(input / stride[way]) === output;
  });
}

function zeroLines(step: WindowStep, { words }: ExportSubject): string[] {
  const { width, height } = step.zeros;
  if (noZeros(step.zeros)) return [];
  const name = named(`${step.id}_zeros`);
  const alike = width.before === width.after && height.before === height.after;
  if (alike) {
    const padding = pair({ width: width.before, height: height.before });
    return [`layers.ZeroPadding2D(${padding}, ${name}),`];
  }
  const { left, right, top, bottom } = words.code.sides;
  const sides = `((${height.before}, ${height.after}), (${width.before}, ${width.after}))`;
  return [
    ...comment(whyZeros(step, words)),
    `layers.ZeroPadding2D(${sides}, ${name}),  # (${top}, ${bottom}), (${left}, ${right})`,
  ];
}

function adaptiveLines(
  { from, to }: NonNullable<NetworkPlan["adaptive"]>,
  { words }: ExportSubject,
): string[] {
  if (sameSize(from, to)) return comment(words.code.adaptiveSame(`${to.width} × ${to.height}`));
  return [
    `AdaptiveAveragePooling2D(${both(to)}, name="avgpool"),  # ${to.width} × ${to.height} × ${from.channels}`,
  ];
}

const ADAPTIVE_POOLING = `class AdaptiveAveragePooling2D(layers.Layer):
    def __init__(self, output_size, **kwargs):
        super().__init__(**kwargs)
        self.output_size = output_size

    @staticmethod
    def averages(n, k):
        weights = np.zeros((k, n), "float32")
        for i in range(k):
            start, end = i * n // k, -(-(i + 1) * n // k)
            weights[i, start:end] = 1 / (end - start)
        return weights

    def call(self, x):
        rows = self.averages(x.shape[1], self.output_size[0])
        columns = self.averages(x.shape[2], self.output_size[1])
        return keras.ops.einsum("bhwc,ih,jw->bijc", x, rows, columns)`.split("\n");

const DILATED_MAX_POOLING = `class DilatedMaxPooling2D(layers.Layer):
    def __init__(self, pool_size, strides, dilation, **kwargs):
        super().__init__(**kwargs)
        self.pool_size, self.strides, self.dilation = pool_size, strides, dilation

    def call(self, x):
        for axis, size, stride in zip((1, 2), self.pool_size, self.strides):
            windows = (x.shape[axis] - (size - 1) * self.dilation - 1) // stride + 1
            starts = np.arange(windows) * stride
            taps = [keras.ops.take(x, starts + i * self.dilation, axis=axis) for i in range(size)]
            x = keras.ops.max(keras.ops.stack(taps), axis=0)
        return x`.split("\n");

function named(name: string): string {
  return `name="${name}"`;
}

function sameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}

/** One number where both axes agree, else height before width, as Keras wants it. */
function pair(size: Size): string {
  return size.width === size.height ? String(size.width) : both(size);
}

function both({ width, height }: Size): string {
  return `(${height}, ${width})`;
}
