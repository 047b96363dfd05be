import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const resolve = createRequire(import.meta.url).resolve;
let ready: Promise<void> | undefined;

/** Draws an SVG as PNG with KaTeX's text faces. One renderer in WebAssembly: no browser, no native package. */
export async function svgToPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")).then((wasm) => initWasm(wasm));
  await ready;
  const fonts = join(dirname(resolve("katex/package.json")), "dist/fonts");
  const faces = ["KaTeX_Main-Regular.ttf", "KaTeX_Main-Bold.ttf"];
  const fontBuffers = await Promise.all(faces.map((face) => readFile(join(fonts, face))));
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers, defaultFontFamily: "KaTeX_Main" },
  });
  return picture.render().asPng();
}
