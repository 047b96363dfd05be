import type { Rounding } from "./types.ts";

/** How a rule treats a fraction, for readers and for the formula's brackets. */
export type RoundingDirection = "down" | "up" | "none";

/** The direction a rule rounds in; `none` for rules that refuse fractions. */
export function roundingDirection(rule: Rounding): RoundingDirection {
  switch (rule) {
    case "down":
    case "truncate":
      return "down";
    case "up":
    case "up-torch":
    case "up-caffe":
      return "up";
    case "exact":
    case "unstated":
      return "none";
  }
}

/**
 * Rounds the number of strides. Rules that refuse fractions keep the floor; the caller reports the refusal.
 * Adding 0 turns −0 into 0, which would otherwise reach the page.
 */
export function roundQuotient(quotient: number, rule: Rounding): number {
  if (rule === "truncate") return Math.trunc(quotient) + 0;
  return (roundingDirection(rule) === "up" ? Math.ceil(quotient) : Math.floor(quotient)) + 0;
}

/**
 * Windows dropped after rounding up: the last one, when it would start beyond the last pixel, in the padding after.
 * PyTorch always drops it (pooling's ceil_mode); Caffe only where the layer has padding
 * (BVLC/caffe src/caffe/layers/pooling_layer.cpp 107–119); cuda-convnet never does.
 */
export function droppedWindows(
  rule: Rounding,
  rounded: number,
  stride: number,
  input: number,
  padBefore: number,
  padAfter: number,
): 0 | 1 {
  const drops = rule === "up-torch" || (rule === "up-caffe" && (padBefore > 0 || padAfter > 0));
  return drops && rounded * stride >= input + padBefore ? 1 : 0;
}
