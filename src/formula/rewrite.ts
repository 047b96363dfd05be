import { fill } from "./fill.ts";
import type { SlotId, Template, Values } from "./types.ts";

/**
 * Writes new numbers into the half of a formula that is seen. Touches only text that differs. A number that has changed
 * stands in a box of its own width from then on (rewritten.css), which does not narrow while the formula is `moving`:
 * the next number then is no matter of its neighbours, for the browser as for the eye.
 */
export function rewriteVisible(host: Element, values: Values, moving: boolean): void {
  for (const place of host.querySelectorAll<HTMLElement>("[data-slot]")) {
    const text = values[place.dataset.slot as SlotId] ?? "";
    const { style } = place;
    if (!setText(place, text) && !style.width) continue;
    const width = widthOf(text);
    if (!moving || !(parseFloat(style.width) >= width)) style.width = `${width}ch`;
  }
}

/** How wide a number is in KaTeX's font, in widths of its 0, regular or bold; all of its digits are as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (WIDTHS[char] ?? 1), 0);
}

const WIDTHS: Readonly<Record<string, number>> = { ".": 0.556, "\u2212": 1.556, "…": 2.344 };

/**
 * Brings the half that is heard and copied, MathML and its TeX annotation, up to date; puts it there when the formula
 * was shown without it.
 */
export function rewriteHidden(host: Element, template: Template, values: Values): void {
  const html = fill(template, values);
  const heard = host.querySelector(".katex-mathml");
  if (heard && !host.querySelector("math")) heard.innerHTML = MATHML.exec(html)?.[0] ?? "";
  const numbers = host.querySelectorAll("mn");
  for (const [index, slot] of numberPlaces(template)) setText(numbers[index], values[slot] ?? "");
  setText(host.querySelector("annotation"), annotationOf(html));
}

/** A filled template without the half that is heard: two fifths less for the browser to lay out. */
export function withoutHidden(html: string): string {
  return html.replace(MATHML, "");
}

const MATHML = /<math.*<\/math>/;

/** Which of the formula's `<mn>` elements, in document order, hold slots; the others hold constants. */
function numberPlaces({ parts, slots }: Template): [index: number, slot: SlotId][] {
  const places: [number, SlotId][] = [];
  let seen = 0;
  slots.forEach((slot, i) => {
    const part = parts[i] ?? "";
    seen += part.split("<mn>").length - 1;
    if (part.endsWith("<mn>")) places.push([seen - 1, slot]);
  });
  return places;
}

/** The TeX in a formula's HTML. The build has made sure that nothing in it is escaped. */
function annotationOf(html: string): string {
  return html.match(/<annotation[^>]*>([^<]*)</)?.[1] ?? "";
}

/**
 * Every place is one text node, which stays: a selection or a screen reader's position in it survives. Returns whether
 * the text was another.
 */
function setText(place: Element | null | undefined, text: string): boolean {
  const node = place?.firstChild as Text | null | undefined;
  if (!node || node.data === text) return false;
  node.data = text;
  return true;
}
