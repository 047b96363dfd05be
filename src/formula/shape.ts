import type { Shape, Size } from "../model/types.ts";

/** A multiplication sign between thin spaces that do not break. */
export const TIMES = "\u202f×\u202f";

/** “55 × 55 × 96”, or “55 × 55” for something without channels. */
export function shapeText(shape: Size | Shape): string {
  const sides = [shape.width, shape.height, ...("channels" in shape ? [shape.channels] : [])];
  return sides.join(TIMES);
}
