import { type AxisSettings, axisOf, onAxis } from "./axis.ts";
import type { Axis, LayerSpec, Shape } from "./types.ts";

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

/** Both axes of a convolution or pool. A square layer on a square input works out one axis and uses it twice. */
export function layerAxes(spec: LayerSpec, input: Shape): LayerAxes {
  const width = layerAxis(spec, input, "width");
  const square =
    input.width === input.height && typeof spec.kernel !== "object" && typeof spec.stride !== "object";
  return { width, height: square ? width : layerAxis(spec, input, "height") };
}

/** A layer's arithmetic in both directions; the same object twice where they agree. */
export interface LayerAxes {
  readonly width: Axis;
  readonly height: Axis;
}

/**
 * One axis of a layer. A source that states no rule but prints its output is taken at its word, as far as some
 * rounding of its quotient gives what it prints; `inferred` then says which.
 */
function layerAxis(spec: LayerSpec, input: Shape, direction: "width" | "height"): Axis {
  const settings = axisSettings(spec, direction);
  const axis = axisOf(input[direction], settings);
  const printed = spec.printed?.[direction];
  if (axis.failure !== "rule-unstated" || printed === undefined) return axis;
  for (const rounding of ["down", "up"] as const) {
    const guess = axisOf(input[direction], { ...settings, rounding });
    if (guess.output === printed) return { ...guess, rounding: axis.rounding, inferred: rounding };
  }
  return axis;
}

/** The feature map a convolution or pool leaves, or null where it cannot run. */
export function layerOutput(spec: LayerSpec, input: Shape, axes: LayerAxes): Shape | null {
  const width = axes.width.output;
  const height = axes.height.output;
  return width > 0 && height > 0 ? { width, height, channels: spec.channels ?? input.channels } : null;
}

/**
 * Learned numbers of one layer. A convolution: out · (in / groups) · kernel area weights and out biases;
 * fully connected: in · out weights and out biases; a pool: none.
 */
export function parameterCount(spec: LayerSpec, inputs: Shape): number {
  return weightCount(spec, inputs) + (spec.kind === "maxpool" ? 0 : (spec.channels ?? 0));
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
  const channels = spec.channels ?? 0;
  switch (spec.kind) {
    case "maxpool":
      return 0;
    case "fc":
      return unitCount(inputs) * channels;
    case "conv": {
      const area = onAxis(spec.kernel ?? 1, "width") * onAxis(spec.kernel ?? 1, "height");
      return (inputs.channels / (spec.groups ?? 1)) * channels * area;
    }
  }
}
