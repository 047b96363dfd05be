import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import katex from "katex";
import { buildTemplates, KATEX_OPTIONS } from "./templates.build.ts";

/** What typeset formulas need of KaTeX's stylesheet and fonts. */
export interface KatexUsage {
  /** Class names in the formulas' HTML. */
  readonly classes: ReadonlySet<string>;
  /** Elements in it. */
  readonly elements: ReadonlySet<string>;
  /** Every character shown. */
  readonly characters: ReadonlySet<string>;
}

/** What the live formulas need. */
export function templateUsage(): KatexUsage {
  return usageOf(Object.values(buildTemplates()).map(({ parts }) => parts.join("0")));
}

/** What the formulas in the articles' prose need, `$…$` and `$$…$$` in content/. */
export function proseUsage(root: string): KatexUsage {
  const folder = join(root, "content");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".mdx"),
  );
  const formulas = files.flatMap((file) => proseFormulas(readFileSync(join(folder, file), "utf8")));
  return usageOf(
    formulas.map(({ tex, display }) =>
      katex.renderToString(tex, { ...KATEX_OPTIONS, strict: false, displayMode: display }),
    ),
  );
}

/** Joins two usages. */
export function bothUsages(a: KatexUsage, b: KatexUsage): KatexUsage {
  return {
    classes: new Set([...a.classes, ...b.classes]),
    elements: new Set([...a.elements, ...b.elements]),
    characters: new Set([...a.characters, ...b.characters]),
  };
}

function proseFormulas(mdx: string): { readonly tex: string; readonly display: boolean }[] {
  const prose = mdx.replace(/```[\s\S]*?```|`[^`\n]*`|\{`[\s\S]*?`\}/g, "");
  return [...prose.matchAll(/\$\$([\s\S]+?)\$\$|\$([^$\n]+)\$/g)].map(([, display, inline]) => ({
    tex: (display ?? inline ?? "").trim(),
    display: display !== undefined,
  }));
}

function usageOf(formulas: readonly string[]): KatexUsage {
  const html = formulas.join("").replace(/<span class="katex-mathml">[\s\S]*?<\/math><\/span>/g, "");
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/));
  const text = html
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return {
    classes: new Set([...classes, "katex", "katex-mathml"]),
    elements: new Set([...html.matchAll(/<([a-z]+)/g)].map(([, name = ""]) => name)),
    characters: new Set(text),
  };
}
