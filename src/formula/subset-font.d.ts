declare module "subset-font" {
  /** Cuts a font down to the characters of `text`, and a variable one to the given places on its axes. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2" | "woff" | "sfnt";
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}
