import type { ExplicitPadding, Shape, Size } from "../model/types.ts";
import { comment, note, sidesText } from "./codeText.ts";
import { fc6Note, heading, logitNote, stopNote } from "./notes.ts";
import {
  countWith,
  DIRECTIONS,
  type NetworkPlan,
  noZeros,
  planOf,
  poolCountIn,
  shapeText,
  type WindowStep,
  type Zeros,
} from "./plan.ts";
import type { ExportSubject } from "./subject.ts";

/**
 * The network as a Caffe prototxt that gives these very sizes. Caffe pads both sides alike, its convolutions cut the
 * fraction off and its pools round up; zeros it cannot declare come with the input (conv1) or are concatenated. What it
 * cannot express at all ends the network there, with a comment.
 */
export function asCaffe(subject: ExportSubject): string {
  const plan = planOf(subject.trace);
  const first = plan.features[0];
  const fed = first && !ownConvolution(first) ? padded(plan.input, first.zeros) : plan.input;
  const writer = new Writer(subject, fed);
  const ended = plan.features.some((step) => writer.features(step, step === first) === "ended");
  if (!ended) writer.classifier(plan);
  return `${[...heading(subject).flatMap((line) => comment(line)), 'name: "AlexNet"', ...writer.lines].join("\n")}\n`;
}

/** Writes layers one behind the other and remembers the blob the next one reads. */
class Writer {
  readonly lines: string[] = [];
  readonly #subject: ExportSubject;
  #blob = "data";

  constructor(subject: ExportSubject, fed: Shape) {
    this.#subject = subject;
    const { input } = subject.trace;
    const first = planOf(subject.trace).features[0];
    if (first && (fed.width !== input.width || fed.height !== input.height))
      this.#say(
        this.#words.caffeInput(
          `${input.width} × ${input.height}`,
          sidesText(first.zeros, subject.words),
          `${fed.width} × ${fed.height}`,
        ),
      );
    this.#layer("data", "Input", [], [`input_param { shape { ${dims(fed)} } }`]);
  }

  get #words() {
    return this.#subject.words.code;
  }

  /** One layer before fc6; `ended` where Caffe has nothing for it. */
  features(step: WindowStep, first: boolean): "ended" | undefined {
    if (step.kind === "conv") {
      this.#convolution(step, first);
      this.#relu(step.id);
      return undefined;
    }
    if (step.dilation > 1) {
      this.#say(this.#words.caffeDilatedPool(step.id));
      return "ended";
    }
    this.#pool(step);
    return undefined;
  }

  /** fc6 and what follows, with the adaptive pool before it. */
  classifier(plan: NetworkPlan): void {
    const { adaptive, classifier, stoppedAt } = plan;
    if (adaptive && !this.#adaptive(adaptive)) return;
    this.#say(fc6Note(plan, this.#subject));
    this.#say(logitNote(plan, this.#subject));
    const last = stoppedAt ? undefined : classifier[classifier.length - 1];
    for (const step of classifier) {
      if (step.kind === "fc")
        this.#layer(
          step.id,
          "InnerProduct",
          [this.#blob],
          block("inner_product_param", [`num_output: ${step.outputs}`]),
        );
      else this.#convolution(step, false);
      if (step !== last) this.#relu(step.id);
    }
    this.#say(stopNote(plan, this.#subject));
  }

  #convolution(step: WindowStep, first: boolean): void {
    const own = ownConvolution(step);
    if (!own && !first) this.#zeros(step);
    this.#layer(
      step.id,
      "Convolution",
      [this.#blob],
      block("convolution_param", [
        `num_output: ${step.output.channels}`,
        ...perAxis("pad", own ?? NO_PADDING, 0),
        ...perAxis("kernel", step.kernel, -1),
        ...perAxis("stride", step.stride, 1),
        ...(step.dilation > 1 ? [`dilation: ${step.dilation}`] : []),
        ...(step.groups > 1 ? [`group: ${step.groups}`] : []),
      ]),
      step.output,
    );
  }

  #pool(step: WindowStep): void {
    const own = ownPooling(step);
    if (!own) {
      this.#zeros(step);
      this.#say(this.#words.poolZeros);
    }
    // Behind zeros of its own the quotient is whole, or the next window does not fit.
    const floor = own ? own.floor : !fitsBehindZeros(step);
    if (floor) this.#say(this.#words.caffeFloor);
    this.#layer(
      step.id,
      "Pooling",
      [this.#blob],
      block("pooling_param", [
        "pool: MAX",
        ...perAxis("pad", own?.padding ?? NO_PADDING, 0),
        ...perAxis("kernel", step.kernel, -1),
        ...perAxis("stride", step.stride, 1),
        ...(floor ? ["round_mode: FLOOR"] : []),
      ]),
      step.output,
    );
  }

  /** Zeros as constant blobs, first above and below, then left and right. */
  #zeros({ id, zeros, input }: WindowStep): void {
    this.#say(this.#words.caffeZeros(id, sidesText(zeros, this.#subject.words)));
    const tall = { ...input, height: input.height + zeros.height.before + zeros.height.after };
    this.#concat(`${id}_rows`, 2, zeros.height, ["top", "bottom"], (height) => ({ ...input, height }));
    this.#concat(`${id}_columns`, 3, zeros.width, ["left", "right"], (width) => ({ ...tall, width }));
  }

  #concat(
    name: string,
    axis: 2 | 3,
    { before, after }: ExplicitPadding,
    names: readonly [string, string],
    shapeOf: (n: number) => Shape,
  ): void {
    if (before + after === 0) return;
    const read = this.#blob;
    const constant = (n: number, side: string) => {
      if (n === 0) return [];
      const blob = `${name}_${side}`;
      this.#layer(blob, "DummyData", [], [`dummy_data_param { shape { ${dims(shapeOf(n))} } }`]);
      return [blob];
    };
    const bottoms = [...constant(before, names[0]), read, ...constant(after, names[1])];
    this.#layer(name, "Concat", bottoms, [`concat_param { axis: ${axis} }`]);
  }

  #adaptive({ from, to }: NonNullable<NetworkPlan["adaptive"]>): boolean {
    const sizes = [`${from.width} × ${from.height}`, `${to.width} × ${to.height}`] as const;
    if (from.width === to.width && from.height === to.height) {
      this.#say(this.#words.adaptiveSame(sizes[1]));
      return true;
    }
    const width = regularWindows(from.width, to.width);
    const height = regularWindows(from.height, to.height);
    if (!width || !height) {
      this.#say(this.#words.caffeUneven(...sizes));
      return false;
    }
    this.#say(this.#words.caffeAdaptive(...sizes));
    this.#layer(
      "avgpool",
      "Pooling",
      [this.#blob],
      block("pooling_param", [
        "pool: AVE",
        ...perAxis("kernel", { width: width.kernel, height: height.kernel }, -1),
        ...perAxis("stride", { width: width.stride, height: height.stride }, 1),
      ]),
      { ...to, channels: from.channels },
    );
    return true;
  }

  #relu(id: string): void {
    const name = `relu${id.replace(/\D/g, "")}`;
    this.lines.push(`layer { name: "${name}" type: "ReLU" bottom: "${id}" top: "${id}" }`);
  }

  #layer(
    name: string,
    type: string,
    bottoms: readonly string[],
    body: readonly string[],
    output?: Shape,
  ): void {
    this.lines.push(
      `layer {${output ? `  # ${shapeText(output)}` : ""}`,
      `  name: "${name}"`,
      `  type: "${type}"`,
      ...bottoms.map((bottom) => `  bottom: "${bottom}"`),
      `  top: "${name}"`,
      ...body.map((line) => `  ${line}`),
      "}",
    );
    this.#blob = name;
  }

  #say(text: string | null): void {
    this.lines.push(...note(text));
  }
}

const NO_PADDING: Size = { width: 0, height: 0 };

/** The padding a convolution can declare for these windows, or null where Caffe's, alike on both sides, gives others. */
function ownConvolution({ axes, zeros }: WindowStep): Size | null {
  const fits = DIRECTIONS.every((way) => {
    const { before } = zeros[way];
    return countWith(axes[way], { before, after: before }, "truncate") === axes[way].output;
  });
  return fits ? { width: zeros.width.before, height: zeros.height.before } : null;
}

/** A pool's own padding and rounding for these windows, rounding up (its default) first; null where none fit. */
function ownPooling({ axes, zeros }: WindowStep): { readonly padding: Size; readonly floor: boolean } | null {
  const padding = { width: zeros.width.before, height: zeros.height.before };
  for (const floor of [false, true]) {
    const fits = DIRECTIONS.every((way) => {
      const alike = { before: padding[way], after: padding[way] };
      return poolCountIn("caffe", axes[way], alike, floor ? "down" : "up-caffe") === axes[way].output;
    });
    if (fits) return { padding, floor };
  }
  return null;
}

/** Whether a pool that rounds up and has no padding gives these windows behind concatenated zeros. */
function fitsBehindZeros({ axes, zeros }: WindowStep): boolean {
  return DIRECTIONS.every((way) => {
    const { before, after } = zeros[way];
    const axis = { ...axes[way], input: axes[way].input + before + after };
    return countWith(axis, { before: 0, after: 0 }, "up-caffe") === axis.output;
  });
}

/** The windows of an adaptive pool from n cells to k, where they are all alike and evenly spaced; else null. */
function regularWindows(n: number, k: number): { readonly kernel: number; readonly stride: number } | null {
  const windows = Array.from({ length: k }, (_, i) => {
    const from = Math.floor((i * n) / k);
    return { from, kernel: Math.ceil(((i + 1) * n) / k) - from };
  });
  const kernel = windows[0]?.kernel ?? 0;
  const stride = k > 1 ? (windows[1]?.from ?? 0) : 1;
  const regular = windows.every((window, i) => window.from === i * stride && window.kernel === kernel);
  return regular && stride > 0 ? { kernel, stride } : null;
}

function padded({ width, height, channels }: Shape, zeros: Zeros): Shape {
  if (noZeros(zeros)) return { width, height, channels };
  return {
    width: width + zeros.width.before + zeros.width.after,
    height: height + zeros.height.before + zeros.height.after,
    channels,
  };
}

/** Batch, channels, height, width. */
function dims({ width, height, channels }: Shape): string {
  return [1, channels, height, width].map((n) => `dim: ${n}`).join(" ");
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), "}"];
}

/** A setting for both axes in one line, or one line each; left out where it is Caffe's own default. */
function perAxis(name: "pad" | "kernel" | "stride", { width, height }: Size, implied: number): string[] {
  if (width === height) {
    if (width === implied) return [];
    return [`${name === "kernel" ? "kernel_size" : name}: ${width}`];
  }
  return [`${name}_h: ${height}`, `${name}_w: ${width}`];
}
