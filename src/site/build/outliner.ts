import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Font } from "harfbuzzjs";
import subsetFont from "subset-font";
import type { Outline, Outliner, Weight } from "../social/outline.ts";

const resolve = createRequire(import.meta.url).resolve;
const LATIN = "charter-webfont";
const CHINESE = "@fontsource-variable/noto-serif-sc";

/** The file of each weight of the page's own face for Latin letters and digits. */
const LATIN_FILES: Readonly<Record<Weight, string>> = {
  400: "fonts/charter_regular.woff2",
  700: "fonts/charter_bold.woff2",
};

/** Units of an outline in the height of its font. */
const EM = 1000;

/** What a drawing asks to be set: `draw` is called once with an outliner that only listens. */
export type Draw<T> = (outline: Outliner) => T;

/**
 * Draws something with text in it as shapes, in the faces of the page's headings: Charter, and for Chinese Noto Serif.
 * Both come from npm, so that the drawing is the same on every machine, whatever fonts that has. Chinese comes in a
 * hundred slices; only those that hold characters of the drawing are opened.
 */
export async function drawWithText<T>(draw: Draw<T>): Promise<T> {
  const asked: Record<Weight, Set<string>> = { 400: new Set(), 700: new Set() };
  draw((text, weight) => {
    for (const character of text) asked[weight].add(character);
    return { glyphs: [], width: 0 };
  });
  const fonts: Record<Weight, readonly Font[]> = {
    400: await fontsFor(asked[400], 400),
    700: await fontsFor(asked[700], 700),
  };
  const { Buffer: Run, shape } = await import("harfbuzzjs");
  return draw((text, weight) => {
    const glyphs: Outline["glyphs"][number][] = [];
    let x = 0;
    for (const { font, run } of runsOf(text, fonts[weight])) {
      const buffer = new Run();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      for (const [i, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
        const { xAdvance = 0, xOffset = 0 } = positions[i] ?? {};
        const path = font.glyphToPath(glyph);
        if (path) glyphs.push({ path, x: x + xOffset });
        x += xAdvance;
      }
    }
    return { glyphs, width: x };
  });
}

/** A text cut where its font changes: the first font that has a character sets it. */
function runsOf(text: string, fonts: readonly Font[]): { readonly font: Font; readonly run: string }[] {
  const runs: { font: Font; run: string }[] = [];
  // A word joiner only keeps a line from breaking; it has no shape, and fonts need not have it.
  for (const character of text.replace(/\u2060/g, "")) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.nominalGlyph(code));
    if (!font)
      throw new Error(
        `The picture of a link says “${text}”, but none of its fonts (${LATIN}, ${CHINESE}) has “${character}” ` +
          `(U+${code.toString(16).toUpperCase().padStart(4, "0")}). Say it otherwise, or add a font in src/site/build/outliner.ts.`,
      );
    const last = runs.at(-1);
    if (last?.font === font) last.run += character;
    else runs.push({ font, run: character });
  }
  return runs;
}

async function fontsFor(characters: ReadonlySet<string>, weight: Weight): Promise<Font[]> {
  const text = [...characters].join("");
  const latin = await open(join(folderOf(LATIN), LATIN_FILES[weight]), text);
  const folder = folderOf(CHINESE);
  const css = await readFile(join(folder, "index.css"), "utf8");
  const slices = [...css.matchAll(/url\(([^)]+)\)[^}]*?unicode-range: ([^;}]+)/g)].flatMap(
    ([, file = "", ranges = ""]) =>
      [...characters].some((character) => isIn(ranges, character)) ? [join(folder, file)] : [],
  );
  return [latin, ...(await Promise.all(slices.map((file) => open(file, text, { wght: weight }))))];
}

/** Whether a character is in a list as CSS writes it: `U+4e00-4e0b,U+4e0d`. */
function isIn(ranges: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(",").some((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from && code <= to;
  });
}

async function open(file: string, text: string, variationAxes?: Record<string, number>): Promise<Font> {
  const { Blob, Face, Font } = await import("harfbuzzjs");
  const whole = await readFile(file);
  const cut = await subsetFont(whole, text, {
    targetFormat: "sfnt",
    ...(variationAxes && { variationAxes }),
  });
  const font = new Font(new Face(new Blob(new Uint8Array(cut).buffer)));
  font.setScale(EM, EM);
  return font;
}

function folderOf(name: string): string {
  return dirname(resolve(`${name}/package.json`));
}
