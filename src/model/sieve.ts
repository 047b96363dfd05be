import { type BySize, type Sweep, sweepNetwork } from "./sweep.ts";
import type { LayerId, Network } from "./types.ts";

/**
 * The inference of an input size from a source's own settings: sizes are removed by one condition after another.
 *
 * cuda-convnet sums a convolution's weight gradients over `partialSum` output cells at a time and rejects a layer whose
 * cells that number does not divide. Source: computerhistory/AlexNet-Source-Code @
 * 2f8b81f76470bf873c865754ad8f4a5e0dbbeb7b, layer.py 1066–1067. A size at which the layer has no output is rejected too.
 */
export interface PartialSumCondition {
  readonly kind: "partial-sum";
  readonly layer: LayerId;
  /** Output cells summed at a time; 0 switches the check off, as in the source. */
  readonly partialSum: number;
}

/**
 * The crop's side is the image's less twice the border, so the two differ by an even number.
 * Source: the same repository, convdata.py 120–121.
 */
interface CropCondition {
  readonly kind: "crop";
  /** Side of the image the crop is taken from, in pixels. */
  readonly image: number;
}

/** One condition of the sieve. */
export type SieveCondition = PartialSumCondition | CropCondition;

/** What a sieve leaves. */
export interface Sieve {
  readonly maxSize: number;
  readonly conditions: readonly SieveCondition[];
  /** For every size, 1 + the index of the first condition that removes it, or 0 where it passes all; index 0 is unused. */
  readonly removedBy: Uint8Array;
  /** How many sizes are left: before any condition, then after each in turn (the last one: after all). */
  readonly left: readonly number[];
  /** The sizes that pass all conditions, ascending. */
  readonly passing: readonly number[];
}

/**
 * Sieves the sizes 1…`maxSize` of a network. A condition the reader has switched off is simply left out of
 * `conditions`. Square inputs.
 */
export function sieveSizes(network: Network, conditions: readonly SieveCondition[], maxSize: number): Sieve {
  const sweep = sweepNetwork(network, maxSize);
  const removedBy = new Uint8Array(maxSize + 1);
  const left = [maxSize, ...conditions.map(() => 0)];
  const passing: number[] = [];
  for (let size = 1; size <= maxSize; size++) {
    const first = conditions.findIndex((condition) => !meets(condition, sweep, size));
    removedBy[size] = first + 1;
    const survived = first < 0 ? conditions.length : first;
    for (let i = 1; i <= survived; i++) left[i] = (left[i] ?? 0) + 1;
    if (first < 0) passing.push(size);
  }
  return { maxSize, conditions, removedBy, left, passing };
}

function meets(condition: SieveCondition, sweep: Sweep, size: number): boolean {
  if (condition.kind === "crop") return size <= condition.image && (condition.image - size) % 2 === 0;
  const sides: BySize | undefined = sweep.width[condition.layer];
  return partialSumDivides(sides?.[size] ?? 0, condition.partialSum);
}

/** The check itself: whether `partialSum` divides side² (0 means there is nothing to check, but there must be an output). */
export function partialSumDivides(side: number, partialSum: number): boolean {
  return side > 0 && (partialSum === 0 || side ** 2 % partialSum === 0);
}

/**
 * The number a side must be a multiple of so that `partialSum` divides its square: the partial sum itself where it is
 * prime (5, 11, 3, 13), smaller where a prime factor repeats (2 for 4).
 */
export function sideDivisor(partialSum: number): number {
  let divisor = 1;
  let rest = partialSum;
  for (let prime = 2; prime <= rest; prime++) {
    let power = 0;
    while (rest % prime === 0) {
      rest /= prime;
      power++;
    }
    divisor *= prime ** Math.ceil(power / 2);
  }
  return divisor;
}
