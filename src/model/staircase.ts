import { type AxisSettings, axisOf } from "./axis.ts";
import type { BySize } from "./sweep.ts";
import type { Rounding } from "./types.ts";

/** One rule's outputs over all sizes. */
export interface Stair {
  readonly rule: Rounding;
  /** Windows for every input 1…maxSize, indexed by it; 0 where there are none. */
  readonly outputs: BySize;
}

/** A layer's output for every input of 1…`maxSize` columns, under each of some rounding rules in turn. */
export function staircase(
  settings: Omit<AxisSettings, "rounding">,
  rules: readonly Rounding[],
  maxSize: number,
): Stair[] {
  return rules.map((rule) => {
    const outputs = new Uint32Array(maxSize + 1);
    for (let input = 1; input <= maxSize; input++)
      outputs[input] = axisOf(input, { ...settings, rounding: rule }).output;
    return { rule, outputs };
  });
}

/** The inputs at which all stairs have an output and the same one, ascending; limited to one output if it is given. */
export function agreeingSizes(stairs: readonly Stair[], output?: number): number[] {
  const [first, ...others] = stairs;
  const sizes: number[] = [];
  first?.outputs.forEach((windows, size) => {
    if (windows === 0 || (output !== undefined && windows !== output)) return;
    if (others.every((stair) => stair.outputs[size] === windows)) sizes.push(size);
  });
  return sizes;
}
