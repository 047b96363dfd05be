import fc from "fast-check";
import { type AxisSettings, axisOf } from "../../../src/model/axis.ts";
import { layerAxes } from "../../../src/model/layer.ts";
import type { Axis, Rounding, Shape } from "../../../src/model/types.ts";
import { CHOOSABLE_ROUNDINGS } from "../../../src/state/fields.ts";

const ROUNDINGS: readonly Rounding[] = [...CHOOSABLE_ROUNDINGS, "unstated"];

const zeros = fc.integer({ min: 0, max: 12 });

/** Settings a reader can reach, small enough that windows often do not fit and quotients often are whole. */
const settings: fc.Arbitrary<AxisSettings> = fc.record({
  kernel: fc.integer({ min: 1, max: 13 }),
  stride: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 64 })),
  padding: fc.oneof(
    { weight: 3, arbitrary: fc.record({ before: zeros, after: zeros }) },
    { weight: 1, arbitrary: fc.constant("same" as const) },
  ),
  dilation: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 4 })),
  rounding: fc.constantFrom(...ROUNDINGS),
});

const size = fc.oneof(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 4096 }));

/** Axes whose rule is unstated and whose output is taken from what the source prints. */
const inferred: fc.Arbitrary<Axis> = fc
  .record({ size, settings, up: fc.boolean() })
  .map(({ size, settings, up }) => {
    const stated = axisOf(size, { ...settings, rounding: up ? "up" : "down" }).output;
    const printed = { width: stated, height: stated };
    const input = { width: size, height: size, channels: 3 };
    return layerAxes(
      { id: "conv1", nativeName: "conv1", kind: "conv", ...settings, rounding: "unstated", printed },
      input,
    ).width;
  });

/** Every kind of axis the model can produce from usable settings. */
export const axes: fc.Arbitrary<Axis> = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(size, settings).map(([input, s]) => axisOf(input, s)) },
  { weight: 1, arbitrary: inferred },
);

const count = fc.integer({ min: 1, max: 4096 });

/** Feature maps. */
export const shapes: fc.Arbitrary<Shape> = fc.record({ width: count, height: count, channels: count });
