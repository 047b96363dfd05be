import type { LayerId, SieveCondition } from "../../src/model/index.ts";

/**
 * The partial sums of the 2012 release's layers-145.cfg.
 * computerhistory/AlexNet-Source-Code @ 2f8b81f76470bf873c865754ad8f4a5e0dbbeb7b, layers/layers-145.cfg.
 */
export const PARTIAL_SUMS = {
  conv1: 5,
  conv2: 3,
  conv3: 13,
  conv4: 13,
  conv5: 13,
} as const satisfies Partial<Record<LayerId, number>>;

/** One condition on a convolution's side. */
export function partialSum(layer: LayerId, value: number): SieveCondition {
  return { kind: "partial-sum", layer, partialSum: value };
}
