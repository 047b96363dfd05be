import { describe, expect, it } from "vitest";
import { type AxisSettings, axisOf } from "../../src/model/axis.ts";
import { axisIn } from "../../src/model/frameworks.ts";
import { rowOf, windowNear, windowRead } from "../../src/model/row.ts";

const conv1: AxisSettings = {
  kernel: 11,
  stride: 4,
  dilation: 1,
  rounding: "up",
  padding: { before: 0, after: 0 },
};

describe("a row", () => {
  it("ends in the zeros the last window hangs over", () => {
    const row = rowOf(axisOf(224, conv1));
    expect(row.pixels).toEqual({ from: 0, to: 224 });
    expect(row.zerosAfter).toEqual({ from: 224, to: 224 });
    expect(row.overhang).toEqual({ from: 224, to: 227 });
    expect(row.unread).toEqual([]);
    expect(row.columns).toBe(227);
  });

  it("tells declared zeros after the picture from those nothing declares", () => {
    const row = rowOf(axisOf(224, { ...conv1, padding: { before: 0, after: 1 } }));
    expect(row.zerosAfter).toEqual({ from: 224, to: 225 });
    expect(row.overhang).toEqual({ from: 225, to: 227 });
  });

  it("starts at the first window, so declared zeros move the pixels", () => {
    const row = rowOf(axisOf(224, { ...conv1, rounding: "down", padding: { before: 2, after: 2 } }));
    expect(row.zerosBefore).toEqual({ from: 0, to: 2 });
    expect(row.pixels).toEqual({ from: 2, to: 226 });
    expect(row.zerosAfter).toEqual({ from: 226, to: 227 });
    expect(row.overhang).toEqual({ from: 227, to: 227 });
    expect(row.idleAfter).toEqual({ from: 227, to: 228 });
    expect(row.columns).toBe(228);
  });

  it("shows pixels behind the last window and between windows as unread", () => {
    expect(rowOf(axisOf(224, { ...conv1, rounding: "down" })).unread).toEqual([{ from: 223, to: 224 }]);
    const sparse = rowOf(axisOf(10, { ...conv1, kernel: 2, stride: 4, rounding: "down" }));
    expect(sparse.unread).toEqual([
      { from: 2, to: 4 },
      { from: 6, to: 8 },
    ]);
  });

  it("without a window has every pixel unread and every zero idle", () => {
    const row = rowOf(axisOf(5, { ...conv1, rounding: "down", padding: { before: 1, after: 2 } }));
    expect(row.unread).toEqual([{ from: 1, to: 6 }]);
    expect(row.idleBefore).toEqual({ from: 0, to: 1 });
    expect(row.idleAfter).toEqual({ from: 6, to: 8 });
  });

  it("keeps the zeros of an axis that only its framework refuses", () => {
    const pool = {
      ...conv1,
      kernel: 3,
      stride: 2,
      rounding: "down",
      padding: { before: 2, after: 2 },
    } as const;
    const axis = axisIn("torch", "maxpool", 55, pool);
    expect(axis.check).toBe("padding-at-most-half");
    const row = rowOf(axis);
    expect(row.idleBefore).toEqual({ from: 0, to: 2 });
    expect(row.unread).toEqual([{ from: 2, to: 57 }]);
    expect(row.idleAfter).toEqual({ from: 57, to: 59 });
    expect(row.columns).toBe(59);
  });

  it("accounts for every column of every window", () => {
    for (const dilation of [1, 2, 3])
      for (const before of [0, 2, 20])
        for (const input of [1, 11, 40, 223, 224]) {
          const axis = axisOf(input, { ...conv1, dilation, padding: { before, after: 3 } });
          for (let n = 1; n <= axis.output; n++) {
            const read = windowRead(axis, n);
            expect(read && read.zerosBefore + read.pixels + read.zerosAfter).toBe(axis.kernel);
          }
          expect(windowRead(axis, axis.output)?.span.to ?? 0).toBe(axis.readColumns);
        }
  });
});

describe("one window", () => {
  it("reads 8 pixels and 3 zeros at the end of the 2012 row", () => {
    expect(windowRead(axisOf(224, conv1), 55)).toEqual({
      number: 55,
      span: { from: 216, to: 227 },
      zerosBefore: 0,
      pixels: 8,
      zerosAfter: 3,
    });
  });

  it("is found by a column near its middle", () => {
    const axis = axisOf(224, conv1);
    expect([0, 5, 9, 221, 226].map((column) => windowNear(axis, column))).toEqual([1, 1, 2, 55, 55]);
    expect(windowNear(axisOf(5, conv1), 2)).toBe(0);
  });

  it("does not exist before the first or after the last", () => {
    const axis = axisOf(224, conv1);
    expect(windowRead(axis, 0)).toBeNull();
    expect(windowRead(axis, 56)).toBeNull();
  });
});
