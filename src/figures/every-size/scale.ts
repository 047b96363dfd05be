import type { CSSProperties } from "react";

/** The sizes the figure knows, and the neighbourhood of the question. Pixels. */
export const ALL = { from: 1, to: 512 } as const;
export const NEAR = { from: 190, to: 260 } as const;

/** Which of them is shown. */
export type Zoom = "near" | "all";

/** The range of a zoom. */
export function rangeOf(zoom: Zoom): { readonly from: number; readonly to: number } {
  return zoom === "near" ? NEAR : ALL;
}

/** Sizes labelled on the axis. */
export const TICKS: Readonly<Record<Zoom, readonly number[]>> = {
  near: [190, 200, 210, 220, 230, 240, 250, 260],
  all: [1, 64, 128, 192, 256, 320, 384, 448, 512],
};

/** The style variable that places something at a size; styles turn it into a place, so zooming redraws nothing. */
export function at(size: number): CSSProperties {
  return { "--at": size } as CSSProperties;
}
