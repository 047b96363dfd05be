import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { bothUsages, type KatexUsage, proseUsage, templateUsage } from "./usage.build.ts";

/** Characters that stand in a live formula's slots; templates show only what is between them. */
const SLOT_CHARACTERS = "0123456789.…−";

/** KaTeX's faces that our formulas use, by the name of their file in katex/dist/fonts. */
const FACES = ["Main-Regular", "Main-Bold", "Math-Italic", "Size3-Regular"];

/** Bold is for results alone. */
const ONLY_NUMBERS = new Set(["Main-Bold"]);

/** Faces only prose needs; an embed has none. */
const PROSE_FACES = new Set(["Math-Italic"]);

const FOLDER = "node_modules/.cache/katex-fonts";

/**
 * KaTeX's stylesheet has rules for all of TeX and names 60 font files of some 20 kB each. This keeps the rules and
 * faces our formulas use, cuts the faces down to the characters they show, and serves them as woff2 alone.
 */
export function katexCss(): Plugin {
  return {
    name: "katex-css",
    enforce: "pre",
    transform: {
      filter: { id: /katex\/dist\/katex(\.min)?\.css/ },
      async handler(css) {
        const { root } = this.environment.config;
        const embed = this.environment.name.startsWith("embed");
        const usage = embed ? templateUsage() : bothUsages(templateUsage(), proseUsage(root));
        const faces = FACES.filter((face) => !embed || !PROSE_FACES.has(face));
        const fonts = await cutFonts(faces, usage, join(root, FOLDER, embed ? "embed" : "page"));
        return keepRules(keepFaces(css, fonts), usage);
      },
    },
  };
}

/** Cuts the faces down and writes them where Vite can pick them up; returns face → file. */
async function cutFonts(
  faces: readonly string[],
  usage: KatexUsage,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const fonts = join(createRequire(import.meta.url).resolve("katex/package.json"), "../dist/fonts");
  await mkdir(folder, { recursive: true });
  const all = SLOT_CHARACTERS + [...usage.characters].join("");
  const files = await Promise.all(
    faces.map(async (face) => {
      const whole = await readFile(join(fonts, `KaTeX_${face}.woff2`));
      const file = join(folder, `KaTeX_${face}.woff2`);
      const characters = ONLY_NUMBERS.has(face) ? SLOT_CHARACTERS : all;
      await writeFile(file, await subsetFont(whole, characters, { targetFormat: "woff2" }));
      return [face, file] as const;
    }),
  );
  return new Map(files);
}

/**
 * Drops every @font-face but those of `files`, and gives these their one file.
 * @internal exported for its test
 */
export function keepFaces(css: string, files: ReadonlyMap<string, string>): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const file = files.get(/KaTeX_([\w-]+)\.woff2/.exec(rule)?.[1] ?? "");
    return file
      ? rule
          .replace(/src:[^;}]*/, `src: url("${file}") format("woff2")`)
          // What a face is without saying so.
          .replace(/font-(?:style|weight):\s*normal;?/g, "")
      : "";
  });
}

/**
 * Drops rules whose every selector names a class or an element no formula has. KaTeX's stylesheet nests nothing but
 * @font-face.
 * @internal exported for its test
 */
export function keepRules(
  css: string,
  { classes, elements }: Pick<KatexUsage, "classes" | "elements">,
): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return plain.replace(/([^{}@]+)\{([^{}]*)\}/g, (rule, selectors: string) => {
    if (/^(\s*|font-face\s*)$/.test(selectors)) return rule;
    const kept = selectors
      .split(",")
      .filter((selector) =>
        [...selector.matchAll(/([.:]?)([a-z][\w-]*)/gi)].every(
          ([, kind, name = ""]) => kind === ":" || (kind === "." ? classes : elements).has(name),
        ),
      );
    return kept.length > 0 ? rule.replace(selectors, kept.join(",")) : "";
  });
}
