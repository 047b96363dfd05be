import type { ComponentType } from "react";
import CalculatorIsland from "./CalculatorIsland.tsx";
import LayersIsland from "./LayersIsland.tsx";
import NoticeIsland from "./NoticeIsland.tsx";
import ScaleRowIsland from "./ScaleRowIsland.tsx";

/**
 * The interactive parts of the page by name. Each file default-exports a component whose props survive JSON; it reads
 * the page's state and hands plain props to a view (src/calculator, src/figures, src/prose). Its code is fetched when
 * `when` says: with the page's own script, in one piece, or when the part nears the viewport.
 */
export const ISLANDS = {
  calculator: { load: async () => ({ default: CalculatorIsland }), when: "now" },
  layers: { load: async () => ({ default: LayersIsland }), when: "now" },
  scaleRow: { load: async () => ({ default: ScaleRowIsland }), when: "now" },
  everySize: { load: () => import("./EverySizeIsland.tsx"), when: "near" },
  oneRow: { load: () => import("./OneRowIsland.tsx"), when: "near" },
  staircases: { load: () => import("./StaircasesIsland.tsx"), when: "near" },
  sieve: { load: () => import("./SieveIsland.tsx"), when: "near" },
  sideBySide: { load: () => import("./SideBySideIsland.tsx"), when: "near" },
  crop: { load: () => import("./CropIsland.tsx"), when: "near" },
  receptiveField: { load: () => import("./ReceptiveFieldIsland.tsx"), when: "near" },
  network: { load: () => import("./NetworkIsland.tsx"), when: "near" },
  editor: { load: () => import("./EditorIsland.tsx"), when: "near" },
  export: { load: () => import("./ExportIsland.tsx"), when: "near" },
  live: { load: () => import("./LiveIsland.tsx"), when: "near" },
  scrub: { load: () => import("./ScrubIsland.tsx"), when: "near" },
  sentence: { load: () => import("./SentenceIsland.tsx"), when: "near" },
  guess: { load: () => import("./GuessIsland.tsx"), when: "near" },
  share: { load: () => import("./ShareIsland.tsx"), when: "near" },
  notice: { load: async () => ({ default: NoticeIsland }), when: "now" },
} as const satisfies Record<string, { load: () => Promise<{ default: unknown }>; when: "now" | "near" }>;

/** The name of an interactive part. */
export type IslandName = keyof typeof ISLANDS;

type Loaded<N extends IslandName> = Awaited<ReturnType<(typeof ISLANDS)[N]["load"]>>["default"];

/** The props an island's component takes. */
export type IslandProps<N extends IslandName> = Loaded<N> extends ComponentType<infer P> ? P : never;
