import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { implementationOf } from "../../src/implementations/index.ts";
import { type AxisSettings, axisOf } from "../../src/model/axis.ts";
import { cellAt, cellFields, shareOnZeros, zerosOf } from "../../src/model/cellField.ts";
import {
  fieldOfCell,
  ONE_PIXEL,
  receptiveFieldAfter,
  receptiveFieldOf,
} from "../../src/model/receptiveField.ts";
import { traceNetwork } from "../../src/model/trace.ts";
import type { LayerId } from "../../src/model/types.ts";

function fieldsOf(net: Parameters<typeof implementationOf>[0], layer: LayerId) {
  const network = implementationOf(net);
  const { layers, input } = traceNetwork(network, network.input);
  const { receptiveField, output } = layers.find(({ id }) => id === layer) ?? {};
  if (!receptiveField || !output) throw new Error(`${net} has no ${layer}`);
  return cellFields(receptiveField.width, output.width, input.width);
}

const PLAIN: AxisSettings = {
  kernel: 1,
  stride: 1,
  padding: { before: 0, after: 0 },
  dilation: 1,
  rounding: "down",
};

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

  it("leaves out what a pool does not read: no zeros, and not the pixel that conv1 never read", () => {
    const caffe = traceNetwork(implementationOf("caffe"), { width: 224, height: 224 });
    const pool1 = caffe.layers.find(({ id }) => id === "pool1");
    if (!pool1?.receptiveField || !pool1.output) throw new Error("no pool1");
    // Its last window hangs over: of conv1’s columns it reads 52 and 53 only, which begin at 208 and 212.
    expect(fieldOfCell(pool1.receptiveField.width, 26)).toEqual({ from: 208, to: 223 });
    expect(fieldOfCell(pool1.receptiveField.width, 25)).toEqual({ from: 200, to: 219 });
  });

  it("tells a pool’s edge from the zeros of a convolution behind it", () => {
    const pool = axisOf(8, { ...PLAIN, kernel: 3, padding: { before: 1, after: 1 } });
    const conv = axisOf(pool.output, { ...PLAIN, kernel: 3, padding: { before: 1, after: 1 } });
    const behindPool = receptiveFieldAfter(ONE_PIXEL, pool, true);
    expect(fieldOfCell(behindPool, 0)).toEqual({ from: 0, to: 2 });
    expect(fieldOfCell(behindPool, 7)).toEqual({ from: 6, to: 8 });
    const behindBoth = receptiveFieldAfter(behindPool, conv, false);
    // Cell 0 reads one column of zeros, which stands where the pool's cell −1 would have looked.
    expect(fieldOfCell(behindBoth, 0)).toEqual({ from: -2, to: 3 });
    // Cell 1 reads the pool's cells 0 to 2, and nothing outside the picture.
    expect(fieldOfCell(behindBoth, 1)).toEqual({ from: 0, to: 4 });
    expect(fieldOfCell(receptiveFieldOf([pool, conv]), 1)).toEqual({ from: -1, to: 4 });
  });

  /** A convolution's field: any size, jump and start. */
  const field = fc
    .record({
      kernel: fc.integer({ min: 1, max: 300 }),
      stride: fc.integer({ min: 1, max: 40 }),
      before: fc.integer({ min: 0, max: 299 }),
    })
    .map(({ before, ...settings }) =>
      receptiveFieldOf([axisOf(512, { ...PLAIN, ...settings, padding: { before, after: 300 } })]),
    );

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
