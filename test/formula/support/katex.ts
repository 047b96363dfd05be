import katex from "katex";
import { KATEX_OPTIONS } from "../../../src/formula/templates.build.ts";
import { SHAPES } from "../../../src/formula/tex.build.ts";
import type { TemplateId, Values } from "../../../src/formula/types.ts";

/** What KaTeX itself makes of a formula with these numbers. */
export function freshly(id: TemplateId, values: Values): string {
  return katex.renderToString(texOf(id, values), KATEX_OPTIONS);
}

/** A formula's TeX with these numbers. */
export function texOf(id: TemplateId, values: Values): string {
  return SHAPES[id]((slot) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for ${slot}`);
    return value;
  });
}

/** A filled template without the marks we add to KaTeX's own output. */
export function unmarked(html: string): string {
  return html.replace(/ slot slot-(\w+)" data-slot="\1"/g, '"');
}
