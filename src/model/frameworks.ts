import type { AxisSettings } from "./axis.ts";
import { axisOf, refusedBy, samePadding } from "./axis.ts";
import type { Axis, FrameworkCheckId, FrameworkId, LayerKind, Rounding } from "./types.ts";

/** A layer with windows: fully connected layers have none. */
export type WindowedKind = Exclude<LayerKind, "fc">;

/** Something a framework refuses although its formula has an answer. */
export interface FrameworkCheck {
  readonly id: FrameworkCheckId;
  readonly kind: WindowedKind;
  /** Whether the framework refuses this axis. */
  readonly refuses: (axis: Axis) => boolean;
}

/** How one framework turns sizes into sizes. */
export interface FrameworkRules {
  readonly conv: Rounding;
  /** A pool's rule unless told otherwise. */
  readonly pool: Rounding;
  /** A pool's rule with the framework's own switch in the other position (`ceil_mode`, Caffe's `round_mode`); absent without one. */
  readonly poolSwitched?: Rounding;
  /** True where SAME pads a dilated pool as if it were not dilated. */
  readonly poolSameIgnoresDilation?: true;
  readonly checks: readonly FrameworkCheck[];
  /** True where pictures must be square; the arithmetic goes on, as the two axes never meet. */
  readonly squarePictures?: true;
  /**
   * The size the framework itself reports where there is no window, if not the formula's: some go on with a size of
   * 0 or less instead of refusing.
   */
  readonly reportedWithoutWindows?: (axis: Axis) => number;
}

function padding(axis: Axis): number {
  return Math.max(axis.padBefore, axis.padAfter);
}

function windowFits(axis: Axis): boolean {
  return axis.span <= axis.input + axis.padBefore + axis.padAfter;
}

const CONVNET_POOL: readonly FrameworkCheck[] = [
  { id: "pool-fits", kind: "maxpool", refuses: (axis) => axis.kernel > axis.input },
  { id: "stride-within-window", kind: "maxpool", refuses: (axis) => axis.stride > axis.kernel },
];

/**
 * Every framework's rules, checked against every size they reported themselves (test/oracle); where each is written
 * stands in frameworkSources.ts. A stride, dilation or kernel below 1 is refused by all of them, and a negative padding
 * by all but Caffe's convolution, which crops: no checks here but the model's own (`bad-setting`). Neither is a formula
 * that leaves no window (`window-too-large`).
 */
export const FRAMEWORKS: { readonly [Id in FrameworkId]: FrameworkRules } = {
  "cuda-convnet": {
    conv: "up",
    pool: "up",
    squarePictures: true,
    checks: [
      {
        id: "filter-fits",
        kind: "conv",
        refuses: (axis) => !windowFits(axis),
      },
      ...CONVNET_POOL,
    ],
  },
  "cuda-convnet2": {
    conv: "up",
    pool: "up",
    squarePictures: true,
    // The check that the filter fits is commented out there (lines 1116–1117).
    checks: CONVNET_POOL,
  },
  caffe: {
    conv: "truncate",
    pool: "up-caffe",
    poolSwitched: "down",
    checks: [
      {
        id: "padding-below-window",
        kind: "maxpool",
        refuses: (axis) => padding(axis) > 0 && padding(axis) >= axis.kernel,
      },
    ],
  },
  opencv: {
    conv: "down",
    pool: "up-caffe",
    poolSwitched: "down",
    checks: [
      // Seen by running it: the size is computed in unsigned numbers and wraps round where the window does not fit.
      { id: "window-fits", kind: "maxpool", refuses: (axis) => !windowFits(axis) },
    ],
  },
  torch: {
    conv: "down",
    pool: "down",
    poolSwitched: "up-torch",
    checks: [
      {
        id: "padding-at-most-half",
        kind: "maxpool",
        // Half the window as written, dilation not counted; later releases count it.
        refuses: (axis) => padding(axis) > axis.kernel / 2,
      },
      {
        id: "same-needs-stride-1",
        kind: "conv",
        refuses: (axis) => axis.same && axis.stride !== 1,
      },
    ],
  },
  tensorflow: {
    conv: "down",
    pool: "down",
    checks: [],
  },
  tfjs: {
    conv: "down",
    pool: "down",
    checks: [
      {
        id: "stride-or-dilation",
        kind: "conv",
        refuses: (axis) => axis.stride > 1 && axis.dilation > 1,
      },
      {
        id: "stride-or-dilation",
        kind: "maxpool",
        refuses: (axis) => axis.stride > 1 && axis.dilation > 1,
      },
    ],
  },
  onnxruntime: {
    conv: "down",
    pool: "down",
    poolSwitched: "up",
    poolSameIgnoresDilation: true,
    checks: [
      {
        id: "same-without-dilation",
        kind: "conv",
        refuses: (axis) => axis.same && axis.dilation > 1,
      },
      {
        id: "padding-below-window",
        kind: "maxpool",
        // Padding chosen by SAME is not checked.
        refuses: (axis) => !axis.same && padding(axis) >= axis.kernel,
      },
    ],
    // One is added before the fraction is cut off, so −1.5 + 1 becomes 0.
    reportedWithoutWindows: (axis) => Math.trunc(axis.quotient + 1) + 0,
  },
};

/** One axis of a layer as a framework works it out, its own checks included; without a framework, the formula alone. */
export function axisIn(
  framework: FrameworkId | undefined,
  kind: WindowedKind,
  input: number,
  settings: AxisSettings,
): Axis {
  if (!framework) return axisOf(input, settings);
  const rules = FRAMEWORKS[framework];
  const axis =
    rules.poolSameIgnoresDilation && kind === "maxpool" && settings.padding === "same"
      ? undilatedSame(input, settings)
      : axisOf(input, settings);
  if (axis.failure) return axis;
  const check = refusingCheck(framework, kind, axis);
  return check ? refusedBy(axis, check.id) : axis;
}

/** The first of a framework's checks that refuses this axis, whether or not the formula has an answer; else undefined. */
export function refusingCheck(
  framework: FrameworkId,
  kind: WindowedKind,
  axis: Axis,
): FrameworkCheck | undefined {
  return FRAMEWORKS[framework].checks.find((each) => each.kind === kind && each.refuses(axis));
}

function undilatedSame(input: number, settings: AxisSettings): Axis {
  const padding = samePadding(input, settings.kernel, settings.stride);
  return { ...axisOf(input, { ...settings, padding, rounding: "down" }), same: true };
}
