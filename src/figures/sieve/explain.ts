import { type Sieve, type SieveCondition, type Sweep, sideDivisor } from "../../model/index.ts";

/** How one size meets, or fails, one condition. */
export type Check =
  | {
      readonly kind: "multiple";
      readonly passes: boolean;
      readonly layer: string;
      readonly side: number;
      readonly divisor: number;
    }
  /** Twice the border on each side of the crop; odd where there is none. */
  | { readonly kind: "crop"; readonly passes: boolean; readonly image: number; readonly border: number };

/** Why a size stays or falls: its sides along the network, and the conditions up to the first it fails. */
export interface Explanation {
  readonly size: number;
  /** The sides the conditions ask about, in the order of the network. */
  readonly sides: readonly { readonly layer: string; readonly side: number }[];
  readonly checks: readonly Check[];
  /** The last of the checks, if the size fell at it. */
  readonly failed: Check | null;
}

/** Explains one size by the conditions that are switched on. */
export function explain(
  size: number,
  sieve: Sieve,
  all: readonly SieveCondition[],
  sweep: Sweep,
): Explanation {
  const removedBy = sieve.removedBy[size] ?? 0;
  const asked = sieve.conditions.slice(0, removedBy || undefined);
  const checks = asked.map((condition, i) => checkOf(condition, size, sweep, i + 1 !== removedBy));
  const layers = all.flatMap((condition) => (condition.kind === "partial-sum" ? [condition.layer] : []));
  return {
    size,
    sides: sweep.layers
      .filter((layer) => layers.includes(layer))
      .map((layer) => ({ layer, side: sweep.width[layer]?.[size] ?? 0 })),
    checks,
    failed: removedBy > 0 ? (checks[checks.length - 1] ?? null) : null,
  };
}

function checkOf(condition: SieveCondition, size: number, sweep: Sweep, passes: boolean): Check {
  if (condition.kind === "crop")
    return { kind: "crop", passes, image: condition.image, border: (condition.image - size) / 2 };
  const { layer, partialSum } = condition;
  return {
    kind: "multiple",
    passes,
    layer,
    side: sweep.width[layer]?.[size] ?? 0,
    divisor: sideDivisor(partialSum),
  };
}

/** What stands after each condition of a sieve: the sizes left. */
export function survivorsAfter(sieve: Sieve): number[][] {
  return sieve.conditions.map((_, i) => {
    const left: number[] = [];
    for (let size = 1; size <= sieve.maxSize; size++) {
      const removedBy = sieve.removedBy[size] ?? 0;
      if (removedBy === 0 || removedBy > i + 1) left.push(size);
    }
    return left;
  });
}

/** The mark of sizes that fell at the first condition. It removes nearly all, so its mark is the quietest. */
export const DOT = "·";

/** The sign of a condition in the grid, by its place among those that are on: its number, ½ for the crop. */
export function markOf(condition: SieveCondition, place: number): string {
  if (place === 0) return DOT;
  return condition.kind === "crop" ? "½" : `${sideDivisor(condition.partialSum)}`;
}
