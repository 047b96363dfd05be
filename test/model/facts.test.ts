import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS, type ImplementationId, implementationOf } from "../../src/implementations/index.ts";
import {
  acceptedIntervals,
  agreeingSizes,
  axisOf,
  type Edits,
  fittingIntervals,
  inputsGiving,
  type LayerId,
  type Network,
  smallestStack,
  spatialLayers,
  staircase,
  sweepNetwork,
  type Trace,
  traceNetwork,
  unitCount,
} from "../../src/model/index.ts";
import { readOracle } from "./golden.ts";
import { printedAtRefusal } from "./printed.ts";

/**
 * The numbers the article states, each worked out here from the records and the model. The article itself takes them
 * from the model too; these tests say what they must be.
 */

const CONV1 = { kernel: 11, stride: 4, dilation: 1, padding: { before: 0, after: 0 } } as const;
const PADDED_BY_2 = { ...CONV1, padding: { before: 2, after: 2 } } as const;
const UP = { ...CONV1, rounding: "up" } as const;
const DOWN = { ...CONV1, rounding: "down" } as const;

function traceAt(id: ImplementationId, side: number, edits?: Edits): Trace {
  return traceNetwork(implementationOf(id), { width: side, height: side }, edits);
}

function native(id: ImplementationId, edits?: Edits): Trace {
  return traceNetwork(implementationOf(id), implementationOf(id).input, edits);
}

function layer(trace: Trace, id: LayerId) {
  const found = trace.layers.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function sides(trace: Trace): (number | undefined)[] {
  return ["conv1", "pool1", "conv2", "pool2", "conv3", "conv4", "conv5", "pool5"].map(
    (id) => layer(trace, id as LayerId).output?.width,
  );
}

/** Every layer of a network rounding one way. */
function roundingAll(network: Network, round: "down" | "up"): Edits {
  return Object.fromEntries(spatialLayers(network).map(({ id }) => [id, { round }]));
}

function accepted(id: ImplementationId, edits?: Edits) {
  return acceptedIntervals(sweepNetwork(implementationOf(id), 512, edits));
}

describe("what 55 windows read", () => {
  it("is 227 columns, filled by pixels and zeros as each version has them", () => {
    const conv1 = (id: ImplementationId) => layer(native(id), "conv1").axes?.width;
    for (const id of ["alexnet-2012", "caffe", "torchvision"] as const)
      expect([conv1(id)?.output, conv1(id)?.readColumns], id).toEqual([55, 227]);
    expect(conv1("alexnet-2012")).toMatchObject({ input: 224, zerosBefore: 0, zerosAfter: 3, overhang: 3 });
    expect(conv1("caffe")).toMatchObject({ input: 227, zerosBefore: 0, zerosAfter: 0, unreadAfter: 0 });
    expect(conv1("torchvision")).toMatchObject({
      input: 224,
      zerosBefore: 2,
      zerosAfter: 1,
      unreadPadding: 1,
    });
  });

  it("is 223 columns and 54 windows of 224 pixels when rounding down: the last pixel is never read", () => {
    expect(axisOf(224, DOWN)).toMatchObject({
      quotient: 53.25,
      output: 54,
      readColumns: 223,
      unreadAfter: 1,
    });
  });

  it("comes from 224…227 rounding up, 227…230 rounding down, 223…226 rounding down with padding 2", () => {
    expect(inputsGiving(55, UP, 512)).toEqual({ from: 224, to: 227 });
    expect(inputsGiving(55, DOWN, 512)).toEqual({ from: 227, to: 230 });
    expect(inputsGiving(55, { ...PADDED_BY_2, rounding: "down" }, 512)).toEqual({ from: 223, to: 226 });
    expect(agreeingSizes(staircase(CONV1, ["up", "down"], 512), 55)).toEqual([227]);
  });

  it("with SAME is 56, of 7 zeros 3 before and 4 after", () => {
    const same = axisOf(224, { ...CONV1, padding: "same", rounding: "down" });
    expect(same).toMatchObject({ output: 56, padBefore: 3, padAfter: 4 });
  });
});

describe("a size the weights were not made for", () => {
  it("224 runs in Caffe: conv1 gives 54, pool1 rounds up to 27, and fc6 gets its 6 × 6", () => {
    const trace = traceAt("caffe", 224);
    expect(sides(trace)).toEqual([54, 27, 27, 13, 13, 13, 13, 6]);
    expect(trace.verdict).toEqual({ kind: "unread", unread: { width: 1, height: 1 } });
  });

  it("224 leaves fc6 5 × 5 = 6,400 where all rounds down", () => {
    const trace = traceAt("caffe", 224, roundingAll(implementationOf("caffe"), "down"));
    expect(sides(trace)).toEqual([54, 26, 26, 12, 12, 12, 12, 5]);
    const { failure } = layer(trace, "fc6");
    if (failure?.reason !== "fc6-mismatch") throw new Error("fc6 takes it");
    expect([unitCount(failure.got), unitCount(failure.expected)]).toEqual([6400, 9216]);
    expect(printedAtRefusal(implementationOf("caffe"), trace)).toEqual({
      id: "caffe-inner-product",
      operands: { got: 6400, expected: 9216 },
    });
  });

  it("227 is not universal: torchvision gets 56, Dive into Deep Learning and TF-slim refuse it", () => {
    expect(layer(traceAt("torchvision", 227), "conv1").output?.width).toBe(56);
    expect(printedAtRefusal(implementationOf("d2l"), traceAt("d2l", 227))).toEqual({
      id: "torch-linear",
      operands: { got: 9216, expected: 6400, outputs: 4096 },
    });
    const slim = traceAt("tf-slim", 227);
    expect(slim.verdict.refusal).toMatchObject({
      layer: "fc8",
      failure: { reason: "logit-map", got: { width: 2, height: 2 } },
    });
    expect(printedAtRefusal(implementationOf("tf-slim"), slim)).toEqual({
      id: "tf-squeeze",
      operands: { dimension: 1, got: 2 },
    });
  });

  it("is refused for the reason each network has: written in its code, by its weights, or a map of logits", () => {
    const reason = (id: ImplementationId, side: number) => traceAt(id, side).verdict.refusal?.failure;
    expect(reason("mmpretrain", 256)).toMatchObject({ reason: "fc6-mismatch", fixedBy: "code" });
    expect(printedAtRefusal(implementationOf("mmpretrain"), traceAt("mmpretrain", 256))).toEqual({
      id: "torch-view",
      operands: { got: 12544, expected: 9216 },
    });
    expect(reason("caffe", 256)).toMatchObject({ reason: "fc6-mismatch", fixedBy: "weights" });
    expect(reason("cuda-convnet2", 256)).toMatchObject({ reason: "fc6-mismatch", fixedBy: "weights" });
    expect(reason("tf-slim", 256)).toMatchObject({ reason: "logit-map" });
    expect(reason("tf-slim", 100)).toMatchObject({ reason: "window-too-large" });
    expect(reason("torchvision", 256)).toBeUndefined();
    expect(layer(traceAt("caffe", 256), "fc7").failure).toEqual({ reason: "not-reached", because: "fc6" });
  });
});

describe("sizes accepted up to fc6, of 1…512", () => {
  it.each<[ImplementationId, number, number]>([
    ["alexnet-2012", 196, 227],
    ["cuda-convnet2", 196, 227],
    ["caffe", 199, 230],
    ["caffenet", 199, 230],
    ["mmpretrain", 223, 254],
    ["d2l", 193, 224],
    ["tf-slim", 195, 226],
    ["torchvision", 63, 512],
  ])("%s takes %i…%i", (id, from, to) => {
    expect(accepted(id)).toEqual([{ from, to }]);
  });

  it("all rounding down takes 227…258; 227 is the last size of all-up and the first of all-down", () => {
    expect(accepted("alexnet-2012", roundingAll(implementationOf("alexnet-2012"), "down"))).toEqual([
      { from: 227, to: 258 },
    ]);
  });

  it("the figure in Wikipedia and the paper hold what they print for their own chain, and no other size is rounded", () => {
    const whole = (id: ImplementationId, size: number) =>
      traceAt(id, size).layers.every(({ axes }) => !axes || Number.isInteger(axes.width.quotient));
    const ran = (id: ImplementationId) =>
      accepted(id).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    expect(ran("paper")).toEqual([224, 227]);
    expect(whole("paper", 227)).toBe(true);
    // Those but the figure's own are whole until they meet what it prints.
    expect(ran("wikipedia")).toEqual([195, 211, 219, 223, 224]);
  });

  it("each such interval is 32 wide, the product of the strides, in every program without an adaptive pool", () => {
    for (const { id, reading, adaptivePool } of IMPLEMENTATIONS) {
      if (reading || adaptivePool) continue;
      const [interval, ...others] = accepted(id);
      expect(others, id).toEqual([]);
      const strides = spatialLayers(implementationOf(id)).map(({ stride }) => Number(stride ?? 1));
      expect((interval?.to ?? 0) - (interval?.from ?? 0) + 1, id).toBe(strides.reduce((a, b) => a * b));
    }
  });

  it("torchvision takes 418 of its 450 only thanks to its adaptive pool", () => {
    const { adaptivePool: _pool, ...bare } = implementationOf("torchvision");
    const count = (network: Network) =>
      acceptedIntervals(sweepNetwork(network)).reduce((sum, { from, to }) => sum + to - from + 1, 0);
    expect(count(implementationOf("torchvision"))).toBe(450);
    expect(count(implementationOf("torchvision")) - count(bare)).toBe(418);
  });

  it("cuda-convnet2 leaves something from 52 on and ends at 6 × 6 only for 196…227", () => {
    const sweep = sweepNetwork(implementationOf("cuda-convnet2"));
    expect(smallestStack(sweep)).toBe(52);
    const six = Array.from(sweep.width.pool5 ?? []).flatMap((side, size) => (side === 6 ? [size] : []));
    expect([six[0], six[six.length - 1], six.length]).toEqual([196, 227, 32]);
    expect(Array.from(sweep.width.pool5 ?? []).slice(52)).not.toContain(0);
  });

  it("come in runs of verdicts without gaps: in Caffe every fourth size counts in full", () => {
    const runs = fittingIntervals(sweepNetwork(implementationOf("caffe")));
    expect(runs[0]).toEqual({ from: 1, to: 198, kind: "refused" });
    expect(runs[runs.length - 1]).toEqual({ from: 231, to: 512, kind: "refused" });
    expect(runs.find(({ from }) => from === 227)?.kind).toBe("fits");
    expect(runs.find(({ from }) => from === 224)?.kind).toBe("unread");
    expect(runs.slice(1).every(({ from }, i) => from === (runs[i]?.to ?? 0) + 1)).toBe(true);
  });

  it.each<[ImplementationId, number]>([
    ["caffe", 39],
    ["cuda-convnet2", 52],
    ["alexnet-2012", 52],
    ["torchvision", 63],
    ["mmpretrain", 63],
    ["d2l", 65],
    ["tf-slim", 67],
  ])("%s leaves something from %i on", (id, size) => {
    expect(smallestStack(sweepNetwork(implementationOf(id)))).toBe(size);
  });

  it.each<[ImplementationId, number]>([
    ["torchvision", 0],
    ["caffe", 1],
    ["tf-slim", 5],
    ["d2l", 6],
  ])("%s leaves %i rows of 224 without influence", (id, rows) => {
    expect(traceAt(id, 224).verdict.unread).toEqual({ width: rows, height: rows });
  });
});

describe("one cell after the last pool", () => {
  it("sees 195 columns, 32 from the next", () => {
    for (const id of ["alexnet-2012", "caffe", "torchvision", "d2l"] as const)
      expect(layer(native(id), "pool5").receptiveField?.width, id).toMatchObject({ size: 195, jump: 32 });
  });
});

describe("what it costs", () => {
  const UNGROUPED: Edits = { conv2: { groups: 1 }, conv4: { groups: 1 }, conv5: { groups: 1 } };

  it("parameters: 60,965,224 in two groups, 62,378,344 in one, 61,100,840 in torchvision", () => {
    for (const id of ["alexnet-2012", "caffe", "caffenet"] as const) {
      expect(native(id).totals.parameters, id).toBe(60_965_224);
      expect(native(id, UNGROUPED).totals.parameters, id).toBe(62_378_344);
    }
    for (const id of ["torchvision", "mmpretrain", "cuda-convnet2"] as const)
      expect(native(id).totals.parameters, id).toBe(61_100_840);
    // The figure often quoted is 10,000 short.
    expect(native("caffe", UNGROUPED).totals.parameters - 62_368_344).toBe(10_000);
  });

  it("multiply-accumulates at the native size", () => {
    for (const id of ["torchvision", "mmpretrain", "cuda-convnet2"] as const)
      expect(native(id).totals.macs, id).toBe(714_188_480);
    for (const id of ["alexnet-2012", "caffe", "caffenet"] as const) {
      expect(native(id).totals.macs, id).toBe(724_406_816);
      expect(native(id, UNGROUPED).totals.macs, id).toBe(1_135_256_096);
    }
    expect(native("tf-slim").totals).toMatchObject({ parameters: 50_303_912, macs: 736_555_776 });
    expect(native("d2l").totals).toMatchObject({ parameters: 50_844_008, macs: 1_009_945_728 });
  });

  it("is known for a size that is refused, as far as it belongs to the weights", () => {
    const refused = traceAt("caffe", 256);
    expect(refused.totals.parameters).toBe(60_965_224);
    expect(layer(refused, "fc6").macs).toBe(0);
  });
});

describe("the paper's list of neurons", () => {
  const printed = readOracle<{ paper: { neurons: number[] } }>("totals").paper.neurons;
  const units = native("alexnet-2012").layers.flatMap((each) =>
    each.spec.kind === "maxpool" ? [] : each.units,
  );

  it("agrees with the 2012 configuration everywhere but at conv1: 253,440 is 55 · 48 · 96", () => {
    expect(units.map((count, i) => count === printed[i])).toEqual([false, ...Array(7).fill(true)]);
    expect(printed[0]).toBe(unitCount({ width: 55, height: 48, channels: 96 }));
    expect(printed[0]).toBe(253_440);
    expect(units[0]).toBe(290_400);
  });

  it("sums to 622,312 as printed and to 659,272, its 650,000, with 55 · 55 · 96", () => {
    expect(printed.reduce((a, b) => a + b)).toBe(622_312);
    expect(native("alexnet-2012").totals.units).toBe(659_272);
  });
});

describe("sources that print sizes and state no rule", () => {
  it("the paper is taken at its word: 55 from 224, which only rounding up gives", () => {
    const conv1 = layer(native("paper"), "conv1").axes?.width;
    expect(conv1).toMatchObject({ output: 55, rounding: "unstated", inferred: "up" });
    expect(sides(native("paper"))).toEqual([55, 27, 27, 13, 13, 13, 13, 6]);
  });

  it("Wikipedia's figure is rounding down throughout", () => {
    const trace = native("wikipedia");
    expect(sides(trace)).toEqual([54, 26, 26, 12, 12, 12, 12, 5]);
    expect(layer(trace, "conv1").axes?.width.inferred).toBe("down");
  });

  it("a reader's change to a layer takes its printed size away", () => {
    const trace = native("paper", { conv1: { pad: { before: 0, after: 1 } } });
    expect(layer(trace, "conv1").failure?.reason).toBe("rule-unstated");
    expect(layer(trace, "conv1")).toMatchObject({ edited: ["pad"], differs: true });
    expect(layer(trace, "pool5")).toMatchObject({ edited: [], differs: true });
  });

  it("the notes' reading demands a whole number of strides: 227 runs, 224 is refused", () => {
    expect(traceAt("cs231n", 227).verdict.kind).toBe("fits");
    expect(traceAt("cs231n", 224).verdict.refusal).toMatchObject({
      layer: "conv1",
      failure: { reason: "not-whole" },
    });
  });

  it("ONNX gets Caffe's pool5 from a rule that rounds down by padding one column after", () => {
    const { width } = layer(traceAt("onnx", 224), "pool5").axes ?? {};
    expect(width).toMatchObject({ padBefore: 0, padAfter: 1, output: 6, rounding: "down" });
    expect(traceAt("onnx", 224).verdict.kind).not.toBe("refused");
  });
});
