import {
  type Axis,
  type AxisSettings,
  axisIn,
  axisOf,
  FRAMEWORKS,
  type FrameworkId,
  type Padding,
  type Rounding,
  roundingDirection,
} from "../../src/model/index.ts";
import { readOracle } from "./golden.ts";

/** One row of axis.json: one axis of one layer, as a framework reported it. */
export interface AxisRow {
  readonly id: string;
  readonly op: "conv" | "maxpool" | "avgpool";
  readonly framework: string;
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly output: number | "error";
  readonly padding?: number;
  readonly padBefore?: number;
  readonly padAfter?: number;
  readonly padMode?: string;
  readonly ceilMode?: boolean;
  readonly dimRoundingMode?: "floor" | "ceil" | "round";
  readonly padBeforeUsed?: number;
  readonly padAfterUsed?: number;
  readonly degenerate?: true;
  readonly error?: string;
}

/** The model's name of each framework that was run. */
export const FRAMEWORK_IDS: Readonly<Record<string, FrameworkId>> = {
  torch: "torch",
  caffe: "caffe",
  "opencv-dnn (Caffe importer)": "opencv",
  tfjs: "tfjs",
  onnxruntime: "onnxruntime",
  "cuda-convnet-2012": "cuda-convnet",
  "cuda-convnet2": "cuda-convnet2",
};

/**
 * How a row's padding reads in the model. SAME_LOWER puts the odd zero before instead of after, which changes what is
 * read and not how many windows there are; the count is what these rows hold.
 */
function paddingOf(row: AxisRow): Padding {
  switch (row.padMode) {
    case undefined:
      return { before: row.padBefore ?? row.padding ?? 0, after: row.padAfter ?? row.padding ?? 0 };
    case "SAME":
    case "torch-same":
    case "onnx-SAME_UPPER":
    case "onnx-SAME_LOWER":
      return "same";
    case "VALID":
    case "torch-valid":
    case "onnx-VALID":
      return { before: 0, after: 0 };
    default:
      throw new Error(`${row.id}: padMode ${row.padMode}`);
  }
}

/** The framework's own rule, with its switch where the row has one. */
function roundingOf(
  row: AxisRow,
  framework: FrameworkId,
  settings: Omit<AxisSettings, "rounding">,
): Rounding {
  const rules = FRAMEWORKS[framework];
  if (row.dimRoundingMode === "floor") return "down";
  if (row.dimRoundingMode === "ceil") return "up";
  if (row.dimRoundingMode === "round") {
    // To the nearest, a half up (conv_util.ts 553–555): for any one quotient that is one of the model's two rules.
    const { quotient } = axisOf(row.input, { ...settings, rounding: "down" });
    return quotient - Math.floor(quotient) >= 0.5 ? "up" : "down";
  }
  if (row.op === "conv") return rules.conv;
  if (row.ceilMode === undefined) return rules.pool;
  const wanted = row.ceilMode ? "up" : "down";
  const rule = [rules.pool, rules.poolSwitched].find((each) => each && roundingDirection(each) === wanted);
  if (!rule) throw new Error(`${row.id}: ${framework} has no pool that rounds ${wanted}`);
  return rule;
}

/** What kind of answer a row holds. */
export function classOf(row: AxisRow): "error" | "degenerate" | "ok" {
  if (row.error !== undefined) return "error";
  return row.degenerate ? "degenerate" : "ok";
}

/**
 * Caffe's convolution alone takes a negative padding, and crops. The model has no such setting (`bad-setting`; the page
 * offers none), so this class is read as what it does: no padding, on a picture smaller by that much. One row.
 */
export function isCrop(row: AxisRow): boolean {
  return row.framework === "caffe" && row.op === "conv" && (row.padding ?? 0) < 0;
}

/** The row worked out by the model, with the framework's own rule and checks. */
export function axisFor(row: AxisRow): { readonly axis: Axis; readonly framework: FrameworkId } {
  const framework = FRAMEWORK_IDS[row.framework];
  if (!framework) throw new Error(`${row.id}: framework ${row.framework}`);
  const { kernel, stride, dilation } = row;
  const crop = isCrop(row) ? (row.padding ?? 0) : 0;
  const input = row.input + 2 * crop;
  const settings = { kernel, stride, dilation, padding: crop ? { before: 0, after: 0 } : paddingOf(row) };
  const rounding = roundingOf(row, framework, settings);
  // The model's pools are max pools; average pools count their windows the same way.
  const kind = row.op === "conv" ? "conv" : "maxpool";
  return { framework, axis: axisIn(framework, kind, input, { ...settings, rounding }) };
}

/** Every row of axis.json. */
export const AXIS_ROWS = readOracle<{ rows: readonly AxisRow[] }>("axis").rows;
