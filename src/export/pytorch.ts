import { roundingDirection } from "../model/rounding.ts";
import type { ExplicitPadding, Shape, Size } from "../model/types.ts";
import { args, comment, indented, note, whyZeros } from "./codeText.ts";
import { fc6Note, heading, logitNote, stopNote } from "./notes.ts";
import {
  countWith,
  DIRECTIONS,
  type NetworkPlan,
  planOf,
  poolCountIn,
  type Step,
  shapeText,
  type WindowStep,
} from "./plan.ts";
import type { ExportSubject } from "./subject.ts";

/**
 * The network as a PyTorch module that gives these very sizes. Convolutions there round down and pad both sides alike,
 * pools round up by dropping a window that starts in the padding; what neither can say becomes a layer of zeros.
 */
export function asPyTorch(subject: ExportSubject): string {
  const plan = planOf(subject.trace);
  const { input } = plan;
  const classes = classesOf(plan);
  return `${[
    ...heading(subject).flatMap((line) => comment(line)),
    "",
    "import torch",
    "from torch import nn",
    "",
    "",
    "class AlexNet(nn.Module):",
    `    def __init__(self${classes ? `, num_classes: int = ${classes}` : ""}):`,
    "        super().__init__()",
    ...indented(members(plan, subject), "        "),
    "",
    "    def forward(self, x: torch.Tensor) -> torch.Tensor:",
    "        x = self.features(x)",
    ...(plan.adaptive ? ["        x = self.avgpool(x)"] : []),
    ...(plan.classifier.length > 0 ? ["        x = self.classifier(x)"] : []),
    "        return x",
    "",
    "",
    'if __name__ == "__main__":',
    `    x = torch.zeros(1, ${input.channels}, ${input.height}, ${input.width})  # batch, channels, height, width`,
    "    print(AlexNet().eval()(x).shape)",
  ].join("\n")}\n`;
}

/** Classes of the last layer, where the network reaches it. */
function classesOf({ classifier, stoppedAt }: NetworkPlan): number | null {
  const last = classifier[classifier.length - 1];
  if (!last || stoppedAt) return null;
  return last.kind === "fc" ? last.outputs : last.output.channels;
}

function members(plan: NetworkPlan, subject: ExportSubject): string[] {
  const { features, adaptive, classifier, fc6 } = plan;
  const lines = sequential("features", [
    ...features.flatMap((step) => windowLines(step, subject)),
    ...(fc6 ? [] : note(stopNote(plan, subject))),
  ]);
  if (adaptive) lines.push(`self.avgpool = nn.AdaptiveAvgPool2d(${pair(adaptive.to)})`);
  if (fc6) lines.push(...note(fc6Note(plan, subject)), ...classifierLines(plan, subject));
  return classifier.length > 0 || !fc6 ? lines : [...lines, ...note(stopNote(plan, subject))];
}

function classifierLines(plan: NetworkPlan, subject: ExportSubject): string[] {
  const { classifier, logitMap, stoppedAt } = plan;
  if (classifier.length === 0) return [];
  const last = stoppedAt ? undefined : classifier[classifier.length - 1];
  const flattened = classifier[0]?.kind !== "fc" && !logitMap && !stoppedAt;
  return [
    ...note(logitNote(plan, subject)),
    ...sequential("classifier", [
      ...(classifier[0]?.kind === "fc" ? ["nn.Flatten(),"] : []),
      ...classifier.flatMap((step) => classifierStep(step, step === last, subject)),
      ...(flattened ? ["nn.Flatten(),"] : []),
      ...note(stopNote(plan, subject)),
    ]),
  ];
}

function classifierStep(step: Step, last: boolean, subject: ExportSubject): string[] {
  if (step.kind !== "fc") return windowLines(step, subject, last);
  const outputs = last ? "num_classes" : step.outputs;
  return [`nn.Linear(${step.inputs}, ${outputs}),  # ${step.id}`, ...(last ? [] : [RELU])];
}

const RELU = "nn.ReLU(inplace=True),";

function windowLines(step: WindowStep, subject: ExportSubject, last = false): string[] {
  return step.kind === "conv" ? convLines(step, subject, last) : poolLines(step, subject);
}

function convLines(step: WindowStep, subject: ExportSubject, last: boolean): string[] {
  const padding = before(step);
  const alike = DIRECTIONS.every((way) => {
    const axis = step.axes[way];
    return countWith(axis, { before: padding[way], after: padding[way] }, "down") === axis.output;
  });
  const channels = last ? "num_classes" : step.output.channels;
  const call = args([
    String(step.input.channels),
    String(channels),
    `kernel_size=${pair(step.kernel)}`,
    step.stride.width + step.stride.height > 2 && `stride=${pair(step.stride)}`,
    alike && padding.width + padding.height > 0 && `padding=${pair(padding)}`,
    step.dilation > 1 && `dilation=${step.dilation}`,
    step.groups > 1 && `groups=${step.groups}`,
  ]);
  return [
    ...(alike ? [] : zeroLines(step, subject)),
    `nn.Conv2d(${call}),  # ${label(step.id, step.output)}`,
    ...(last ? [] : [RELU]),
  ];
}

function poolLines(step: WindowStep, subject: ExportSubject): string[] {
  const own = ownPooling(step);
  const call = args([
    `kernel_size=${pair(step.kernel)}`,
    `stride=${pair(step.stride)}`,
    own && own.padding.width + own.padding.height > 0 && `padding=${pair(own.padding)}`,
    step.dilation > 1 && `dilation=${step.dilation}`,
    own?.ceil && "ceil_mode=True",
  ]);
  return [
    ...(own ? [] : [...zeroLines(step, subject), ...comment(subject.words.code.poolZeros)]),
    `nn.MaxPool2d(${call}),  # ${label(step.id, step.output)}`,
  ];
}

/** The pool’s own settings that give these windows, the rounding as the source means it first; null where none do. */
function ownPooling(step: WindowStep): { readonly padding: Size; readonly ceil: boolean } | null {
  const padding = before(step);
  const up = roundingDirection(step.axes.width.rounding) === "up";
  for (const ceil of [up, !up]) {
    const fits = DIRECTIONS.every((way) => {
      const axis = step.axes[way];
      const alike = { before: padding[way], after: padding[way] };
      return poolCountIn("torch", axis, alike, ceil ? "up-torch" : "down") === axis.output;
    });
    if (fits) return { padding, ceil };
  }
  return null;
}

function zeroLines(step: WindowStep, { words }: ExportSubject): string[] {
  const { width, height } = step.zeros;
  const { left, right, top, bottom } = words.code.sides;
  const names = [left, right, top, bottom].join(words.comma);
  return [
    ...comment(whyZeros(step, words)),
    `nn.ZeroPad2d((${[...sides(width), ...sides(height)].join(", ")})),  # ${names}`,
  ];
}

function sides({ before, after }: ExplicitPadding): number[] {
  return [before, after];
}

function before({ zeros }: WindowStep): Size {
  return { width: zeros.width.before, height: zeros.height.before };
}

function sequential(name: string, lines: readonly string[]): string[] {
  return [`self.${name} = nn.Sequential(`, ...indented(lines, "    "), ")"];
}

function label(id: string, output: Shape): string {
  return `${id}: ${shapeText(output)}`;
}

/** One number where both axes agree, else height before width, as PyTorch wants it. */
function pair({ width, height }: Size): string {
  return width === height ? String(width) : `(${height}, ${width})`;
}
