import type { IslandName } from "../islands/index.ts";

/**
 * What an embed can show: the value of `view=`, and the part of the page it names. Published values never change.
 * Each view is a script of its own, so that an embed carries only what it shows.
 */
export const EMBED_VIEWS = {
  calculator: "calculator",
  layers: "layers",
  row: "oneRow",
  sizes: "everySize",
  staircases: "staircases",
  sieve: "sieve",
  compare: "sideBySide",
  network: "network",
  crop: "crop",
  field: "receptiveField",
} as const satisfies Record<string, IslandName>;

/** A value of `view=`. */
export type EmbedView = keyof typeof EMBED_VIEWS;

/** What an embed shows when `view=` is absent or unknown. */
export const DEFAULT_VIEW: EmbedView = "calculator";
