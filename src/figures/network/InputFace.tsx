import { memo } from "react";
import { Landscape } from "../parts/Landscape.tsx";
import { type Box, closed, mapPatch, mapTransform } from "./boxes.ts";
import type { Edges } from "./pieces.ts";

/** How many times thicker than to scale zeros and uncounted columns are drawn; true to scale they would be a hairline. */
export const EDGE_FACTOR = 2;

/** A position along one side of the input as a share of it, with whatever lies beyond stretched. */
export function stretched(position: number, length: number): number {
  if (position < 0) return (position * EDGE_FACTOR) / length;
  if (position > length) return 1 + ((position - length) * EDGE_FACTOR) / length;
  return position / length;
}

/** The picture on the input's face. */
export const InputPicture = memo(function InputPicture({ box }: { readonly box: Box }) {
  return (
    <g transform={mapTransform(box)}>
      <Landscape />
    </g>
  );
});

/** The input's edges: zeros around it, and columns and rows inside that count for nothing. */
export const InputEdges = memo(function InputEdges({
  box,
  edges: { zeros, unread },
  width,
  height,
  hatch,
}: {
  readonly box: Box;
  readonly edges: Edges;
  readonly width: number;
  readonly height: number;
  /** Ids of the two hatches. */
  readonly hatch: { readonly zero: string; readonly unread: string };
}) {
  const side = box.flow === "right" ? "out" : "in";
  const u0 = stretched(-zeros.left, width);
  const u1 = stretched(width + zeros.right, width);
  const v0 = stretched(-zeros.top, height);
  const v1 = stretched(height + zeros.bottom, height);
  const patch = (u: readonly [number, number], v: readonly [number, number]) =>
    closed(mapPatch(box, side, u, v));
  const amber = [
    u0 < 0 && patch([u0, 0], [v0, v1]),
    u1 > 1 && patch([1, u1], [v0, v1]),
    v0 < 0 && patch([0, 1], [v0, 0]),
    v1 > 1 && patch([0, 1], [1, v1]),
  ].filter(Boolean);
  const lost = [
    unread.right > 0 && patch([1 - (unread.right * EDGE_FACTOR) / width, 1], [0, 1]),
    unread.bottom > 0 && patch([0, 1], [1 - (unread.bottom * EDGE_FACTOR) / height, 1]),
  ].filter(Boolean);
  return (
    <>
      {lost.length > 0 ? <path className="net-unread" d={lost.join("")} /> : null}
      {lost.length > 0 ? <path fill={`url(#${hatch.unread})`} d={lost.join("")} /> : null}
      {amber.length > 0 ? <path className="net-zero" d={amber.join("")} /> : null}
      {amber.length > 0 ? <path fill={`url(#${hatch.zero})`} d={amber.join("")} /> : null}
    </>
  );
});
