/** The arithmetic of layers. Imports nothing outside this folder: no DOM, no React, no implementation. */
export * from "./axis.ts";
export * from "./coverage.ts";
export * from "./edits.ts";
export * from "./layer.ts";
export * from "./receptiveField.ts";
export * from "./rounding.ts";
export * from "./trace.ts";
export * from "./types.ts";
