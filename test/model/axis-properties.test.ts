import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Axis,
  type AxisSettings,
  axisOf,
  type ExplicitPadding,
  inputsGiving,
  MOST_COLUMNS,
  windowSpan,
} from "../../src/model/index.ts";
import {
  absurdNumber,
  absurdSettings,
  axisSettings,
  explicitPadding,
  inputSide,
  isAmount,
  ROUNDING_RULES,
} from "./arbitraries.ts";

const explicit = fc
  .tuple(axisSettings(ROUNDING_RULES), explicitPadding)
  .map(([settings, padding]) => ({ ...settings, padding }));

function windowsUnder(input: number, settings: AxisSettings, rounding: AxisSettings["rounding"]): number {
  return axisOf(input, { ...settings, rounding }).windows;
}

describe("rounding", () => {
  it("up is never less than down, and equal exactly when the stride divides", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        const up = windowsUnder(input, settings, "up");
        const down = windowsUnder(input, settings, "down");
        const { before, after } = settings.padding;
        const strides = input + before + after - windowSpan(settings.kernel, settings.dilation);
        expect(up - down).toBe(strides % settings.stride === 0 ? 0 : 1);
      }),
    );
  });

  it("exact and unstated agree with the others where the stride divides, and refuse otherwise", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        const down = axisOf(input, { ...settings, rounding: "down" });
        const divides = Number.isInteger(down.quotient);
        for (const rounding of ["exact", "unstated"] as const) {
          const axis = axisOf(input, { ...settings, rounding });
          expect(axis.output).toBe(divides ? down.output : 0);
        }
      }),
    );
  });

  it("towards zero differs from down only where the window is larger than the padded input", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        const { before, after } = settings.padding;
        const fits = input + before + after >= windowSpan(settings.kernel, settings.dilation);
        const same = windowsUnder(input, settings, "truncate") === windowsUnder(input, settings, "down");
        const whole = Number.isInteger(axisOf(input, settings).quotient);
        expect(same).toBe(fits || whole);
      }),
    );
  });

  it("PyTorch's ceil_mode never starts a window in the padding after, and drops one at most", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        const axis = axisOf(input, { ...settings, rounding: "up-torch" });
        const up = windowsUnder(input, settings, "up");
        expect([up, up - 1]).toContain(axis.windows);
        // Wider padding than a window PyTorch does not take.
        if (settings.padding.after >= axis.span || axis.output === 0) return;
        expect((axis.output - 1) * settings.stride).toBeLessThan(input + settings.padding.before);
      }),
    );
  });

  it("Caffe's pooling is PyTorch's with padding and cuda-convnet's without", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        const { before, after } = settings.padding;
        const twin = before > 0 || after > 0 ? "up-torch" : "up";
        expect(windowsUnder(input, settings, "up-caffe")).toBe(windowsUnder(input, settings, twin));
      }),
    );
  });
});

describe("what the windows read", () => {
  it("is (output − 1) · stride + span columns: zeros, pixels, zeros", () => {
    fc.assert(
      fc.property(inputSide, axisSettings(), (input, settings) => {
        const axis = axisOf(input, settings);
        if (axis.output === 0) return;
        expect(axis.readColumns).toBe((axis.output - 1) * settings.stride + axis.span);
        // The row under the windows: zeros before, then pixels up to the last window's end, then zeros after.
        const pixels = axis.readColumns - axis.zerosBefore - axis.zerosAfter;
        expect(pixels + axis.unreadAfter).toBe(input);
        expect(axis.zerosAfter - axis.overhang + axis.unreadPadding).toBe(axis.padAfter);
      }),
    );
  });

  it("hangs over the edge only when rounding up, and by less than a stride", () => {
    fc.assert(
      fc.property(inputSide, axisSettings(ROUNDING_RULES), (input, settings) => {
        const axis = axisOf(input, settings);
        expect(axis.overhang).toBeLessThan(settings.stride + axis.span);
        if (axis.span > input + axis.padBefore + axis.padAfter) return;
        expect(axis.overhang).toBeLessThan(settings.stride);
        if (axis.rounding === "down" || axis.rounding === "truncate") expect(axis.overhang).toBe(0);
      }),
    );
  });

  it("SAME leaves ⌈input / stride⌉ windows, its odd zero after, and nothing hanging over", () => {
    fc.assert(
      fc.property(inputSide, axisSettings(), (input, settings) => {
        const axis = axisOf(input, { ...settings, padding: "same" });
        expect(axis.output).toBe(Math.ceil(input / settings.stride));
        expect([0, 1]).toContain(axis.padAfter - axis.padBefore);
        expect(axis.overhang).toBe(0);
      }),
    );
  });
});

describe("padding", () => {
  const wider = (padding: ExplicitPadding, side: "before" | "after") => ({
    ...padding,
    [side]: padding[side] + 1,
  });

  it("more of it never shrinks the output, on either side", () => {
    fc.assert(
      fc.property(
        inputSide,
        explicit,
        fc.constantFrom("before" as const, "after" as const),
        (input, settings, side) => {
          // Caffe starts to drop windows with the first column of padding: the one exception, shown below.
          const { before, after } = settings.padding;
          fc.pre(settings.rounding !== "up-caffe" || before > 0 || after > 0);
          const more = axisOf(input, { ...settings, padding: wider(settings.padding, side) });
          expect(more.output).toBeGreaterThanOrEqual(axisOf(input, settings).output);
        },
      ),
    );
  });

  it("a first column of it can shrink Caffe's pooling, which then starts to drop windows", () => {
    const pool = { kernel: 2, stride: 3, dilation: 1, rounding: "up-caffe" as const };
    const bare = axisOf(3, { ...pool, padding: { before: 0, after: 0 } });
    const padded = axisOf(3, { ...pool, padding: { before: 0, after: 1 } });
    expect([bare.output, padded.output]).toEqual([2, 1]);
  });

  it("counts the same before as after, but does not read the same", () => {
    fc.assert(
      fc.property(inputSide, explicit, (input, settings) => {
        // The two rules that ask where a window starts are not symmetric in size either.
        fc.pre(!settings.rounding.startsWith("up-"));
        const { before, after } = settings.padding;
        const mirrored = axisOf(input, { ...settings, padding: { before: after, after: before } });
        expect(mirrored.output).toBe(axisOf(input, settings).output);
      }),
    );
    const conv1 = { kernel: 11, stride: 4, dilation: 1, rounding: "down" as const };
    const left = axisOf(224, { ...conv1, padding: { before: 3, after: 0 } });
    const right = axisOf(224, { ...conv1, padding: { before: 0, after: 3 } });
    expect(left.output).toBe(right.output);
    expect([left.zerosBefore, left.zerosAfter, right.zerosBefore, right.zerosAfter]).toEqual([3, 0, 0, 3]);
  });
});

describe("inputsGiving", () => {
  it("is the run of inputs with that output, one stride wide without SAME", () => {
    const limit = 200;
    const sides = Array.from({ length: limit }, (_, i) => i + 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), axisSettings(["down", "up"]), (output, settings) => {
        const run = inputsGiving(output, settings, limit);
        const inputs = sides.filter((input) => axisOf(input, settings).output === output);
        expect(run).toEqual(inputs.length ? { from: inputs[0], to: inputs[inputs.length - 1] } : null);
        if (run && run.from > 1 && run.to < limit) expect(run.to - run.from + 1).toBe(settings.stride);
      }),
    );
  });
});

describe("the limits", () => {
  const settings = {
    kernel: 1,
    stride: 1,
    dilation: 1,
    padding: { before: 0, after: 0 },
    rounding: "down",
  } as const;

  it("are 16,384 columns: more is no picture, and is refused", () => {
    expect(axisOf(MOST_COLUMNS, settings).output).toBe(16_384);
    expect(axisOf(MOST_COLUMNS + 1, settings).failure).toBe("bad-setting");
    const padding = { before: MOST_COLUMNS + 1, after: 0 };
    expect(axisOf(9, { ...settings, padding }).failure).toBe("bad-setting");
  });

  it("leave windows that lie wholly in the padding their zeros, and the picture unread", () => {
    const axis = axisOf(2, { ...settings, kernel: 3, stride: 20, padding: { before: 8, after: 0 } });
    expect(axis).toMatchObject({ output: 1, readColumns: 3, zerosBefore: 3, zerosAfter: 0, unreadAfter: 2 });
  });

  it("read −0 as 0", () => {
    const axis = axisOf(9, { ...settings, padding: { before: -0, after: -0 } });
    expect([axis.padBefore, axis.padAfter, axis.zerosBefore].map((n) => Object.is(n, 0))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("absurd settings", () => {
  /** What is worked out, as against the settings, which are repeated as they were given. */
  const COUNTS = [
    "span",
    "dropped",
    "output",
    "readColumns",
    "zerosBefore",
    "zerosAfter",
    "overhang",
    "unreadAfter",
    "unreadPadding",
  ] as const satisfies readonly (keyof Axis)[];

  it("never throw, and nothing worked out is NaN, infinite, negative or −0", () => {
    fc.assert(
      fc.property(fc.oneof(inputSide, absurdNumber), absurdSettings, (input, settings) => {
        const axis = axisOf(input, settings);
        expect(COUNTS.filter((field) => !isAmount(axis[field]))).toEqual([]);
        const formula = [axis.quotient, axis.rounded, axis.windows];
        expect(formula.filter((n) => !Number.isFinite(n) || Object.is(n, -0))).toEqual([]);
        expect(axis.output === 0).toBe(axis.failure !== undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
