import { droppedWindows, roundingDirection, roundQuotient } from "./rounding.ts";
import type {
  Axis,
  AxisFailureReason,
  ExplicitPadding,
  FrameworkCheckId,
  Padding,
  Rounding,
  Size,
} from "./types.ts";

/** The settings of one layer on one axis. Columns throughout. */
export interface AxisSettings {
  readonly kernel: number;
  readonly stride: number;
  readonly padding: Padding;
  readonly dilation: number;
  readonly rounding: Rounding;
}

/** Columns one window spans: (kernel − 1) · dilation + 1. */
export function windowSpan(kernel: number, dilation: number): number {
  return (kernel - 1) * dilation + 1;
}

/**
 * TensorFlow's SAME: enough zeros for ⌈input / stride⌉ windows, the odd one after.
 * Source: tensorflow/tensorflow @ 1142c5f52b00837106420ac57dd87f9236222df3, tensorflow/core/framework/kernel_shape_util.cc 47–56.
 */
export function samePadding(input: number, span: number, stride: number): ExplicitPadding {
  const total = Math.max((Math.ceil(input / stride) - 1) * stride + span - input, 0);
  const before = Math.floor(total / 2);
  return { before, after: total - before };
}

/**
 * Works out one axis of one convolution or pool: how many windows there are and which columns they read.
 * Never throws and derives no NaN; a layer that cannot run has `failure` set and output 0.
 */
export function axisOf(input: number, settings: AxisSettings): Axis {
  const { kernel, stride, dilation } = settings;
  const same = settings.padding === "same";
  const rounding = same ? "down" : settings.rounding;
  if (!settingsAreUsable(input, settings)) return badSetting(input, settings, rounding);

  const span = windowSpan(kernel, dilation);
  const { before, after } = settings.padding === "same" ? samePadding(input, span, stride) : settings.padding;
  const quotient = (input + before + after - span) / stride;
  const rounded = roundQuotient(quotient, rounding);
  const dropped = droppedWindows(rounding, rounded, stride, input, before, after);
  const windows = rounded + 1 - dropped;
  const failure = failureOf(quotient, windows, rounding);
  const output = failure ? 0 : windows;
  const readColumns = output > 0 ? (output - 1) * stride + span : 0;
  // Where the last window ends, counted from the first pixel; negative when every window lies in the padding before.
  const end = readColumns - before;
  const zerosAfter = output > 0 ? Math.max(end - input, 0) : 0;
  // One literal with every field, failure or not: a sweep makes thousands, and copying them takes most of its time.
  return {
    input,
    kernel,
    stride,
    dilation,
    rounding,
    span,
    same,
    // Adding 0 turns −0 into 0, which would otherwise reach the page.
    padBefore: before + 0,
    padAfter: after + 0,
    quotient,
    rounded,
    dropped,
    windows,
    failure,
    output,
    readColumns,
    zerosBefore: Math.min(before + 0, readColumns),
    zerosAfter,
    overhang: Math.max(zerosAfter - after, 0),
    unreadAfter: output > 0 ? Math.min(Math.max(input - end, 0), input) : input,
    unreadPadding: Math.max(after - zerosAfter, 0),
  };
}

/** The axis as a framework leaves it that refuses what the formula would allow. */
export function refusedBy(axis: Axis, check: FrameworkCheckId): Axis {
  return {
    ...axis,
    failure: "framework-check",
    check,
    output: 0,
    readColumns: 0,
    zerosBefore: 0,
    zerosAfter: 0,
    overhang: 0,
    unreadAfter: axis.input,
    unreadPadding: axis.padAfter,
  };
}

function failureOf(quotient: number, windows: number, rounding: Rounding): AxisFailureReason | undefined {
  if (windows < 1) return "window-too-large";
  if (roundingDirection(rounding) === "none" && !Number.isInteger(quotient))
    return rounding === "exact" ? "not-whole" : "rule-unstated";
  return undefined;
}

/**
 * The largest number of columns (input, window, stride, padding, dilation) the model takes: well beyond any picture,
 * and small enough that nothing here overflows or runs for long.
 * @public
 */
export const MOST_COLUMNS = 2 ** 14;

/** Whether a number can count columns: whole, at least 1, at most `MOST_COLUMNS`. */
export function isColumnCount(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= MOST_COLUMNS;
}

function settingsAreUsable(input: number, { kernel, stride, dilation, padding }: AxisSettings): boolean {
  return (
    isColumnCount(input) &&
    isColumnCount(kernel) &&
    isColumnCount(stride) &&
    isColumnCount(dilation) &&
    (padding === "same" || (isPaddingCount(padding.before) && isPaddingCount(padding.after)))
  );
}

function isPaddingCount(n: number): boolean {
  return n === 0 || isColumnCount(n);
}

/** The settings are repeated as given, whatever they are; everything derived is 0. */
function badSetting(input: number, settings: AxisSettings, rounding: Rounding): Axis {
  const same = settings.padding === "same";
  const padding = settings.padding === "same" ? { before: 0, after: 0 } : settings.padding;
  return {
    input,
    kernel: settings.kernel,
    stride: settings.stride,
    dilation: settings.dilation,
    rounding,
    span: 0,
    same,
    padBefore: padding.before,
    padAfter: padding.after,
    quotient: 0,
    rounded: 0,
    dropped: 0,
    windows: 0,
    failure: "bad-setting",
    output: 0,
    readColumns: 0,
    zerosBefore: 0,
    zerosAfter: 0,
    overhang: 0,
    unreadAfter: 0,
    unreadPadding: 0,
  };
}

/** The smallest and largest input (1…`limit`) with exactly `output` windows, or null when there is none. Pixels. */
export function inputsGiving(
  output: number,
  settings: AxisSettings,
  limit: number,
): { readonly from: number; readonly to: number } | null {
  let from = 0;
  let to = 0;
  for (let input = 1; input <= limit; input++) {
    if (axisOf(input, settings).output !== output) continue;
    if (from === 0) from = input;
    to = input;
  }
  return from === 0 ? null : { from, to };
}

/** One axis of a setting given for both or for each. */
export function onAxis(value: number | Size, direction: "width" | "height"): number {
  return typeof value === "number" ? value : value[direction];
}
