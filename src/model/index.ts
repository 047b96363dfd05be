/** The arithmetic of layers. Imports nothing outside this folder: no DOM, no React, no implementation. */
export * from "./axis.ts";
export * from "./coverage.ts";
export * from "./edits.ts";
export * from "./fc6.ts";
export * from "./frameworkMessage.ts";
export * from "./frameworkSources.ts";
export * from "./frameworks.ts";
export * from "./layer.ts";
export * from "./messages.ts";
export * from "./receptiveField.ts";
export * from "./rounding.ts";
export * from "./row.ts";
export * from "./sieve.ts";
export * from "./staircase.ts";
export * from "./sweep.ts";
export * from "./trace.ts";
export * from "./types.ts";
