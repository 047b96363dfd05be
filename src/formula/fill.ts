import { roundingDirection } from "../model/rounding.ts";
import type { Axis, Shape } from "../model/types.ts";
import { formatNumber } from "./format.ts";
import type { AxisForm, AxisTemplateId, Layout, Template, TemplateId, Values } from "./types.ts";

/** A template with its numbers: HTML as KaTeX would have written it. */
export function fill(template: Template, values: Values): string {
  return template.slots.reduce((html, slot, i) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`A formula has no value for its slot “${slot}”`);
    return html + value + template.parts[i + 1];
  }, template.parts[0] ?? "");
}

/** The formula of one axis, or null for settings no arithmetic is defined on (stride 0). */
export function templateFor(axis: Axis, layout: Layout): AxisTemplateId | null {
  if (axis.failure === "bad-setting") return null;
  if (axis.same) return `${layout}-same`;
  const form = formOf(axis);
  return axis.dilation === 1 ? `${layout}-${form}` : `${layout}-${form}-dilated`;
}

function formOf(axis: Axis): AxisForm {
  const bracket = bracketOf(axis);
  const refused = axis.output < 1;
  if (axis.dropped > 0) return "up-dropped";
  return refused ? `${bracket}-refused` : bracket;
}

function bracketOf({ rounding, quotient, inferred }: Axis): "down" | "up" | "none" {
  // Towards zero is upwards below it, where C's division parts from the floor.
  if (rounding === "truncate" && quotient < 0) return "up";
  return inferred ?? roundingDirection(rounding);
}

/** The numbers of one axis's formula. */
export function valuesOf(axis: Axis): Values {
  return {
    input: formatNumber(axis.input),
    before: formatNumber(axis.padBefore),
    after: formatNumber(axis.padAfter),
    span: formatNumber(axis.span),
    dilation: formatNumber(axis.dilation),
    kernel: formatNumber(axis.kernel),
    stride: formatNumber(axis.stride),
    // SAME divides the input alone; the other rules the padded input less one window.
    quotient: formatNumber(axis.same ? axis.input / axis.stride : axis.quotient),
    rounded: formatNumber(axis.rounded),
    output: formatNumber(axis.output),
    value: formatNumber(bracketOf(axis) === "none" ? axis.quotient + 1 : axis.windows),
  };
}

/** The numbers of (output − 1) · stride + span = columns read, the formula `span`. */
export function spanValuesOf(axis: Axis): Values {
  return {
    output: formatNumber(axis.output),
    stride: formatNumber(axis.stride),
    span: formatNumber(axis.span),
    read: formatNumber(axis.readColumns),
  };
}

/** The formula of what reaches a fully connected layer: it fits, or it does not fit the weights. */
export function fcTemplateFor(input: Shape, expected: Shape): TemplateId {
  return units(input) === units(expected) ? "fc-match" : "fc-mismatch";
}

/** The numbers of a fully connected layer's formula: what arrives and what its weights expect. */
export function fcValuesOf(input: Shape, expected: Shape): Values {
  return {
    width: formatNumber(input.width),
    height: formatNumber(input.height),
    channels: formatNumber(input.channels),
    units: formatNumber(units(input)),
    expectedWidth: formatNumber(expected.width),
    expectedHeight: formatNumber(expected.height),
    expectedChannels: formatNumber(expected.channels),
    expectedUnits: formatNumber(units(expected)),
  };
}

function units({ width, height, channels }: Shape): number {
  return width * height * channels;
}

/** What a layer's learned numbers are counted from, and the count. */
export type ParameterTerms = ConvParameterTerms | FcParameterTerms;

/** A convolution's: kernel area · channels in, by group · channels out, and a bias for each channel out. */
interface ConvParameterTerms {
  readonly kind: "conv";
  readonly kernelWidth: number;
  readonly kernelHeight: number;
  readonly channelsIn: number;
  readonly groups: number;
  readonly channelsOut: number;
  readonly parameters: number;
}

/** A fully connected layer's: inputs · outputs, and a bias for each output. */
interface FcParameterTerms {
  readonly kind: "fc";
  readonly inputs: number;
  readonly outputs: number;
  readonly parameters: number;
}

/** The formula of a layer's learned numbers. */
export function parameterTemplateFor(terms: ParameterTerms): TemplateId {
  if (terms.kind === "fc") return "parameters-fc";
  return terms.groups === 1 ? "parameters-conv" : "parameters-conv-grouped";
}

/** The numbers of a layer's parameter formula. */
export function parameterValuesOf(terms: ParameterTerms): Values {
  const parameters = formatNumber(terms.parameters);
  if (terms.kind === "fc")
    return { inputs: formatNumber(terms.inputs), outputs: formatNumber(terms.outputs), parameters };
  return {
    kernelWidth: formatNumber(terms.kernelWidth),
    kernelHeight: formatNumber(terms.kernelHeight),
    channelsIn: formatNumber(terms.channelsIn),
    groups: formatNumber(terms.groups),
    channelsOut: formatNumber(terms.channelsOut),
    parameters,
  };
}
