import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeingSizes, axisOf, staircase } from "../../src/model/index.ts";
import { axisSettings, ROUNDING_RULES } from "./arbitraries.ts";

const CONV1 = { kernel: 11, stride: 4, dilation: 1, padding: { before: 0, after: 0 } } as const;

describe("a staircase", () => {
  it("holds a layer's output for every size under every rule asked for", () => {
    const rules = fc.subarray([...ROUNDING_RULES], { minLength: 1 });
    fc.assert(
      fc.property(axisSettings(), rules, fc.integer({ min: 1, max: 120 }), (settings, chosen, size) => {
        const stairs = staircase(settings, chosen, 120);
        expect(stairs.map(({ rule }) => rule)).toEqual(chosen);
        for (const { rule, outputs } of stairs) {
          expect(outputs).toHaveLength(121);
          expect(outputs[size]).toBe(axisOf(size, { ...settings, rounding: rule }).output);
        }
      }),
    );
  });

  it("steps up at 224 when rounding up and at 227 when rounding down", () => {
    const [up, down] = staircase(CONV1, ["up", "down"], 512);
    const at = (size: number) => [up?.outputs[size], down?.outputs[size]];
    expect([223, 224, 226, 227, 228].map(at)).toEqual([
      [54, 54],
      [55, 54],
      [55, 54],
      [55, 55],
      [56, 55],
    ]);
  });
});

describe("where rules agree", () => {
  it("is where the stride divides: every fourth size from 11 on for conv1", () => {
    const sizes = agreeingSizes(staircase(CONV1, ["up", "down"], 60));
    expect(sizes).toEqual([11, 15, 19, 23, 27, 31, 35, 39, 43, 47, 51, 55, 59]);
  });

  it("is nowhere without rules, everywhere with one, and never at a size without output", () => {
    expect(agreeingSizes([])).toEqual([]);
    expect(agreeingSizes(staircase(CONV1, ["down"], 13))).toEqual([11, 12, 13]);
    expect(agreeingSizes(staircase(CONV1, ["down", "truncate"], 12))).toEqual([11, 12]);
  });
});
