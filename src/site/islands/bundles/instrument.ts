// What the reader uses beside the calculator, and the live parts of sentences: small, and woken together.
export { followReading } from "../../follow-reading.ts";
export { default as CitationIsland } from "../CitationIsland.tsx";
export { default as EditorIsland } from "../EditorIsland.tsx";
export { default as ExportIsland } from "../ExportIsland.tsx";
export { default as GuessIsland } from "../GuessIsland.tsx";
export { default as LayersIsland } from "../LayersIsland.tsx";
export { default as LiveIsland } from "../LiveIsland.tsx";
export { default as ScaleRowIsland } from "../ScaleRowIsland.tsx";
export { default as ScrubIsland } from "../ScrubIsland.tsx";
export { default as SentenceIsland } from "../SentenceIsland.tsx";
export { default as ShareIsland } from "../ShareIsland.tsx";
