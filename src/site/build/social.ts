import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | undefined;

/**
 * Paints an SVG of shapes. One renderer in WebAssembly: no browser, no native package. It is given no fonts: text
 * would vanish, so it must be shapes already (outliner.ts).
 */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  if (svg.includes("<text"))
    throw new Error("A picture for svgToPng has text in it: draw it with drawWithText");
  const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  ready ??= readFile(wasm).then((module) => initWasm(module));
  await ready;
  return new Resvg(svg, { fitTo: { mode: "width", value: width } }).render().asPng();
}
