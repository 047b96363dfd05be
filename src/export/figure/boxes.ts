import { colourOf } from "./colour.ts";
import { round, SVG } from "./standalone.ts";

/** A place in the file, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The background and borders of a box, as shapes. */
export function boxShapes(style: CSSStyleDeclaration, place: Place): SVGElement[] {
  const shapes: SVGElement[] = [];
  const { x, y, width, height } = place;
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, height / 2);
  const background = colourOf(style.backgroundColor);
  const borders = SIDES.map((side) => borderOf(style, side));
  const [first] = borders;
  const around = first && borders.every((border) => border && border.key === first.key) ? first : null;
  if (around) {
    const half = around.width / 2;
    const inner = { x: x + half, y: y + half, width: width - around.width, height: height - around.width };
    const frame = rectangle(inner, Math.max(radius - half, 0));
    fill(frame, background.alpha > 0 ? style.backgroundColor : "transparent");
    stroke(frame, around);
    return [frame];
  }
  if (background.alpha > 0) {
    const filled = rectangle(place, radius);
    fill(filled, style.backgroundColor);
    shapes.push(filled);
  }
  for (const [i, border] of borders.entries()) {
    if (!border) continue;
    const half = border.width / 2;
    const line = document.createElementNS(SVG, "path");
    const path = [
      `M${round(x)} ${round(y + half)}h${round(width)}`,
      `M${round(x + width - half)} ${round(y)}v${round(height)}`,
      `M${round(x)} ${round(y + height - half)}h${round(width)}`,
      `M${round(x + half)} ${round(y)}v${round(height)}`,
    ][i];
    line.setAttribute("d", path ?? "");
    line.setAttribute("fill", "none");
    stroke(line, border);
    shapes.push(line);
  }
  return shapes;
}

/** The outline of a box, which takes no room; null where there is none. */
export function outlineShape(style: CSSStyleDeclaration, { x, y, width, height }: Place): SVGElement | null {
  const kind = style.outlineStyle;
  const thickness = Number.parseFloat(style.outlineWidth);
  if (kind === "none" || kind === "auto" || !(thickness > 0)) return null;
  const out = (Number.parseFloat(style.outlineOffset) || 0) + thickness / 2;
  const shape = rectangle({ x: x - out, y: y - out, width: width + 2 * out, height: height + 2 * out }, 0);
  shape.setAttribute("fill", "none");
  stroke(shape, {
    width: thickness,
    colour: style.outlineColor,
    dash: dashOf(kind),
    key: "",
  });
  return shape;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** How long a dash and the gap behind it are, in widths of the line; 0 for a line without gaps. */
type Dash = 0 | 1 | 3;

function dashOf(kind: string): Dash {
  if (kind === "dotted") return 1;
  return kind === "dashed" ? 3 : 0;
}

interface Border {
  readonly width: number;
  readonly colour: string;
  readonly dash: Dash;
  /** Equal for borders that look the same. */
  readonly key: string;
}

function borderOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): Border | null {
  const kind = style.getPropertyValue(`border-${side}-style`);
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const colour = style.getPropertyValue(`border-${side}-color`);
  if (kind === "none" || kind === "hidden" || !(width > 0) || colourOf(colour).alpha === 0) return null;
  return { width, colour, dash: dashOf(kind), key: `${kind} ${width} ${colour}` };
}

function rectangle({ x, y, width, height }: Place, radius: number): SVGElement {
  const shape = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height }))
    shape.setAttribute(name, String(round(Math.max(value, name === "x" || name === "y" ? value : 0))));
  if (radius > 0) shape.setAttribute("rx", String(round(radius)));
  return shape;
}

function fill(shape: SVGElement, css: string): void {
  const { hex, alpha } = colourOf(css);
  shape.setAttribute("fill", alpha === 0 ? "none" : hex);
  if (alpha > 0 && alpha < 1) shape.setAttribute("fill-opacity", String(alpha));
}

function stroke(shape: SVGElement, { width, colour, dash }: Border): void {
  shape.setAttribute("stroke", colourOf(colour).hex);
  shape.setAttribute("stroke-width", String(round(width)));
  if (dash > 0) shape.setAttribute("stroke-dasharray", String(round(dash * width)));
}
