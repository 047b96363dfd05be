/** A colour as every program reads it, and how opaque it is. */
export interface Colour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const known = new Map<string, Colour>();
let brush: CanvasRenderingContext2D | null = null;

/**
 * A computed colour, in whatever notation the browser gives it (`rgb()`, `color(srgb …)` from a mix), as hex digits.
 * Needs a DOM: the browser itself paints one pixel and says what it is.
 */
export function colourOf(css: string): Colour {
  const found = known.get(css);
  if (found) return found;
  brush ??= pixel();
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = "#000";
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  const colour = { hex, alpha: Math.round((alpha / 255) * 1e3) / 1e3 };
  known.set(css, colour);
  return colour;
}

function pixel(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser draws no canvas");
  return context;
}
