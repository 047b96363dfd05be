export * from "./png.ts";
export * from "./svg.ts";
