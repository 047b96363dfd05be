import type { Shape } from "../model/types.ts";

/** A shape as docs/page-contract.md writes it: width x height x channels. */
export function shapeKey(shape: Shape | null): string {
  return shape ? `${shape.width}x${shape.height}x${shape.channels}` : "";
}
