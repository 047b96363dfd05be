import type { Plugin } from "vite";

/** The faces the formulas use, as files of katex/dist/fonts. A formula in prose that needs another fails its test. */
export const KATEX_FACES = [
  "Main-Regular",
  "Main-Bold",
  "Math-Italic",
  "Size1-Regular",
  "Size2-Regular",
  "Size3-Regular",
];

/**
 * KaTeX's stylesheet names 60 font files; a page uses a handful, and every browser reads woff2. This keeps the faces
 * that are used, in that one format, and lets text stand in the fallback until they arrive.
 */
export function katexCss(): Plugin {
  return {
    name: "katex-css",
    enforce: "pre",
    transform: {
      filter: { id: /katex\/dist\/katex(\.min)?\.css/ },
      handler: (css) => keepFaces(css, KATEX_FACES),
    },
  };
}

/** Drops every @font-face but those of `faces`, and of these every source but woff2. */
export function keepFaces(css: string, faces: readonly string[]): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const face = /KaTeX_([\w-]+)\.woff2/.exec(rule)?.[1];
    if (!face || !faces.includes(face)) return "";
    return rule.replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\([^)]*\)/g, "");
  });
}
