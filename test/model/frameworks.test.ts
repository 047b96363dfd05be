import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS, type Implementation, implementationOf } from "../../src/implementations/index.ts";
import {
  type AxisSettings,
  axisIn,
  axisOf,
  FRAMEWORK_SOURCES,
  FRAMEWORKS,
  type FrameworkCheckId,
  type FrameworkId,
  traceNetwork,
  type WindowedKind,
} from "../../src/model/index.ts";
import { printedAtRefusal } from "./printed.ts";

const BARE: AxisSettings = {
  kernel: 3,
  stride: 2,
  dilation: 1,
  padding: { before: 0, after: 0 },
  rounding: "up",
};

function check(framework: FrameworkId, kind: WindowedKind, input: number, settings: Partial<AxisSettings>) {
  return axisIn(framework, kind, input, { ...BARE, ...settings }).check;
}

const same = { padding: "same" } as const;
const padding = (columns: number) => ({ padding: { before: columns, after: columns } });

describe("a framework's own checks", () => {
  it.each<
    [
      FrameworkId,
      WindowedKind,
      FrameworkCheckId,
      number,
      Partial<AxisSettings>,
      number,
      Partial<AxisSettings>,
    ]
  >([
    ["cuda-convnet", "conv", "filter-fits", 8, { kernel: 11, stride: 4 }, 11, { kernel: 11, stride: 4 }],
    ["cuda-convnet", "maxpool", "pool-fits", 2, {}, 3, {}],
    ["cuda-convnet2", "maxpool", "pool-fits", 2, {}, 3, {}],
    ["cuda-convnet", "maxpool", "stride-within-window", 9, { stride: 4 }, 9, { stride: 3 }],
    ["cuda-convnet2", "maxpool", "stride-within-window", 9, { stride: 4 }, 9, { stride: 3 }],
    ["caffe", "maxpool", "padding-below-window", 9, padding(3), 9, padding(2)],
    ["onnxruntime", "maxpool", "padding-below-window", 9, padding(3), 9, padding(2)],
    ["torch", "maxpool", "padding-at-most-half", 9, padding(2), 9, padding(1)],
    ["torch", "conv", "same-needs-stride-1", 9, same, 9, { ...same, stride: 1 }],
    ["opencv", "maxpool", "window-fits", 2, {}, 3, {}],
    ["tfjs", "conv", "stride-or-dilation", 20, { dilation: 2 }, 20, { dilation: 2, stride: 1 }],
    ["tfjs", "maxpool", "stride-or-dilation", 20, { dilation: 2 }, 20, { dilation: 1 }],
    ["onnxruntime", "conv", "same-without-dilation", 20, { ...same, dilation: 2 }, 20, same],
  ])("%s, %s: %s", (framework, kind, id, refused, refusing, taken, taking) => {
    expect(check(framework, kind, refused, refusing)).toBe(id);
    expect(check(framework, kind, taken, taking)).toBeUndefined();
    const axis = axisIn(framework, kind, refused, { ...BARE, ...refusing });
    expect(axis).toMatchObject({
      failure: "framework-check",
      output: 0,
      readColumns: 0,
      unreadAfter: refused,
    });
    // The formula alone has an answer; that is what makes it the framework's refusal.
    expect(axis.windows).toBeGreaterThan(0);
    expect(axisIn(undefined, kind, refused, { ...BARE, ...refusing }).output).toBe(axis.windows);
  });

  it("are all tried above, and say where they stand", () => {
    expect(Object.values(FRAMEWORKS).flatMap((rules) => rules.checks)).toHaveLength(13);
    for (const [name, { checks, squarePictures }] of Object.entries(FRAMEWORKS)) {
      const sources = FRAMEWORK_SOURCES[name as FrameworkId];
      const stand = checks.map(({ kind, id }) => sources.checks[kind]?.[id]);
      for (const source of [sources.conv, sources.pool, ...stand])
        expect(source?.lines ?? source?.symbol, `${name} ${source?.path}`).toBeDefined();
      expect(sources.squarePictures !== undefined, name).toBe(squarePictures === true);
      // No source of a check that is not made.
      expect(Object.values(sources.checks).flatMap(Object.keys)).toHaveLength(checks.length);
    }
  });

  it("leave the formula's own refusals as they are", () => {
    expect(axisIn("cuda-convnet", "conv", 3, { ...BARE, kernel: 11, stride: 1 }).failure).toBe(
      "window-too-large",
    );
    expect(axisIn("caffe", "maxpool", 3, { ...BARE, stride: 0 }).failure).toBe("bad-setting");
  });

  it("have Caffe's convolution cut the fraction off: 11 on 8 columns gives 1", () => {
    const conv1 = { ...BARE, kernel: 11, stride: 4, rounding: FRAMEWORKS.caffe.conv };
    expect(axisIn("caffe", "conv", 8, conv1).output).toBe(1);
    expect(axisOf(8, { ...conv1, rounding: "down" }).output).toBe(0);
  });

  it("have ONNX Runtime choose SAME's zeros for a dilated pool as if it were not dilated", () => {
    const pool = { ...BARE, kernel: 4, stride: 3, dilation: 4, padding: "same" } as const;
    expect(axisIn("onnxruntime", "maxpool", 259, pool)).toMatchObject({ same: true, output: 84 });
    expect(axisOf(259, pool).output).toBe(87);
  });
});

describe("the implementations", () => {
  const run = IMPLEMENTATIONS.filter(({ framework }) => framework);

  it("that somebody runs name their framework where its rules are known, and readings name none", () => {
    const frameworks = Object.fromEntries(IMPLEMENTATIONS.map(({ id, framework }) => [id, framework]));
    for (const { id, reading, framework } of IMPLEMENTATIONS)
      if (reading) expect(framework, `${id} is a reading, so no framework checks it.`).toBeUndefined();
    expect(frameworks).toMatchObject({
      "alexnet-2012": "cuda-convnet",
      "cuda-convnet2": "cuda-convnet2",
      caffe: "caffe",
      caffenet: "caffe",
      torchvision: "torch",
      mmpretrain: "torch",
      d2l: "torch",
      "tf-slim": "tensorflow",
      onnx: "onnxruntime",
      paper: undefined,
      cs231n: undefined,
      wikipedia: undefined,
    });
  });

  it.each(run)("$id rounds as its framework does", ({ framework, layers }: Implementation) => {
    const rules = FRAMEWORKS[framework as FrameworkId];
    for (const { id, kind, rounding } of layers) {
      if (kind === "fc") continue;
      const allowed = kind === "conv" ? [rules.conv] : [rules.pool, rules.poolSwitched];
      expect(allowed, id).toContain(rounding);
    }
  });

  it("are refused by their framework where a reader sets what it does not take", () => {
    const trace = traceNetwork(
      implementationOf("torchvision"),
      { width: 224, height: 224 },
      {
        pool1: { pad: { before: 2, after: 2 } },
      },
    );
    expect(trace.verdict.refusal).toMatchObject({ layer: "pool1", failure: { reason: "framework-check" } });
    expect(printedAtRefusal(implementationOf("torchvision"), trace)).toEqual({
      id: "torch-padding",
      operands: { padding: 2, kernel: 3 },
    });
    const caffe = implementationOf("caffe");
    const groups = traceNetwork(caffe, { width: 227, height: 227 }, { conv2: { groups: 5 } });
    expect(groups.verdict.refusal?.failure).toEqual({ reason: "groups", channels: 96, groups: 5 });
    expect(printedAtRefusal(caffe, groups)).toEqual({ id: "caffe-groups", operands: { remainder: 1 } });
  });

  it("of TensorFlow say that a size would be negative, and nothing where it would be 0", () => {
    const slim = implementationOf("tf-slim");
    const fc6 = (side: number) => traceNetwork(slim, { width: side, height: side });
    expect(printedAtRefusal(slim, fc6(127))).toEqual({
      id: "tf-negative-size",
      operands: { output: -2, input: 2, filter: 5, stride: 1 },
    });
    expect(fc6(192).verdict.refusal?.failure.reason).toBe("window-too-large");
    expect(printedAtRefusal(slim, fc6(192))).toBeUndefined();
  });
});
