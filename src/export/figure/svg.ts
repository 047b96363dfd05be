import { boxShapes, outlineShape, type Place } from "./boxes.ts";
import { colourOf } from "./colour.ts";
import { pseudoShapes } from "./pseudo.ts";
import { round, Standalone, SVG } from "./standalone.ts";
import { linesOf, textElement } from "./words.ts";

/** What a figure's file says of itself. */
export interface FigureFacts {
  readonly title: string;
  readonly description: string;
  /** The permalink; it stands in a comment. */
  readonly link: string;
}

/** A figure as a file. */
export interface FigureFile {
  readonly svg: string;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What is not part of the picture: its caption, its controls, what is there for screen readers alone. */
const LEFT_OUT =
  "figcaption, .live-only, .figure-controls, .visually-hidden, input, select, textarea, script, style";

/** Room around the picture, in pixels. */
const MARGIN = 16;

/**
 * A figure of the page, or a single `<svg>` of it, as a standalone SVG file: as it looks now, in the current theme, with
 * colours and fonts as attributes. Figures here are drawings between lines of text; both become plain shapes and text,
 * so that any program can open the file. Needs a DOM with styles and layout.
 */
export function figureAsSvg(figure: Element, { title, description, link }: FigureFacts): FigureFile {
  const painter = new Painter(figure.getBoundingClientRect());
  painter.paint(figure);
  const { x, y, width, height } = painter.extent();
  const root = document.createElementNS(SVG, "svg");
  const name = element("title", title);
  const about = element("desc", description);
  const paper = document.createElementNS(SVG, "rect");
  const definitions = document.createElementNS(SVG, "defs");
  for (const [attribute, value] of Object.entries({ x, y, width, height })) {
    if (attribute === "width" || attribute === "height") root.setAttribute(attribute, String(value));
    paper.setAttribute(attribute, String(value));
  }
  root.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  paper.setAttribute("fill", paperOf(figure));
  definitions.append(...painter.definitions);
  root.append(document.createComment(` ${link.replace(/--/g, "-%2D")} `), name, about, definitions, paper);
  root.append(...painter.shapes);
  return { svg: `${new XMLSerializer().serializeToString(root)}\n`, width, height };
}

function element(name: string, text: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  made.textContent = text;
  return made;
}

/** The colour behind a figure: its own, or that of the nearest element around it that has one. */
function paperOf(figure: Element): string {
  for (let around: Element | null = figure; around; around = around.parentElement) {
    const { hex, alpha } = colourOf(getComputedStyle(around).backgroundColor);
    if (alpha === 1) return hex;
  }
  return "#ffffff";
}

/** Walks a figure in the order the browser paints it and collects shapes, placed from the figure's own corner. */
class Painter {
  readonly #shapes: { readonly shape: Element; readonly level: number }[] = [];
  readonly #drawings = new Standalone();
  readonly #clips: SVGElement[] = [];
  readonly #boxes: Place[] = [];
  readonly #corner: DOMRect;
  /** The group that shapes go into because it cuts off what lies outside; null for the file itself. */
  #group: Element | null = null;
  /** What is cut off around the element being painted; null for nothing. */
  #clip: Place | null = null;
  /** The z-index of what is being painted. */
  #level = 0;

  constructor(corner: DOMRect) {
    this.#corner = corner;
  }

  /** Everything painted, what styles lift above the rest last. */
  get shapes(): readonly Element[] {
    return [...this.#shapes].sort((a, b) => a.level - b.level).map(({ shape }) => shape);
  }

  get definitions(): readonly SVGElement[] {
    return [...this.#drawings.definitions, ...this.#clips];
  }

  /** The smallest place around everything painted, with a margin, in whole pixels. */
  extent(): Place {
    const boxes = this.#boxes;
    const x = Math.floor(Math.min(...boxes.map((box) => box.x))) - MARGIN;
    const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - MARGIN;
    const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + MARGIN;
    const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + MARGIN;
    return { x, y, width: right - x, height: bottom - y };
  }

  paint(source: Element): void {
    if (source.matches(LEFT_OUT)) return;
    const style = getComputedStyle(source);
    if (style.display === "none" || style.opacity === "0") return;
    const below = this.#level;
    this.#level = Number.parseInt(style.zIndex, 10) || below;
    const drawing = source instanceof SVGSVGElement ? source : null;
    const shown = style.visibility !== "hidden";
    const outlines: SVGElement[] = [];
    if (shown) {
      const lines =
        style.display === "inline" && !drawing ? source.getClientRects() : [source.getBoundingClientRect()];
      for (const line of lines) {
        const place = this.#place(line);
        this.#add(boxShapes(style, place), place);
        const outline = outlineShape(style, place);
        if (outline) outlines.push(outline);
      }
    }
    if (drawing) this.#drawing(drawing, style);
    else this.#clipped(source, style, () => this.#content(source, style, shown));
    this.#add(outlines);
    this.#level = below;
  }

  #content(source: Element, style: CSSStyleDeclaration, shown: boolean): void {
    this.#add(pseudoShapes(source, "::before", this.#place));
    for (const child of source.childNodes) {
      if (child instanceof Element) this.paint(child);
      else if (child instanceof Text && shown) this.#text(child, style);
    }
    this.#add(pseudoShapes(source, "::after", this.#place));
  }

  /** Paints inside a group that cuts off what the element does not show. */
  #clipped(source: Element, { overflowX, overflowY, display }: CSSStyleDeclaration, paint: () => void): void {
    if ((overflowX === "visible" && overflowY === "visible") || display === "inline") {
      paint();
      return;
    }
    const place = intersection(this.#place(source.getBoundingClientRect()), this.#clip);
    const name = `c${this.#clips.length + 1}`;
    const clip = document.createElementNS(SVG, "clipPath");
    const window = document.createElementNS(SVG, "rect");
    clip.id = name;
    for (const [attribute, value] of Object.entries(place))
      window.setAttribute(attribute, String(round(value)));
    clip.append(window);
    this.#clips.push(clip);
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("clip-path", `url(#${name})`);
    const outside = { group: this.#group, clip: this.#clip };
    this.#add([group]);
    this.#group = group;
    this.#clip = place;
    paint();
    this.#group = outside.group;
    this.#clip = outside.clip;
  }

  #text(node: Text, style: CSSStyleDeclaration): void {
    for (const { text, box } of linesOf(node)) {
      const place = this.#place(box);
      this.#add([textElement(text, style, { x: place.x, top: place.y, height: place.height })], place);
    }
  }

  #drawing(source: SVGSVGElement, style: CSSStyleDeclaration): void {
    const place = this.#place(source.getBoundingClientRect());
    const copy = place.width > 0 && place.height > 0 ? this.#drawings.copy(source) : null;
    if (!copy) return;
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(round(value)));
    this.#add([isMirrored(style) ? mirrored(copy, place) : copy], place);
    // Labels may stand outside the drawing's own box.
    for (const text of source.querySelectorAll("text")) {
      const label = this.#place(text.getBoundingClientRect());
      if (label.width > 0) this.#reach(label);
    }
  }

  #add(shapes: readonly Element[], place?: Place): void {
    if (this.#group) this.#group.append(...shapes);
    else this.#shapes.push(...shapes.map((shape) => ({ shape, level: this.#level })));
    if (place && shapes.length > 0) this.#reach(place);
  }

  #reach(place: Place): void {
    this.#boxes.push(intersection(place, this.#clip));
  }

  readonly #place = ({ left, top, width, height }: DOMRect): Place => ({
    x: left - this.#corner.left,
    y: top - this.#corner.top,
    width,
    height,
  });
}

function intersection(place: Place, clip: Place | null): Place {
  if (!clip) return place;
  const x = Math.min(Math.max(place.x, clip.x), clip.x + clip.width);
  const y = Math.min(Math.max(place.y, clip.y), clip.y + clip.height);
  const right = Math.min(place.x + place.width, clip.x + clip.width);
  const bottom = Math.min(place.y + place.height, clip.y + clip.height);
  return { x, y, width: Math.max(right - x, 0), height: Math.max(bottom - y, 0) };
}

/** Whether a style turns a whole drawing left for right. */
function isMirrored({ transform }: CSSStyleDeclaration): boolean {
  return transform !== "none" && new DOMMatrixReadOnly(transform).a < 0;
}

function mirrored(copy: SVGElement, { x, width }: Place): SVGElement {
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("transform", `translate(${round(2 * x + width)} 0) scale(-1 1)`);
  group.append(copy);
  return group;
}
