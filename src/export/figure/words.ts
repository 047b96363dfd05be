import { colourOf } from "./colour.ts";
import { round, SVG } from "./standalone.ts";

/** A piece of text that stands on one line. */
interface Fragment {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines of a text node, as the browser has broken them. What collapses away has no place and is left out. */
export function linesOf(node: Text): Fragment[] {
  const range = document.createRange();
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const line = lines[lines.length - 1];
    if (line && Math.abs(line.top - box.top) < box.height / 2 && box.left >= line.left) {
      line.text += character;
      line.right = Math.max(line.right, box.right);
    } else
      lines.push({ text: character, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  return lines
    .filter(({ text }) => text.trim())
    .map(({ text, left, right, top, bottom }) => ({
      // Narrow and unbreakable spaces stay what they are.
      text: text.replace(/[\t\n\r\f]/g, " "),
      box: new DOMRect(left, top, right - left, bottom - top),
    }));
}

/** A line of text as an SVG element; `x` and `top` are its place in the file, `height` that of its box. */
export function textElement(
  text: string,
  style: CSSStyleDeclaration,
  { x, top, height }: { readonly x: number; readonly top: number; readonly height: number },
): SVGElement {
  const element = document.createElementNS(SVG, "text");
  const { ascent, descent } = metricsOf(style);
  const { hex, alpha } = colourOf(style.color);
  // A space at the end has no width to draw, one at the start is part of the line.
  element.textContent = cased(text.trimEnd(), style.textTransform);
  const attributes: Record<string, string> = {
    x: String(round(x)),
    y: String(round(top + (height - ascent - descent) / 2 + ascent)),
    fill: hex,
    "font-family": style.fontFamily,
    "font-size": String(Number.parseFloat(style.fontSize)),
  };
  if (text.startsWith(" ")) attributes["xml:space"] = "preserve";
  if (alpha < 1) attributes["fill-opacity"] = String(alpha);
  if (style.fontWeight !== "400") attributes["font-weight"] = style.fontWeight;
  if (style.fontStyle !== "normal") attributes["font-style"] = style.fontStyle;
  if (style.letterSpacing !== "normal") attributes["letter-spacing"] = style.letterSpacing;
  if (style.textDecorationLine.includes("underline")) attributes["text-decoration"] = "underline";
  for (const [name, value] of Object.entries(attributes))
    if (name.startsWith("xml:")) element.setAttributeNS(XML, name, value);
    else element.setAttribute(name, value);
  return element;
}

const XML = "http://www.w3.org/XML/1998/namespace";

let ruler: CanvasRenderingContext2D | null = null;

/** How far the font reaches above and below the line, in pixels. */
function metricsOf(style: CSSStyleDeclaration): { readonly ascent: number; readonly descent: number } {
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) throw new Error("This browser draws no canvas");
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = ruler.measureText("x");
  return { ascent, descent };
}

function cased(text: string, transform: string): string {
  if (transform === "uppercase") return text.toUpperCase();
  return transform === "lowercase" ? text.toLowerCase() : text;
}
