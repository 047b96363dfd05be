import { describe, expect, it } from "vitest";
import { axisOf, FRAMEWORKS } from "../../src/model/index.ts";
import { ORACLE_AXES } from "../../src/prose/evidence.ts";
import { AXIS_ROWS, type AxisRow, axisFor, classOf, FRAMEWORK_IDS, isCrop } from "./goldenAxis.ts";

/** What the model says, in the row's terms: a size, the number reported where there is no window, or a refusal. */
function answer(row: AxisRow): string {
  const { axis, framework } = axisFor(row);
  switch (classOf(row)) {
    case "ok":
      return axis.failure ?? String(axis.output);
    case "error":
      return axis.output === 0 && axis.failure ? "refused" : String(axis.output);
    case "degenerate":
      // The framework went on with a size of 0 or less. To a reader that is no output; the number is the formula's.
      if (axis.failure !== "window-too-large") return axis.failure ?? String(axis.output);
      return String(FRAMEWORKS[framework].reportedWithoutWindows?.(axis) ?? axis.windows);
  }
}

function expected(row: AxisRow): string {
  return classOf(row) === "error" ? "refused" : String(row.output);
}

describe("one axis agrees with every framework that was run", () => {
  it("finds every row in the file, of each framework and each kind of answer", () => {
    const count = (framework: string, kind: string) =>
      AXIS_ROWS.filter((row) => row.framework === framework && classOf(row) === kind).length;
    const counts = Object.keys(FRAMEWORK_IDS).map((framework) => [
      framework,
      count(framework, "ok"),
      count(framework, "error"),
      count(framework, "degenerate"),
    ]);
    expect(counts).toEqual([
      ["torch", 350, 92, 0],
      ["caffe", 223, 26, 12],
      ["opencv-dnn (Caffe importer)", 195, 31, 0],
      ["tfjs", 444, 160, 29],
      ["onnxruntime", 378, 61, 16],
      ["cuda-convnet-2012", 64, 19, 0],
      ["cuda-convnet2", 69, 12, 3],
    ]);
    // The article says how many.
    expect(AXIS_ROWS).toHaveLength(ORACLE_AXES);
  });

  for (const framework of Object.keys(FRAMEWORK_IDS))
    it(`gives the sizes and refusals of ${framework}`, () => {
      const mismatches = AXIS_ROWS.filter((row) => row.framework === framework)
        .map((row) => ({ row, got: answer(row), want: expected(row) }))
        .filter(({ got, want }) => got !== want)
        .map(({ row, got, want }) => `got ${got}, want ${want}: ${JSON.stringify(row)}`);
      expect(mismatches).toEqual([]);
    });

  it("reads as something else only the classes it names", () => {
    expect(AXIS_ROWS.filter(isCrop)).toHaveLength(1);
    expect(AXIS_ROWS.filter((row) => row.dimRoundingMode === "round")).toHaveLength(13);
    expect(AXIS_ROWS.filter((row) => row.padMode === "onnx-SAME_LOWER")).toHaveLength(58);
    const crop = AXIS_ROWS.find(isCrop);
    const padding = { before: -1, after: -1 };
    expect(crop && axisOf(crop.input, { ...crop, padding, rounding: "truncate" }).failure).toBe(
      "bad-setting",
    );
  });

  it("chooses SAME's zeros as TensorFlow.js does", () => {
    const chosen = AXIS_ROWS.filter((row) => row.padMode === "SAME" && row.padBeforeUsed !== undefined);
    expect(chosen.length).toBeGreaterThan(200);
    const mismatches = chosen.filter((row) => {
      const { axis } = axisFor(row);
      return axis.padBefore !== row.padBeforeUsed || axis.padAfter !== row.padAfterUsed;
    });
    expect(mismatches).toEqual([]);
  });
});
