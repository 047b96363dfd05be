import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { implementationOf } from "../../src/implementations/index.ts";
import { cellAt, cellFields, shareOnZeros, zerosOf } from "../../src/model/cellField.ts";
import { fieldOfCell } from "../../src/model/receptiveField.ts";
import { traceNetwork } from "../../src/model/trace.ts";
import type { LayerId } from "../../src/model/types.ts";

function fieldsOf(net: Parameters<typeof implementationOf>[0], layer: LayerId) {
  const network = implementationOf(net);
  const { layers, input } = traceNetwork(network, network.input);
  const { receptiveField, output } = layers.find(({ id }) => id === layer) ?? {};
  if (!receptiveField || !output) throw new Error(`${net} has no ${layer}`);
  return cellFields(receptiveField.width, output.width, input.width);
}

describe("what a cell sees", () => {
  it.each([
    ["alexnet-2012", [64, 32, 0, 3, 35, 67]],
    ["torchvision", [66, 34, 2, 1, 33, 65]],
    ["caffe", [64, 32, 0, 0, 32, 64]],
  ] as const)("counts the zeros under the cells of the last pool: %s", (net, zeros) => {
    expect(fieldsOf(net, "pool5").map(zerosOf)).toEqual(zeros);
  });

  it("finds more zeros than picture under the corner cell of 2012", () => {
    const [corner] = fieldsOf("alexnet-2012", "pool5");
    if (!corner) throw new Error("no cells");
    expect(corner.inside).toBe(131);
    expect(shareOnZeros(corner, corner)).toBeCloseTo(0.5487, 4);
  });

  const field = fc.record({
    size: fc.integer({ min: 1, max: 300 }),
    jump: fc.integer({ min: 1, max: 40 }),
    start: fc.integer({ min: -300, max: 300 }),
  });

  it("takes a field apart into three parts that make it up", () => {
    fc.assert(
      fc.property(field, fc.nat(60), fc.integer({ min: 1, max: 512 }), (seen, cell, picture) => {
        const parts = cellFields(seen, cell + 1, picture)[cell];
        if (!parts) throw new Error("no such cell");
        const { from, to } = fieldOfCell(seen, cell);
        expect(parts.before + parts.inside + parts.after).toBe(to - from);
        let inside = 0;
        for (let column = from; column < to; column++) if (column >= 0 && column < picture) inside++;
        expect(parts.inside).toBe(inside);
      }),
      { numRuns: 200 },
    );
  });

  it("finds the cell whose field has a column in its middle", () => {
    fc.assert(
      fc.property(field, fc.nat(60), (seen, cell) => {
        const { from, to } = fieldOfCell(seen, cell);
        expect(cellAt(seen, (from + to) / 2)).toBeCloseTo(cell, 9);
      }),
    );
  });
});
