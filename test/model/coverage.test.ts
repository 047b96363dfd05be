import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Axis,
  type AxisSettings,
  axisOf,
  columnsInfluencing,
  columnsRead,
  countColumns,
  fieldOfCell,
  type Run,
  receptiveFieldOf,
  unreadColumns,
  windowColumns,
} from "../../src/model/index.ts";
import { axisSettings, inputSide } from "./arbitraries.ts";

/** A chain of layers on one axis, as far as it runs. */
function chain(input: number, layers: readonly AxisSettings[]): Axis[] {
  const axes: Axis[] = [];
  let size = input;
  for (const settings of layers) {
    const axis = axisOf(size, settings);
    if (axis.output === 0) break;
    axes.push(axis);
    size = axis.output;
  }
  return axes;
}

/** The same question, asked of every column, window and tap. */
function influencing(axes: readonly Axis[], cells: ReadonlySet<number>): boolean[] {
  let wanted = cells;
  let mask: boolean[] = [];
  for (const axis of [...axes].reverse()) {
    mask = Array<boolean>(axis.input).fill(false);
    for (const cell of wanted)
      for (let tap = 0; tap < axis.kernel; tap++) {
        const column = cell * axis.stride + tap * axis.dilation - axis.padBefore;
        if (column >= 0 && column < axis.input) mask[column] = true;
      }
    wanted = new Set(mask.flatMap((read, column) => (read ? [column] : [])));
  }
  return mask;
}

function maskOf(runs: readonly Run[], length: number): boolean[] {
  return Array.from({ length }, (_, column) => runs.some(({ from, to }) => column >= from && column < to));
}

const layers = fc.array(axisSettings(), { minLength: 1, maxLength: 4 });

describe("columns that count", () => {
  it("are those a brute-force mask finds, for all cells and for one", () => {
    fc.assert(
      fc.property(inputSide, layers, fc.nat(), (input, settings, pick) => {
        const axes = chain(input, settings);
        const last = axes[axes.length - 1];
        if (!last) return;
        const all = new Set(Array.from({ length: last.output }, (_, cell) => cell));
        expect(maskOf(columnsInfluencing(axes), input)).toEqual(influencing(axes, all));
        expect(unreadColumns(axes)).toBe(influencing(axes, all).filter((read) => !read).length);
        const cell = pick % last.output;
        const runs = columnsInfluencing(axes, [{ from: cell, to: cell + 1 }]);
        expect(maskOf(runs, input)).toEqual(influencing(axes, new Set([cell])));
      }),
    );
  });

  it("come as sorted runs that neither touch nor leave the picture", () => {
    fc.assert(
      fc.property(inputSide, layers, (input, settings) => {
        const runs = columnsInfluencing(chain(input, settings));
        for (const [i, run] of runs.entries()) {
          expect(run.from).toBeLessThan(run.to);
          expect(run.from).toBeGreaterThan(i === 0 ? -1 : (runs[i - 1]?.to ?? 0));
          expect(run.to).toBeLessThanOrEqual(input);
        }
      }),
    );
  });

  it("merge where windows of separate cells touch", () => {
    const settings = {
      kernel: 4,
      stride: 2,
      dilation: 1,
      padding: { before: 0, after: 0 },
      rounding: "down",
    } as const;
    const apart = [
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ];
    expect(columnsRead(axisOf(20, settings), apart)).toEqual([{ from: 0, to: 8 }]);
    expect(columnsRead(axisOf(20, { ...settings, kernel: 3 }), apart)).toEqual([
      { from: 0, to: 3 },
      { from: 4, to: 7 },
    ]);
  });

  it("are none where nothing is asked of the layer", () => {
    const axis = axisOf(20, {
      kernel: 5,
      stride: 2,
      dilation: 1,
      padding: { before: 0, after: 0 },
      rounding: "down",
    });
    expect(columnsRead(axis, [])).toEqual([]);
    expect(columnsRead(axis, [{ from: 0, to: 0 }])).toEqual([]);
    expect(columnsInfluencing([])).toEqual([]);
    expect(unreadColumns([])).toBe(0);
    expect(countColumns([])).toBe(0);
  });
});

describe("one window", () => {
  it("spans the columns from window · stride − padding on; those outside the picture are zeros", () => {
    const conv1 = { kernel: 11, stride: 4, dilation: 1, rounding: "down" } as const;
    const axis = axisOf(224, { ...conv1, padding: { before: 2, after: 2 } });
    expect(windowColumns(axis, 0)).toEqual({ from: -2, to: 9 });
    expect(windowColumns(axis, 54)).toEqual({ from: 214, to: 225 });
  });

  it("the last one ends where the axis says the reading ends", () => {
    fc.assert(
      fc.property(inputSide, axisSettings(), (input, settings) => {
        const axis = axisOf(input, settings);
        if (axis.output === 0) return;
        expect(windowColumns(axis, axis.output - 1).to).toBe(axis.readColumns - axis.padBefore);
      }),
    );
  });
});

describe("receptive fields", () => {
  it("hold every column that influences the cell, and are no wider than needed at full density", () => {
    fc.assert(
      fc.property(inputSide, layers, fc.nat(), (input, settings, pick) => {
        const axes = chain(input, settings);
        const last = axes[axes.length - 1];
        if (!last) return;
        const cell = pick % last.output;
        const field = fieldOfCell(receptiveFieldOf(axes), cell);
        const runs = columnsInfluencing(axes, [{ from: cell, to: cell + 1 }]);
        for (const run of runs) {
          expect(run.from).toBeGreaterThanOrEqual(field.from);
          expect(run.to).toBeLessThanOrEqual(field.to);
        }
      }),
    );
  });
});
