import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const NUMBERS = "0123456789.…−";

/** The characters kept of each face of katex/dist/fonts; test/formula/katexCss.test.ts holds the pages against it. */
export const KATEX_FACES: Readonly<Record<string, string>> = {
  // No letters: variables are italic, and formulas hold no words.
  "Main-Regular": `${NUMBERS}+±×÷·⋅=≠≈≤≥<>/,:()[]⌊⌋⌈⌉|→\u00a0`,
  // Results alone are bold.
  "Main-Bold": NUMBERS,
  "Math-Italic": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "Size1-Regular": "⌊⌋⌈⌉()",
  "Size2-Regular": "⌊⌋⌈⌉()",
  "Size3-Regular": "⌊⌋⌈⌉()",
};

/** Faces only prose needs; an embed shows none. */
const PROSE_FACES = ["Math-Italic", "Size1-Regular", "Size2-Regular"];

const FOLDER = "node_modules/.cache/katex-fonts";

/**
 * KaTeX's stylesheet names 60 font files of some 20 kB each; a page shows a handful of faces and fewer than a hundred
 * characters. This keeps the faces that are used, as woff2, cut down to those characters.
 */
export function katexCss(): Plugin {
  return {
    name: "katex-css",
    enforce: "pre",
    transform: {
      filter: { id: /katex\/dist\/katex(\.min)?\.css/ },
      async handler(css) {
        const files = await subsetFaces(this.environment.config.root);
        if (this.environment.name.startsWith("embed")) for (const face of PROSE_FACES) files.delete(face);
        return keepFaces(css, files);
      },
    },
  };
}

/** Cuts the faces down and writes them where Vite can pick them up; returns face → file. */
async function subsetFaces(root: string): Promise<Map<string, string>> {
  const fonts = join(createRequire(import.meta.url).resolve("katex/package.json"), "../dist/fonts");
  const folder = join(root, FOLDER);
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    Object.entries(KATEX_FACES).map(async ([face, characters]) => {
      const whole = await readFile(join(fonts, `KaTeX_${face}.woff2`));
      const file = join(folder, `KaTeX_${face}.woff2`);
      await writeFile(file, await subsetFont(whole, characters, { targetFormat: "woff2" }));
      return [face, file] as const;
    }),
  );
  return new Map(files);
}

/** Drops every @font-face but those of `files`, and gives these their one file. */
export function keepFaces(css: string, files: ReadonlyMap<string, string>): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const file = files.get(/KaTeX_([\w-]+)\.woff2/.exec(rule)?.[1] ?? "");
    return file ? rule.replace(/src:[^;}]*/, `src: url("${file}") format("woff2")`) : "";
  });
}
