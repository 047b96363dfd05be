import { boxShapes, type Place } from "./boxes.ts";
import { textElement } from "./words.ts";

/**
 * What a style puts before or after an element's content: guide lines, an ellipsis, a separator. The DOM tells no box for
 * it, so its place follows from the computed values: where it is positioned, from those; in a line of text, from the line.
 */
export function pseudoShapes(
  element: Element,
  which: "::before" | "::after",
  placeOf: (box: DOMRect) => Place,
): SVGElement[] {
  const style = getComputedStyle(element, which);
  if (style.content === "none" || style.content === "normal" || style.display === "none") return [];
  if (style.visibility === "hidden") return [];
  const text = /^"(.*)"$/.exec(style.content)?.[1] ?? "";
  if (style.position === "absolute") return positioned(element, style, text, placeOf);
  if (!text.trim() || getComputedStyle(element).display !== "inline") return [];
  const lines = element.getClientRects();
  const line = which === "::before" ? lines[0] : lines[lines.length - 1];
  if (!line) return [];
  const place = placeOf(line);
  const shape = textElement(text, style, {
    x: which === "::before" ? place.x : place.x + place.width,
    top: place.y,
    height: place.height,
  });
  if (which === "::after") shape.setAttribute("text-anchor", "end");
  return [shape];
}

function positioned(
  element: Element,
  style: CSSStyleDeclaration,
  text: string,
  placeOf: (box: DOMRect) => Place,
): SVGElement[] {
  const container =
    getComputedStyle(element).position === "static" && element instanceof HTMLElement
      ? (element.offsetParent ?? element)
      : element;
  const around = container.getBoundingClientRect();
  const { clientLeft, clientTop } = container;
  const width = pixels(style.width);
  const height = pixels(style.height);
  const [across = "0px", down = "0px"] = style.translate === "none" ? [] : style.translate.split(" ");
  const box = new DOMRect(
    around.left +
      clientLeft +
      pixels(style.left) +
      pixels(style.marginLeft) +
      shift(across, outer(style, "width", width)),
    around.top +
      clientTop +
      pixels(style.top) +
      pixels(style.marginTop) +
      shift(down, outer(style, "height", height)),
    outer(style, "width", width),
    outer(style, "height", height),
  );
  const place = placeOf(box);
  const shapes = boxShapes(style, place);
  if (text.trim()) {
    const x = place.x + pixels(style.borderLeftWidth) + pixels(style.paddingLeft);
    shapes.push(textElement(text, style, { x, top: place.y, height: place.height }));
  }
  return shapes;
}

/** The size of the border box; computed sizes are the content’s unless the box says otherwise. */
function outer(style: CSSStyleDeclaration, side: "width" | "height", size: number): number {
  if (style.boxSizing === "border-box") return size;
  const [start, end] = side === "width" ? (["left", "right"] as const) : (["top", "bottom"] as const);
  return [start, end].reduce(
    (sum, edge) =>
      sum +
      pixels(style.getPropertyValue(`border-${edge}-width`)) +
      pixels(style.getPropertyValue(`padding-${edge}`)),
    size,
  );
}

function shift(value: string, size: number): number {
  return value.endsWith("%") ? (Number.parseFloat(value) / 100) * size : pixels(value);
}

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
