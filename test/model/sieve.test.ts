import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { implementationOf } from "../../src/implementations/index.ts";
import { partialSumDivides, type SieveCondition, sideDivisor, sieveSizes } from "../../src/model/index.ts";
import { CONFIGURATIONS } from "../../src/prose/evidence.ts";
import { readOracle } from "./golden.ts";
import { PARTIAL_SUMS, partialSum } from "./partialSums.ts";

const network = implementationOf("alexnet-2012");
const CROP: SieveCondition = { kind: "crop", image: 256 };
const { conv1, conv2, conv3, conv4, conv5 } = PARTIAL_SUMS;
const CONDITIONS = [partialSum("conv3", conv3), partialSum("conv2", conv2), partialSum("conv1", conv1), CROP];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

describe("the sieve over the 2012 source", () => {
  it("leaves 256, 16, 8, 4 and 2 sizes", () => {
    expect(sieveSizes(network, CONDITIONS, 256).left).toEqual([256, 16, 8, 4, 2]);
  });

  it("leaves at each step the sizes the article names", () => {
    const passing = (count: number) => sieveSizes(network, CONDITIONS.slice(0, count), 256).passing;
    expect(passing(0)).toEqual(range(1, 256));
    expect(passing(1)).toEqual(range(212, 227));
    expect(passing(2)).toEqual(range(220, 227));
    expect(passing(3)).toEqual(range(224, 227));
    expect(passing(4)).toEqual([224, 226]);
  });

  it("names for every size the first condition that removes it", () => {
    const sieve = sieveSizes(network, CONDITIONS, 256);
    expect(sieve.removedBy).toHaveLength(257);
    const by = (condition: number) => range(1, 256).filter((size) => sieve.removedBy[size] === condition);
    expect(by(0)).toEqual([224, 226]);
    expect(by(4)).toEqual([225, 227]);
    expect(by(3)).toEqual(range(220, 223));
    expect(by(2)).toEqual(range(212, 219));
    expect(by(1)).toEqual([...range(1, 211), ...range(228, 256)]);
  });

  it("has its conditions switched off one by one, in any order", () => {
    fc.assert(
      fc.property(fc.subarray(CONDITIONS), (chosen) => {
        const sieve = sieveSizes(network, chosen, 256);
        const alone = chosen.map((condition) => new Set(sieveSizes(network, [condition], 256).passing));
        expect(sieve.passing).toEqual(range(1, 256).filter((size) => alone.every((left) => left.has(size))));
        expect(sieve.left).toHaveLength(chosen.length + 1);
        expect(sieve.left[chosen.length]).toBe(sieve.passing.length);
        expect([...sieve.left].sort((a, b) => b - a)).toEqual(sieve.left);
      }),
    );
  });

  it("with every partial sum of the file accepts exactly 224…227 of 1…512, as the unmodified parser does", () => {
    const all = [...CONDITIONS.slice(0, 3), partialSum("conv4", conv4), partialSum("conv5", conv5)];
    expect(sieveSizes(network, all, 512).passing).toEqual(range(224, 227));
  });

  it("accepts what the unmodified parser accepts of every configuration with such a first layer", () => {
    const { configurations } = readOracle<{
      configurations: Record<string, { "conv1a partialSum": number; accepts: number[] }>;
    }>("configurations");
    const all = Object.values(configurations);
    const sums = all.map((one) => one["conv1a partialSum"]);
    expect(sums.filter((sum) => sum === 5)).toHaveLength(CONFIGURATIONS.withFive);
    expect(sums.filter((sum) => sum === 11)).toHaveLength(CONFIGURATIONS.withEleven);
    expect(all).toHaveLength(CONFIGURATIONS.withFive + CONFIGURATIONS.withEleven);
    const { passing } = sieveSizes(network, CONDITIONS.slice(0, 3), 512);
    for (const { accepts } of all) expect(accepts).toEqual(passing);
  });

  it("comes to the same with 11, the other value that release has on conv1", () => {
    const conditions = [CONDITIONS[0], CONDITIONS[1], partialSum("conv1", 11), CROP] as SieveCondition[];
    expect(sieveSizes(network, conditions, 256).left).toEqual([256, 16, 8, 4, 2]);
  });

  it("counts a size at which the layer has no output as removed", () => {
    expect(sieveSizes(network, [partialSum("conv3", 1)], 60).passing[0]).toBeGreaterThan(1);
    expect(sieveSizes(network, [partialSum("fc6", 1)], 60).passing).toEqual([]);
  });

  it("lets no crop be larger than the image it is taken from", () => {
    expect(sieveSizes(network, [{ kind: "crop", image: 8 }], 12).passing).toEqual([2, 4, 6, 8]);
  });
});

describe("a partial sum", () => {
  it("divides side² exactly when its divisor divides the side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (side, sum) => {
        expect(partialSumDivides(side, sum)).toBe(side % sideDivisor(sum) === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("that is prime asks for a multiple of itself", () => {
    for (const prime of [2, 3, 5, 7, 11, 13]) expect(sideDivisor(prime)).toBe(prime);
    expect([1, 4, 8, 9, 12, 25, 36].map(sideDivisor)).toEqual([1, 2, 4, 3, 6, 5, 6]);
  });

  it("of 5 and 11 both take 55, and neither takes 54", () => {
    expect([5, 11].map((sum) => partialSumDivides(55, sum))).toEqual([true, true]);
    expect([5, 11].map((sum) => partialSumDivides(54, sum))).toEqual([false, false]);
  });

  it("of 0 switches the check off, but there must be an output", () => {
    expect([partialSumDivides(54, 0), partialSumDivides(0, 0), partialSumDivides(0, 5)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
