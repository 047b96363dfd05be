import { colourOf } from "./colour.ts";
import { type Matrix, mapPath } from "./paths.ts";

/** The namespace of SVG elements. */
export const SVG = "http://www.w3.org/2000/svg";

/** Properties a standalone file must carry as attributes, with the value that need not be written. */
const PROPERTIES: Readonly<Record<string, string>> = {
  // Always written: black may be half transparent.
  fill: "",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "vector-effect": "none",
  "shape-rendering": "auto",
  "paint-order": "normal",
};

/** Those that only text has. */
const TEXT_PROPERTIES: Readonly<Record<string, string>> = {
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "letter-spacing": "normal",
  "text-decoration-line": "none",
};

/** Where the attribute has another name than the property. */
const ATTRIBUTES: Readonly<Record<string, string>> = { "text-decoration-line": "text-decoration" };

/** Attributes that mean something in the page only. */
const PAGE_ONLY = /^(class|style|id|role|tabindex|href|xlink:href|aria-.*|data-.*|on.*)$/;

/**
 * Copies drawings out of a page into a file of their own: what styles say becomes attributes, and what they refer to
 * (hatches, markers, reused drawings) comes along under new names. Needs a DOM with styles.
 */
export class Standalone {
  readonly #definitions: SVGElement[] = [];
  readonly #names = new Map<string, string>();

  /** What the copies refer to; put it into the file's `<defs>`. */
  get definitions(): readonly SVGElement[] {
    return this.#definitions;
  }

  /** A copy of a drawing or of a part of it; null where styles hide it. */
  copy(source: SVGElement): SVGElement | null {
    const style = getComputedStyle(source);
    if (style.display === "none" || style.visibility === "hidden") return null;
    const copy = document.createElementNS(SVG, source.localName);
    for (const { name, value } of source.attributes)
      if (!PAGE_ONLY.test(name) && !(name in PROPERTIES) && !(name in TEXT_PROPERTIES))
        copy.setAttribute(name, value);
    this.#paint(copy, source, style);
    this.#move(copy, source, style);
    const marker = source.getAttribute("marker-end");
    const head = marker && this.#define(marker.slice(4, -1));
    if (head) copy.setAttribute("marker-end", `url(#${head})`);
    if (source instanceof SVGUseElement) {
      const name = this.#define(source.href.baseVal);
      if (name) copy.setAttribute("href", `#${name}`);
    }
    for (const child of source.childNodes) {
      // It comes along with the line that it stands on.
      if (child instanceof SVGMarkerElement) continue;
      if (child instanceof SVGElement) {
        const part = this.copy(child);
        if (part) copy.append(part);
      } else if (child instanceof Text) copy.append(child.data);
    }
    return copy;
  }

  #paint(copy: SVGElement, source: SVGElement, style: CSSStyleDeclaration): void {
    const { localName } = source;
    if (localName === "svg") {
      if (style.overflow === "visible") copy.setAttribute("overflow", "visible");
      if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
      return;
    }
    if (/^(g|defs|use|pattern|marker|symbol|clipPath)$/.test(localName)) {
      // Everything inherited is written on the shapes themselves.
      if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
      return;
    }
    const isText = /^(text|tspan)$/.test(localName);
    const properties = isText ? { ...PROPERTIES, ...TEXT_PROPERTIES } : PROPERTIES;
    for (const [name, usual] of Object.entries(properties)) {
      const value = style.getPropertyValue(name);
      if (value === usual || value === "") continue;
      if (name === "fill" || name === "stroke") this.#colour(copy, name, style);
      else copy.setAttribute(ATTRIBUTES[name] ?? name, value.replace(/(\d)px/g, "$1"));
    }
    if (style.stroke === "none") {
      for (const name of [...copy.attributes].map((attribute) => attribute.name))
        if (/^(stroke-|vector-effect|paint-order)/.test(name)) copy.removeAttribute(name);
    } else if (copy.hasAttribute("vector-effect")) this.#keepStroke(copy, source);
  }

  /**
   * Lines whose width does not follow a stretched drawing: many programs do not know them, and a picture of twice the
   * size would have them half as wide. So the path is written in pixels and the stretching undone around it.
   */
  #keepStroke(copy: SVGElement, source: SVGElement): void {
    if (!(source instanceof SVGPathElement) || source.hasAttribute("transform")) return;
    const matrix = fromDrawing(source);
    const data = matrix && mapPath(source.getAttribute("d") ?? "", matrix);
    if (!matrix || data === null) return;
    copy.setAttribute("d", data);
    copy.setAttribute("transform", matrixText(inverse(matrix)));
    copy.removeAttribute("vector-effect");
  }

  #colour(copy: SVGElement, name: "fill" | "stroke", style: CSSStyleDeclaration): void {
    const value = style.getPropertyValue(name);
    const own = Number(style.getPropertyValue(`${name}-opacity`));
    const reference = /^url\("?(.*?)"?\)/.exec(value)?.[1];
    if (reference !== undefined) {
      const defined = this.#define(reference);
      copy.setAttribute(name, defined ? `url(#${defined})` : "none");
      if (own < 1) copy.setAttribute(`${name}-opacity`, String(own));
      return;
    }
    if (value === "none") {
      copy.setAttribute(name, "none");
      return;
    }
    const { hex, alpha } = colourOf(value);
    copy.setAttribute(name, alpha * own === 0 ? "none" : hex);
    if (alpha * own > 0 && alpha * own < 1) copy.setAttribute(`${name}-opacity`, String(round(alpha * own)));
  }

  /** Transforms that styles give; those of attributes have been copied with them. */
  #move(copy: SVGElement, source: SVGElement, style: CSSStyleDeclaration): void {
    const styled = [style.translate, style.scale, style.rotate].some((value) => value && value !== "none");
    if (!styled && (style.transform === "none" || source.hasAttribute("transform"))) return;
    const parent = source.parentNode;
    if (!(source instanceof SVGGraphicsElement) || !(parent instanceof SVGGraphicsElement)) return;
    const here = source.getScreenCTM();
    const above = parent.getScreenCTM();
    if (!here || !above) return;
    copy.setAttribute("transform", matrixText(above.inverse().multiply(here)));
  }

  /** Takes what an address of this page refers to along; its new name, or null where there is nothing. */
  #define(address: string): string | null {
    const id = decodeURIComponent(address.slice(address.indexOf("#") + 1));
    const found = this.#names.get(id);
    if (found) return found;
    const source = document.getElementById(id);
    if (!(source instanceof SVGElement)) return null;
    const name = `d${this.#names.size + 1}`;
    this.#names.set(id, name);
    const copy = this.copy(source);
    if (!copy) return null;
    copy.id = name;
    this.#definitions.push(copy);
    return name;
  }
}

/** At most two decimals. */
export function round(n: number): number {
  return Math.round(n * 100) / 100;
}

/** How a shape lies in the outermost drawing, in CSS pixels from the drawing’s corner; null where it lies in none. */
function fromDrawing(shape: SVGGraphicsElement): Matrix | null {
  let drawing = shape.ownerSVGElement;
  while (drawing?.ownerSVGElement) drawing = drawing.ownerSVGElement;
  const here = shape.getScreenCTM();
  const root = drawing?.getBoundingClientRect();
  if (!here || !root || !(Math.abs(here.a * here.d - here.b * here.c) > 1e-12)) return null;
  const { a, b, c, d, e, f } = here;
  return { a, b, c, d, e: e - root.left, f: f - root.top };
}

function inverse({ a, b, c, d, e, f }: Matrix): Matrix {
  const area = a * d - b * c;
  return {
    a: d / area,
    b: -b / area,
    c: -c / area,
    d: a / area,
    e: (c * f - d * e) / area,
    f: (b * e - a * f) / area,
  };
}

function matrixText({ a, b, c, d, e, f }: Matrix): string {
  return `matrix(${[a, b, c, d, e, f].map((n) => Number(n.toPrecision(7))).join(" ")})`;
}
