import type { ComponentType } from "react";
import { laterStyles } from "../styles/later.ts";
import CalculatorIsland from "./CalculatorIsland.tsx";
import NoticeIsland from "./NoticeIsland.tsx";

/** What the reader uses beside the calculator, with its styles. */
export const instrument = () => styled(import("./bundles/instrument.ts"));
const figures = () => styled(import("./bundles/figures.ts"));

/** Together, or a file that fails before the styles have come would be nobody's. */
async function styled<T>(bundle: Promise<T>): Promise<T> {
  return (await Promise.all([bundle, laterStyles()]))[0];
}

/**
 * The interactive parts of the page by name. Each file default-exports a component whose props survive JSON; it reads
 * the page's state and hands plain props to a view (src/calculator, src/figures, src/prose). Its code is fetched when
 * `when` says: `now`, with the page's own script; `near`, when the part nears the viewport; `use`, when the reader
 * scrolls or touches anything, or the state is not the one prerendered; `nearOrUse`, whichever comes first. What only
 * follows the calculator waits for `use`, and so does what scripts read: it must be right wherever the reader looks.
 */
export const ISLANDS = {
  calculator: { load: async () => ({ default: CalculatorIsland }), when: "now" },
  layers: { load: async () => ({ default: (await instrument()).LayersIsland }), when: "nearOrUse" },
  scaleRow: { load: async () => ({ default: (await instrument()).ScaleRowIsland }), when: "use" },
  everySize: { load: async () => ({ default: (await figures()).EverySizeIsland }), when: "near" },
  oneRow: { load: async () => ({ default: (await figures()).OneRowIsland }), when: "near" },
  staircases: { load: async () => ({ default: (await figures()).StaircasesIsland }), when: "near" },
  sieve: { load: async () => ({ default: (await figures()).SieveIsland }), when: "near" },
  sideBySide: { load: async () => ({ default: (await figures()).SideBySideIsland }), when: "near" },
  crop: { load: async () => ({ default: (await figures()).CropIsland }), when: "near" },
  receptiveField: { load: async () => ({ default: (await figures()).ReceptiveFieldIsland }), when: "near" },
  network: { load: async () => ({ default: (await figures()).NetworkIsland }), when: "near" },
  live: { load: async () => ({ default: (await instrument()).LiveIsland }), when: "near" },
  scrub: { load: async () => ({ default: (await instrument()).ScrubIsland }), when: "near" },
  sentence: { load: async () => ({ default: (await instrument()).SentenceIsland }), when: "near" },
  guess: { load: async () => ({ default: (await instrument()).GuessIsland }), when: "near" },
  editor: { load: async () => ({ default: (await instrument()).EditorIsland }), when: "near" },
  export: { load: async () => ({ default: (await instrument()).ExportIsland }), when: "near" },
  citation: { load: async () => ({ default: (await instrument()).CitationIsland }), when: "near" },
  share: { load: async () => ({ default: (await instrument()).ShareIsland }), when: "use" },
  notice: { load: async () => ({ default: NoticeIsland }), when: "now" },
} as const satisfies Record<string, { load: () => Promise<{ default: unknown }>; when: Waking }>;

/** What an interactive part waits for. */
export type Waking = "now" | "near" | "use" | "nearOrUse";

/** The name of an interactive part. */
export type IslandName = keyof typeof ISLANDS;

type Loaded<N extends IslandName> = Awaited<ReturnType<(typeof ISLANDS)[N]["load"]>>["default"];

/** The props an island's component takes. */
export type IslandProps<N extends IslandName> = Loaded<N> extends ComponentType<infer P> ? P : never;
