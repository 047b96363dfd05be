/**
 * Why formulas are typeset at build time: KaTeX's script is 64 KB and takes 250 ms of a slow phone to redo a table's
 * formulas, yet while a reader drags only numbers change, and KaTeX sets every digit alike. So each shape is
 * rendered once, in Node, with a five-digit sentinel in place of each number; the page ships what stands between them.
 *
 * That is exact only while a number stands alone wherever KaTeX puts it. It joins neighbouring digits and signs into
 * one piece of text, and changes structure at a thousands separator, so every sentinel is looked for where it must
 * stand, and the build fails when it is anywhere else. Nothing here needs KaTeX's `trust`.
 */
import katex from "katex";
import { SHAPES, type Shape } from "./tex.build.ts";
import type { SlotId, Template, TemplateId, Templates } from "./types.ts";

/** How formulas are set: HTML to look at and MathML to listen to. */
export const KATEX_OPTIONS = {
  output: "htmlAndMathml",
  throwOnError: true,
  strict: "error",
  trust: false,
} as const;

/** Typesets every shape. Throws when one cannot be made a template. */
export function buildTemplates(): Templates {
  const ids = Object.keys(SHAPES) as TemplateId[];
  return Object.fromEntries(ids.map((id) => [id, buildTemplate(id, SHAPES[id])])) as Record<
    TemplateId,
    Template
  >;
}

/**
 * Typesets one shape; `name` is for the message when it fails.
 * @internal exported for its test
 */
export function buildTemplate(name: string, shape: Shape): Template {
  const slots = new Map<string, SlotId>();
  const tex = shape((id) => {
    const sentinel = String(FIRST_SENTINEL + slots.size);
    slots.set(sentinel, id);
    return sentinel;
  });
  // The page puts the annotation back as plain text, without escaping.
  if (/[&<>]/.test(tex)) throw new Error(`Formula “${name}”: &, < or > in its TeX: ${tex}`);

  let html = katex.renderToString(tex, KATEX_OPTIONS);
  for (const [sentinel, id] of slots) {
    for (const [place, pattern] of placesOf(sentinel)) {
      const found = html.match(pattern)?.length ?? 0;
      if (found !== 1)
        throw new Error(
          `Formula “${name}”: slot “${id}” (${sentinel}) stands alone ${found} times in ${place}, not once. TeX: ${tex}`,
        );
    }
    const found = html.split(sentinel).length - 1;
    if (found !== 3)
      throw new Error(`Formula “${name}”: slot “${id}” occurs ${found} times, not 3. TeX: ${tex}`);
    html = html.replace(
      `<span class="mord">${sentinel}</span>`,
      `<span class="mord slot slot-${id}" data-slot="${id}">${sentinel}</span>`,
    );
  }
  return cut(html, slots);
}

/** No other number in KaTeX's output has five digits in a row. */
const FIRST_SENTINEL = 70001;

/** The three places KaTeX writes a number, and how it looks there when nothing has been joined to it. */
function placesOf(sentinel: string): [place: string, pattern: RegExp][] {
  return [
    ["the HTML", new RegExp(`<span class="mord">${sentinel}</span>`, "g")],
    ["the MathML", new RegExp(`<mn>${sentinel}</mn>`, "g")],
    ["the TeX annotation", new RegExp(`(?<=<annotation[^<]*[^\\d.,<])${sentinel}(?![\\d.,])`, "g")],
  ];
}

function cut(html: string, slots: ReadonlyMap<string, SlotId>): Template {
  if (slots.size === 0) return { parts: [html], slots: [] };
  const pieces = html.split(new RegExp(`(${[...slots.keys()].join("|")})`));
  return {
    parts: pieces.filter((_, i) => i % 2 === 0),
    slots: pieces.filter((_, i) => i % 2 === 1).map((sentinel) => slots.get(sentinel)!),
  };
}
