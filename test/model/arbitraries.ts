import fc from "fast-check";
import { IMPLEMENTATIONS, implementationOf } from "../../src/implementations/index.ts";
import type {
  AxisSettings,
  Edits,
  LayerEdit,
  LayerId,
  Network,
  Padding,
  Rounding,
} from "../../src/model/index.ts";
import { LAYER_IDS } from "../../src/model/index.ts";

/** Rules that give a size for any quotient. */
export const ROUNDING_RULES: readonly Rounding[] = ["down", "up", "up-torch", "up-caffe", "truncate"];
const ALL_RULES: readonly Rounding[] = [...ROUNDING_RULES, "exact", "unstated"];

export const explicitPadding = fc.record({ before: fc.nat(16), after: fc.nat(16) });
const anyPadding: fc.Arbitrary<Padding> = fc.oneof(
  { weight: 4, arbitrary: explicitPadding },
  { weight: 1, arbitrary: fc.constant<Padding>("same") },
);

/** Settings a layer might have. */
export const axisSettings = (rules: readonly Rounding[] = ALL_RULES): fc.Arbitrary<AxisSettings> =>
  fc.record({
    kernel: fc.integer({ min: 1, max: 16 }),
    stride: fc.integer({ min: 1, max: 8 }),
    padding: anyPadding,
    dilation: fc.integer({ min: 1, max: 4 }),
    rounding: fc.constantFrom(...rules),
  });

/** Pictures and maps, the smallest of them often: there windows stop fitting. */
export const inputSide = fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 300 }));

/** Numbers nobody should set: they must be refused, not spread. */
export const absurdNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.5, Number.NaN, Infinity, -Infinity, 2 ** 14, 2 ** 14 + 1, 2 ** 53, 1e308),
  fc.integer({ min: -40, max: 40 }),
  fc.double(),
);

const oftenAbsurd = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, absurdNumber);

export const absurdSettings: fc.Arbitrary<AxisSettings> = fc.record({
  kernel: oftenAbsurd,
  stride: oftenAbsurd,
  padding: fc.oneof(anyPadding, fc.record({ before: oftenAbsurd, after: oftenAbsurd })),
  dilation: oftenAbsurd,
  rounding: fc.constantFrom(...ALL_RULES),
});

const tfSlim = implementationOf("tf-slim");

/** Heads nobody has built, but the model's laws hold for: convolutions behind an adaptive pool, or without a squeeze. */
export const UNUSUAL_NETWORKS: readonly Network[] = [
  { ...tfSlim, adaptivePool: { width: 5, height: 6 } },
  { ...tfSlim, fc6FixedBy: "weights" },
  { ...implementationOf("torchvision"), adaptivePool: { width: 3, height: 2 } },
];

/** Every implementation and reading, so that the laws are tried on the real networks, and some unusual ones. */
export const network: fc.Arbitrary<Network> = fc.constantFrom<Network>(
  ...IMPLEMENTATIONS,
  ...UNUSUAL_NETWORKS,
);

const layerEdit = (number: fc.Arbitrary<number>): fc.Arbitrary<LayerEdit> => {
  const perAxis = fc.oneof({ weight: 3, arbitrary: number }, fc.record({ width: number, height: number }));
  return fc.record(
    {
      kernel: perAxis,
      stride: perAxis,
      pad: fc.oneof(anyPadding, fc.record({ before: number, after: number })),
      dilation: number,
      groups: fc.oneof(fc.constantFrom(1, 2, 4), number),
      channels: fc.oneof(fc.constantFrom(64, 96, 256), number),
      round: fc.constantFrom(...ALL_RULES),
    },
    { requiredKeys: [] },
  );
};

const editsOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Edits> =>
  fc
    .array(fc.tuple(fc.constantFrom<LayerId>(...LAYER_IDS), layerEdit(number)), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries) as Edits);

/** A reader's changes within what the page lets them set. */
export const edits = editsOf(fc.integer({ min: 1, max: 12 }));

/** Changes no page would let through. */
export const absurdEdits = editsOf(oftenAbsurd);

/** Whether a number can stand on the page: finite, not negative, not −0. */
export function isAmount(n: number): boolean {
  return Number.isFinite(n) && n >= 0 && !Object.is(n, -0);
}
