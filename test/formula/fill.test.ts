import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fcTemplateFor,
  fcValuesOf,
  fill,
  type ParameterTerms,
  parameterTemplateFor,
  parameterValuesOf,
  spanValuesOf,
  templateFor,
  valuesOf,
} from "../../src/formula/fill.ts";
import { buildTemplates } from "../../src/formula/templates.build.ts";
import type { Layout, TemplateId, Values } from "../../src/formula/types.ts";
import { type AxisSettings, axisOf } from "../../src/model/axis.ts";
import { parameterCount } from "../../src/model/layer.ts";
import type { Axis } from "../../src/model/types.ts";
import { axes, shapes } from "./support/arbitraries.ts";
import { sidesOf } from "./support/arithmetic.ts";
import { texOf } from "./support/katex.ts";

const templates = buildTemplates();
const LAYOUTS: readonly Layout[] = ["display", "row"];

const CONV1: AxisSettings = {
  kernel: 11,
  stride: 4,
  padding: { before: 0, after: 0 },
  dilation: 1,
  rounding: "up",
};

describe("one axis", () => {
  it.each<[string, number, Partial<AxisSettings>, string, string]>([
    [
      "2012: up, a fraction",
      224,
      {},
      "\\left\\lceil \\dfrac{224+0+0-11}{4}\\right\\rceil +1 = \\lceil 53.25\\rceil +1 = 54+1 = 55",
      "\\lceil (224+0+0-11)/{4}\\rceil +1 = \\lceil 53.25\\rceil +1 = 55",
    ],
    [
      "Caffe: down, whole, in the same shape",
      227,
      { rounding: "down" },
      "\\left\\lfloor \\dfrac{227+0+0-11}{4}\\right\\rfloor +1 = \\lfloor 54\\rfloor +1 = 54+1 = 55",
      "\\lfloor (227+0+0-11)/{4}\\rfloor +1 = \\lfloor 54\\rfloor +1 = 55",
    ],
    [
      "no rule, a fraction: the plain value",
      224,
      { rounding: "exact" },
      "\\dfrac{224+0+0-11}{4}+1 = 53.25+1 = 54.25",
      "(224+0+0-11)/{4}+1 = 53.25+1 = 54.25",
    ],
    [
      "no rule, whole",
      227,
      { rounding: "unstated" },
      "\\dfrac{227+0+0-11}{4}+1 = 54+1 = 55",
      "(227+0+0-11)/{4}+1 = 54+1 = 55",
    ],
    [
      "SAME",
      224,
      { padding: "same" },
      "\\left\\lceil \\dfrac{224}{4}\\right\\rceil = \\lceil 56\\rceil = 56",
      "\\lceil {224}/{4}\\rceil = \\lceil 56\\rceil = 56",
    ],
    [
      "SAME, a fraction",
      13,
      { padding: "same", stride: 2, kernel: 3 },
      "\\left\\lceil \\dfrac{13}{2}\\right\\rceil = \\lceil 6.5\\rceil = 7",
      "\\lceil {13}/{2}\\rceil = \\lceil 6.5\\rceil = 7",
    ],
    [
      "a dropped window",
      3,
      { rounding: "up-torch", kernel: 2, stride: 3, padding: { before: 0, after: 1 } },
      "\\left\\lceil \\dfrac{3+0+1-2}{3}\\right\\rceil +1-1 = \\lceil 0.6666…\\rceil +1-1 = 1+1-1 = 1",
      "\\lceil (3+0+1-2)/{3}\\rceil +1-1 = \\lceil 0.6666…\\rceil +1-1 = 1",
    ],
    [
      "dilated",
      224,
      { dilation: 2, kernel: 3, rounding: "down" },
      "\\left\\lfloor \\dfrac{224+0+0-2\\cdot(3-1)-1}{4}\\right\\rfloor +1 = \\lfloor 54.75\\rfloor +1 = 54+1 = 55",
      "\\lfloor (224+0+0-2\\cdot(3-1)-1)/{4}\\rfloor +1 = \\lfloor 54.75\\rfloor +1 = 55",
    ],
    [
      "a window that does not fit",
      5,
      { rounding: "down" },
      "\\left\\lfloor \\dfrac{5+0+0-11}{4}\\right\\rfloor +1 = \\lfloor −1.5\\rfloor +1 = −2+1 = −1",
      "\\lfloor (5+0+0-11)/{4}\\rfloor +1 = \\lfloor −1.5\\rfloor +1 = −1",
    ],
    [
      "C's division below zero: upwards",
      5,
      { rounding: "truncate" },
      "\\left\\lceil \\dfrac{5+0+0-11}{4}\\right\\rceil +1 = \\lceil −1.5\\rceil +1 = −1+1 = 0",
      "\\lceil (5+0+0-11)/{4}\\rceil +1 = \\lceil −1.5\\rceil +1 = 0",
    ],
  ])("%s", (_, input, changes, display, row) => {
    const axis = axisOf(input, { ...CONV1, ...changes });
    expect(readable(texOf(templateFor(axis, "display")!, valuesOf(axis)))).toBe(display);
    expect(readable(texOf(templateFor(axis, "row")!, valuesOf(axis)))).toBe(row);
  });

  it("always has a formula, whose every slot has a number", () => {
    everyAxis((id, values) => {
      expect(() => fill(templates[id], values)).not.toThrow();
      for (const slot of templates[id].slots)
        expect(values[slot], slot).toMatch(/^\u2212?\d+(\.\d{1,4}…?)?$/);
    });
  });

  it("is always true: all sides are equal", () => {
    everyAxis((id, values) => {
      const tex = texOf(id, values);
      for (const sides of sidesOf(tex))
        for (const side of sides) expect(side, tex).toBeCloseTo(sides[0]!, tex.includes("…") ? 3 : 9);
    });
  });

  it("ends in the output exactly where there is one", () => {
    everyAxis((id, values, axis) => {
      const last = sidesOf(texOf(id, values))[0]!.at(-1);
      if (axis.output > 0) expect(last).toBe(axis.output);
      expect(templates[id].slots.includes("output")).toBe(axis.output > 0);
      expect(templates[id].slots.includes("value")).toBe(axis.output === 0);
    });
  });

  it("has none for settings no arithmetic is defined on", () => {
    const axis = axisOf(224, { ...CONV1, stride: 0 });
    expect(templateFor(axis, "row")).toBeNull();
  });

  it("reaches every template of an axis", () => {
    const reached = new Set<string>();
    everyAxis((id) => reached.add(id), { numRuns: 20_000, seed: 224 });
    const all = Object.keys(templates).filter((id) => /^(display|row)-/.test(id));
    expect(all.filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe("other formulas", () => {
  it("the span", () => {
    expect(readable(texOf("span", spanValuesOf(axisOf(224, CONV1))))).toBe("(55-1)\\cdot4+11 = 227");
    fc.assert(
      fc.property(axes, (axis) => {
        fc.pre(axis.output > 0);
        allEqual(texOf("span", spanValuesOf(axis)));
      }),
    );
  });

  it("a fully connected layer that fits", () => {
    const map = { width: 6, height: 6, channels: 256 };
    expect(readable(texOf(fcTemplateFor(map, map), fcValuesOf(map, map)))).toBe(
      "6\\times 6\\times 256 = 9216",
    );
  });

  it("a fully connected layer that does not", () => {
    const got = { width: 7, height: 7, channels: 256 };
    const expected = { width: 6, height: 6, channels: 256 };
    expect(readable(texOf(fcTemplateFor(got, expected), fcValuesOf(got, expected)))).toBe(
      "7\\times 7\\times 256 = 12544 \\ne 9216 = 6\\times 6\\times 256",
    );
  });

  it("says “≠” exactly where the numbers differ", () => {
    fc.assert(
      fc.property(shapes, shapes, (got, expected) => {
        const turned = { ...got, width: got.height, height: got.width };
        for (const other of [expected, turned]) {
          const [a, b] = sidesOf(texOf(fcTemplateFor(got, other), fcValuesOf(got, other)));
          expect(new Set(a).size).toBe(1);
          if (b) expect(new Set([...b, a![0]]).size).toBe(2);
        }
      }),
    );
  });

  it.each<[string, ParameterTerms, string]>([
    ["conv1", conv(11, 3, 96, 1), "11\\cdot11\\cdot3\\cdot96+96 = 34944"],
    ["conv2", conv(5, 96, 256, 2), "5\\cdot5\\cdot{96}/{2}\\cdot256+256 = 307456"],
    [
      "fc7",
      { kind: "fc", inputs: 4096, outputs: 4096, parameters: 16781312 },
      "4096\\cdot4096+4096 = 16781312",
    ],
  ])("the parameters of %s", (_, terms, tex) => {
    const formula = texOf(parameterTemplateFor(terms), parameterValuesOf(terms));
    expect(readable(formula)).toBe(tex);
    allEqual(formula);
  });

  it("refuses to leave a hole", () => {
    expect(() => fill(templates.span, { output: "55" })).toThrow(/no value for its slot “stride”/);
  });
});

function everyAxis(
  check: (id: TemplateId, values: Values, axis: Axis) => void,
  parameters: { numRuns: number; seed?: number } = { numRuns: 2000 },
): void {
  fc.assert(
    fc.property(axes, fc.constantFrom(...LAYOUTS), (axis, layout) => {
      const id = templateFor(axis, layout);
      expect(id).not.toBeNull();
      check(id!, valuesOf(axis), axis);
    }),
    parameters,
  );
}

function allEqual(tex: string): void {
  for (const sides of sidesOf(tex)) expect(new Set(sides).size, tex).toBe(1);
}

function conv(kernel: number, channelsIn: number, channelsOut: number, groups: number): ParameterTerms {
  const spec = { id: "conv1", nativeName: "", kind: "conv", kernel, channels: channelsOut, groups } as const;
  const parameters = parameterCount(spec, { width: 1, height: 1, channels: channelsIn });
  return {
    kind: "conv",
    kernelWidth: kernel,
    kernelHeight: kernel,
    channelsIn,
    groups,
    channelsOut,
    parameters,
  };
}

/** TeX without the braces and commands that only say where lines may break. */
function readable(tex: string): string {
  return tex
    .replaceAll("}\\allowbreak", " ")
    .replaceAll("\\nobreak{", " ")
    .replaceAll("  ", " ")
    .slice(1, -1);
}
