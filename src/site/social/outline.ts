/** How heavy a line is set. */
export type Weight = 400 | 700;

/** A line of text as shapes, in units of a thousandth of the font's size; y grows upwards, as in fonts. */
export interface Outline {
  readonly glyphs: readonly { readonly path: string; readonly x: number }[];
  readonly width: number;
}

/** Sets a line of text. Throws when no font has one of its characters. */
export type Outliner = (text: string, weight: Weight) => Outline;
