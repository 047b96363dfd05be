import { describe, expect, it } from "vitest";
import { formatQuantity } from "../../src/prose/format.ts";
import { quantityOf, quantityPaths } from "../../src/prose/quantities.ts";
import { type Setting, stateOf, subjectOf } from "../../src/site/article/setting.ts";
import { ARTICLES, attribute, tagsOf } from "./mdx.ts";

function number(of: string, setting: Setting = {}): string {
  return formatQuantity(quantityOf(of, subjectOf(setting)).value);
}

const DOWN = "conv1.round=down&pool1.round=down&pool2.round=down&pool5.round=down";

describe("the numbers of the article", () => {
  // What follows from the sources, worked out by hand or by running the frameworks; the model must arrive there too.
  it.each<[string, Setting, string]>([
    ["conv1.output", {}, "55"],
    ["conv1.read", {}, "227"],
    ["conv1.overhang", {}, "3"],
    ["conv1.quotient", {}, "53.25"],
    ["conv1.sum", {}, "54.25"],
    ["conv1.whole-steps", {}, "53"],
    ["conv1.remainder", {}, "1"],
    ["conv1.output", { with: "conv1.round=down" }, "54"],
    ["conv1.read", { with: "conv1.round=down" }, "223"],
    ["conv1.unread", { with: "conv1.round=down" }, "1"],
    ["conv1.output", { pad: "same" }, "56"],
    ["conv1.pad-before", { pad: "same" }, "3"],
    ["conv1.pad-after", { pad: "same" }, "4"],
    ["conv1.zeros-before", { net: "torchvision" }, "2"],
    ["conv1.zeros-after", { net: "torchvision" }, "1"],
    ["same-windows.from", {}, "224"],
    ["same-windows.to", {}, "227"],
    ["same-windows.from", { net: "caffe" }, "227"],
    ["same-windows.to", { net: "caffe" }, "230"],
    ["same-windows.from", { net: "torchvision" }, "223"],
    ["same-windows.to", { net: "torchvision" }, "226"],
    ["accepted.from", {}, "196"],
    ["accepted.to", {}, "227"],
    ["accepted.from", { net: "caffe" }, "199"],
    ["accepted.to", { net: "caffe" }, "230"],
    ["accepted.from", { net: "mmpretrain" }, "223"],
    ["accepted.to", { net: "mmpretrain" }, "254"],
    ["accepted.from", { with: DOWN }, "227"],
    ["accepted.to", { with: DOWN }, "258"],
    ["accepted.count", { net: "torchvision" }, "450"],
    ["pool1.output", { net: "caffe", size: 224 }, "27"],
    ["fc6.inputs", { net: "wikipedia" }, "6400"],
    ["conv1.output", { net: "torchvision", size: 227 }, "56"],
    ["sieve.conv3", {}, "16"],
    ["sieve.conv3.from", {}, "212"],
    ["sieve.conv2", {}, "8"],
    ["sieve.conv1", {}, "4"],
    ["sieve.crop", {}, "2"],
    ["sieve.crop.to", {}, "226"],
    ["partial-sum.conv3", {}, "13"],
    ["partial-sum.conv2", {}, "3"],
    ["partial-sum.conv1", {}, "5"],
    ["crop.border", { size: 227 }, "14½"],
    ["crop.border", {}, "16"],
    ["configurations.all", {}, "63"],
    ["conv1.units", {}, "290,400"],
    ["paper.slip", {}, "253,440"],
    ["paper.conv1", {}, "253,440"],
    ["paper.neurons", {}, "622,312"],
    ["total.neurons", {}, "659,272"],
    ["total.conv-neurons", {}, "650,080"],
    ["total.parameters", {}, "60,965,224"],
    ["total.parameters", { with: "conv2.groups=1&conv4.groups=1&conv5.groups=1" }, "62,378,344"],
    ["total.parameters", { net: "torchvision" }, "61,100,840"],
    ["total.macs", {}, "724,406,816"],
    ["pool5.field", {}, "195"],
    ["pool5.jump", {}, "32"],
    ["input.units", {}, "150,528"],
  ])("%s at %j is %s", (of, setting, expected) => {
    expect(number(of, setting)).toBe(expected);
  });

  it("at 227 no layer has a remainder, as section 5 says", () => {
    for (const layer of ["conv1", "pool1", "conv2", "pool2", "conv3", "conv4", "conv5", "pool5"])
      expect(number(`${layer}.quotient`, { size: 227 })).toMatch(/^\d+$/);
  });

  it("are found for every tag of the article", () => {
    for (const source of Object.values(ARTICLES))
      for (const tag of tagsOf(source)) {
        const of = attribute(tag, "of");
        if (tag.name !== "N" || !of) continue;
        expect(number(of, settingOf(tag)), `${of} ${tag.attributes}`).toMatch(/\d/);
      }
  });

  it("stop the build with a list of likely paths when the path is unknown", () => {
    expect(() => number("conv1.outputs")).toThrow(/nothing works out.*conv1\.output/s);
    expect(() => number("conv9.output")).toThrow(/src\/prose\/quantities\.ts/);
  });

  it("stop the build when there is no such number", () => {
    expect(() => number("fc6.output", { net: "mmpretrain", size: 256 })).toThrow(/no value at 256 × 256/);
  });

  it("stop the build when the setting is none", () => {
    expect(() => stateOf({ net: "alexnet" })).toThrow(/net/);
    expect(() => stateOf({ size: "huge" })).toThrow(/size/);
    expect(() => stateOf({ with: "conv1.colour=red" })).toThrow(/conv1\.colour/);
  });

  it("have distinct paths", () => {
    expect(new Set(quantityPaths()).size).toBe(quantityPaths().length);
  });
});

function settingOf(tag: Parameters<typeof attribute>[0]): Setting {
  const setting: Record<string, string> = {};
  for (const name of ["net", "size", "pad", "with"]) {
    const value = attribute(tag, name);
    if (value !== undefined) setting[name] = value;
  }
  return setting;
}

describe("formatting", () => {
  it.each([
    [9216, "9216"],
    [10000, "10,000"],
    [53.25, "53.25"],
    [-3, "−3"],
    ["6 × 6", "6 × 6"],
  ])("%s becomes %s", (value, text) => {
    expect(formatQuantity(value)).toBe(text);
  });
});
