import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf, zerosFor } from "../../src/export/plan.ts";
import { axisOf, windowColumns } from "../../src/model/index.ts";
import { axisSettings, inputSide, ROUNDING_RULES } from "../model/arbitraries.ts";
import { subjectOf } from "./support.ts";

describe("the zeros generated code declares", () => {
  it("make a layer that rounds down read the very same windows, whatever rule they came from", () => {
    fc.assert(
      fc.property(inputSide, axisSettings(ROUNDING_RULES), (input, settings) => {
        const axis = axisOf(input, settings);
        if (axis.output === 0) return;
        const down = axisOf(input, { ...settings, rounding: "down", padding: zerosFor(axis) });
        expect(down.output).toBe(axis.output);
        expect(windowColumns(down, 0)).toEqual(windowColumns(axis, 0));
        expect(windowColumns(down, down.output - 1)).toEqual(windowColumns(axis, axis.output - 1));
      }),
    );
  });

  it("are the source’s own where those do", () => {
    const [conv1] = planOf(subjectOf("net=torchvision").trace).features;
    expect(conv1?.zeros.width).toEqual({ before: 2, after: 2 });
  });

  it("are the three of 2012 that nobody declared", () => {
    const [conv1] = planOf(subjectOf("").trace).features;
    expect(conv1?.zeros.width).toEqual({ before: 0, after: 3 });
    expect(conv1?.overhang).toEqual({ width: 3, height: 3 });
  });
});

describe("the plan", () => {
  it("makes fc6 for what arrives, and knows what its weights would take", () => {
    const { fc6, classifier, stoppedAt } = planOf(subjectOf("net=mmpretrain&size=256").trace);
    expect(stoppedAt).toBeNull();
    expect(classifier[0]).toEqual({ id: "fc6", kind: "fc", inputs: 12544, outputs: 4096 });
    expect(fc6?.mismatch?.expected).toEqual({ width: 6, height: 6, channels: 256 });
  });

  it("stops where a layer has no output", () => {
    expect(planOf(subjectOf("net=cs231n&size=224").trace)).toMatchObject({
      stoppedAt: "conv1",
      features: [],
    });
    const small = planOf(subjectOf("net=caffe&size=30").trace);
    expect(small.stoppedAt).not.toBeNull();
    expect(small.classifier).toEqual([]);
  });

  it("goes on to a map of logits", () => {
    expect(planOf(subjectOf("net=tf-slim&size=256").trace)).toMatchObject({
      logitMap: { width: 2, height: 2 },
      stoppedAt: null,
    });
  });
});
