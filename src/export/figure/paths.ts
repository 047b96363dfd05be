/** An affine map: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** How many numbers each command of a path takes. */
const OPERANDS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/**
 * A path's data after an affine map, with absolute commands; null for data it cannot map (an arc under anything but a
 * uniform scale, or something that is no path).
 */
export function mapPath(data: string, matrix: Matrix): string | null {
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  const out: string[] = [];
  let at = 0;
  let command = "";
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const point = (px: number, py: number) =>
    `${short(matrix.a * px + matrix.c * py + matrix.e)} ${short(matrix.b * px + matrix.d * py + matrix.f)}`;
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    if (/[a-z]/i.test(token)) {
      command = token;
      at++;
    } else if (/m/i.test(command)) command = command === "m" ? "l" : "L";
    const upper = command.toUpperCase();
    const count = OPERANDS[upper];
    if (count === undefined || (count === 0 && !/[a-z]/i.test(token))) return null;
    const numbers = tokens.slice(at, at + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) return null;
    at += count;
    const relative = command !== upper;
    const [ox, oy] = relative ? [x, y] : [0, 0];
    if (upper === "Z") {
      out.push("Z");
      [x, y] = [startX, startY];
    } else if (upper === "H" || upper === "V") {
      const to = numbers[0] ?? 0;
      if (upper === "H") x = ox + to;
      else y = oy + to;
      out.push(`L${point(x, y)}`);
    } else if (upper === "A") {
      const arc = mapArc(numbers, matrix);
      if (!arc) return null;
      x = ox + (numbers[5] ?? 0);
      y = oy + (numbers[6] ?? 0);
      out.push(`A${arc} ${point(x, y)}`);
    } else {
      const points: string[] = [];
      for (let i = 0; i < count; i += 2) {
        const px = ox + (numbers[i] ?? 0);
        const py = oy + (numbers[i + 1] ?? 0);
        points.push(point(px, py));
        if (i + 2 === count) [x, y] = [px, py];
      }
      if (upper === "M") [startX, startY] = [x, y];
      out.push(`${upper}${points.join(" ")}`);
    }
  }
  return out.join("");
}

/** An arc’s radii, rotation and flags under a uniform scale, turned over where the map mirrors. */
function mapArc(
  [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0]: number[],
  matrix: Matrix,
): string | null {
  const { a, b, c, d } = matrix;
  if (b !== 0 || c !== 0 || Math.abs(Math.abs(a) - Math.abs(d)) > 1e-6 * Math.abs(a)) return null;
  const scale = Math.abs(a);
  return `${short(rx * scale)} ${short(ry * scale)} ${rotation} ${large} ${a * d < 0 ? 1 - sweep : sweep}`;
}

/** Enough digits for a hundredth of a pixel. */
function short(n: number): number {
  return Math.round(n * 100) / 100;
}
