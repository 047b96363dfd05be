import { type AxisSettings, isColumnCount, onAxis } from "./axis.ts";
import { axisIn } from "./frameworks.ts";
import type { Axis, Failure, FrameworkId, LayerSpec, Shape } from "./types.ts";

/** A spatial layer's settings on one axis, defaults filled in. */
export function axisSettings(spec: LayerSpec, direction: "width" | "height"): AxisSettings {
  return {
    kernel: onAxis(spec.kernel ?? 1, direction),
    stride: onAxis(spec.stride ?? 1, direction),
    padding: spec.padding ?? NO_PADDING,
    dilation: spec.dilation ?? 1,
    rounding: spec.rounding ?? "down",
  };
}

const NO_PADDING = { before: 0, after: 0 } as const;

/** A layer's arithmetic in both directions; the same object twice where they agree. */
export interface LayerAxes {
  readonly width: Axis;
  readonly height: Axis;
}

/**
 * Both axes of a convolution or pool, with the checks of `framework` if one is named. A square layer on a square input
 * works out one axis and uses it twice.
 */
export function layerAxes(spec: LayerSpec, input: Shape, framework?: FrameworkId): LayerAxes {
  const width = layerAxis(spec, input.width, "width", framework);
  const once = input.width === input.height && isSquare(spec);
  return { width, height: once ? width : layerAxis(spec, input.height, "height", framework) };
}

/** Whether a layer does the same in both directions. */
export function isSquare({ kernel, stride, printed }: LayerSpec): boolean {
  return (
    typeof kernel !== "object" && typeof stride !== "object" && (!printed || printed.width === printed.height)
  );
}

/**
 * One axis of a layer. A source that states no rule but prints its output is taken at its word, as far as some
 * rounding of its quotient gives what it prints; `inferred` then says which.
 */
export function layerAxis(
  spec: LayerSpec,
  input: number,
  direction: "width" | "height",
  framework?: FrameworkId,
): Axis {
  const kind = spec.kind === "maxpool" ? "maxpool" : "conv";
  const settings = axisSettings(spec, direction);
  const axis = axisIn(framework, kind, input, settings);
  const printed = input === (spec.printedFor ?? input) ? spec.printed?.[direction] : undefined;
  if (axis.failure !== "rule-unstated" || printed === undefined) return axis;
  for (const rounding of ["down", "up"] as const) {
    const guess = axisIn(framework, kind, input, { ...settings, rounding });
    if (guess.output === printed) return { ...guess, rounding: axis.rounding, inferred: rounding };
  }
  return axis;
}

/** The feature map a convolution or pool leaves, or null where it cannot run. */
export function layerOutput(spec: LayerSpec, input: Shape, axes: LayerAxes): Shape | null {
  const width = axes.width.output;
  const height = axes.height.output;
  return width > 0 && height > 0 ? { width, height, channels: outputChannels(spec, input.channels) } : null;
}

/** The channels behind a layer: its own, or its input's for a pool. */
export function outputChannels(spec: LayerSpec, inputChannels: number): number {
  return spec.kind === "maxpool" ? inputChannels : (spec.channels ?? inputChannels);
}

/** Why a convolution cannot take these channels, or undefined: its groups must divide channels in and out. */
export function channelFailure(spec: LayerSpec, inputChannels: number): Failure | undefined {
  if (spec.kind !== "conv") return undefined;
  const groups = spec.groups ?? 1;
  const wrong = [inputChannels, outputChannels(spec, inputChannels)].find(
    (channels) => !isChannelCount(channels) || channels % groups !== 0,
  );
  if (wrong === undefined && isChannelCount(groups)) return undefined;
  return { reason: "groups", channels: wrong ?? inputChannels, groups };
}

/**
 * Learned numbers of one layer. A convolution: out · (in / groups) · kernel area weights and out biases;
 * fully connected: in · out weights and out biases; a pool: none. 0 where the settings describe no layer.
 */
export function parameterCount(spec: LayerSpec, inputs: Shape): number {
  const weights = weightCount(spec, inputs);
  return weights > 0 ? weights + outputChannels(spec, inputs.channels) : 0;
}

/** Multiply-accumulates of one forward pass: every weight once per output position. Biases are not counted. */
export function macCount(spec: LayerSpec, inputs: Shape, output: Shape): number {
  return weightCount(spec, inputs) * output.width * output.height;
}

/** Units of a feature map: width · height · channels. */
export function unitCount(shape: Shape): number {
  return shape.width * shape.height * shape.channels;
}

function weightCount(spec: LayerSpec, inputs: Shape): number {
  const channels = outputChannels(spec, inputs.channels);
  switch (spec.kind) {
    case "maxpool":
      return 0;
    case "fc":
      return isChannelCount(channels) && isChannelCount(inputs.channels) ? unitCount(inputs) * channels : 0;
    case "conv": {
      const width = onAxis(spec.kernel ?? 1, "width");
      const height = onAxis(spec.kernel ?? 1, "height");
      if (!isColumnCount(width) || !isColumnCount(height) || channelFailure(spec, inputs.channels)) return 0;
      return (inputs.channels / (spec.groups ?? 1)) * channels * width * height;
    }
  }
}

/** Whether a number can count channels or groups. */
function isChannelCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 1;
}
