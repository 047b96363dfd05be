import type { FigureFile } from "./svg.ts";

/** Pixels of the picture for one CSS pixel. */
const SCALE = 2;

/**
 * A figure's SVG as a PNG at twice its size. Needs a DOM. The drawing is loaded from a data: address, which the page's
 * policy allows for pictures; nothing else in it is fetched.
 */
export async function svgAsPng({ svg, width, height }: FigureFile): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The canvas gave no picture"))),
      "image/png",
    ),
  );
}
