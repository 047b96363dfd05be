import type { Format } from "./layout.ts";
import type { Piece } from "./pieces.ts";

/** What a character of these lines takes at most, bold, and what keeps two of them apart, in the drawing's units. */
const CHARACTER = 9;
const APART = 2;

/** Characters of “27×27×256”. */
const USUAL = 9;

/** How many characters a line may have, so that it does not touch what is written below the next piece. */
function longestLine({ flow, pitch }: Format): number {
  return flow === "down" ? Number.POSITIVE_INFINITY : Math.floor((pitch.map - APART) / CHARACTER);
}

/** How many lines the usual shape takes. */
export function usualLines(format: Format): number {
  return longestLine(format) < USUAL ? 2 : 1;
}

/**
 * A piece's shape as it is written below its name, in as many lines as it takes; none where there is no shape. Room is
 * short, so there are no spaces around ×.
 */
export function shapeLines({ kind, name, shape }: Piece, format: Format): string[] {
  if (!shape) return [];
  const { width, height, channels } = shape;
  if (kind === "bar" && width === 1 && height === 1) return [String(channels)];
  // Nothing stands beside the input's.
  const longest = name === "input" ? USUAL : longestLine(format);
  const lines: string[] = [];
  for (const part of [String(width), `×${height}`, `×${channels}`]) {
    const line = (lines.at(-1) ?? "") + part;
    if (lines.length > 0 && line.length <= longest) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  return lines;
}
