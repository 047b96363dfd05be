/** Oblique drawing: a box seen from the right and above, and points on its faces. Lengths in units of the drawing. */

/** A point or a step in the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which way data flows: to the right, or down the page. */
export type Flow = "right" | "down";

/** How cells and channels become lengths. */
export interface Scale {
  readonly flow: Flow;
  /** Length of one cell of a feature map, up and down. */
  readonly cell: number;
  /** Length of one channel. */
  readonly channel: number;
  /** How far one cell into the depth goes right and up, as shares of `cell`. */
  readonly depth: Point;
}

/**
 * A box: its front face spans `across` to the right and `down` from `corner`, the front's upper left; the other two
 * faces follow `depth`, which leads right and up. Flowing right, channels run across and the map's width into the
 * depth; flowing down, channels run down and the map's height into the depth.
 */
export interface Box {
  readonly flow: Flow;
  readonly corner: Point;
  readonly across: number;
  readonly down: number;
  readonly depth: Point;
}

/** A box's size as drawn, before it has a place. */
export function boxSize(
  shape: { readonly width: number; readonly height: number; readonly channels: number },
  scale: Scale,
): Omit<Box, "corner"> {
  const { flow, cell, channel } = scale;
  const far = (flow === "right" ? shape.width : shape.height) * cell;
  return {
    flow,
    across: flow === "right" ? shape.channels * channel : shape.width * cell,
    down: flow === "right" ? shape.height * cell : shape.channels * channel,
    depth: { x: far * scale.depth.x, y: -far * scale.depth.y },
  };
}

/** Width and height of the whole box as drawn. */
export function outerSize(box: Omit<Box, "corner">): { readonly width: number; readonly height: number } {
  return { width: box.across + box.depth.x, height: box.down - box.depth.y };
}

/** The box with the upper left of its surrounding rectangle at a point. */
export function placed(box: Omit<Box, "corner">, at: Point): Box {
  return { ...box, corner: { x: at.x, y: at.y - box.depth.y } };
}

/**
 * A point of the face on which data enters or leaves: `u` runs along the map's width, `v` down its height, both from
 * 0 to 1; beyond that they lead off the map, where zeros are.
 */
export function mapPoint(box: Box, side: "in" | "out", u: number, v: number): Point {
  const { corner, across, down, depth } = box;
  if (box.flow === "right") {
    const along = side === "out" ? across : 0;
    return { x: corner.x + along + depth.x * u, y: corner.y + depth.y * u + down * v };
  }
  const along = side === "out" ? down : 0;
  const back = 1 - v;
  return { x: corner.x + across * u + depth.x * back, y: corner.y + depth.y * back + along };
}

/** A piece of the map's face, as a closed path. */
export function mapPatch(
  box: Box,
  side: "in" | "out",
  u: readonly [number, number],
  v: readonly [number, number],
): Point[] {
  return [
    mapPoint(box, side, u[0], v[0]),
    mapPoint(box, side, u[1], v[0]),
    mapPoint(box, side, u[1], v[1]),
    mapPoint(box, side, u[0], v[1]),
  ];
}

/** The transform that lays a unit square (x to the right, y down) on the face one sees of the map. */
export function mapTransform(box: Box): string {
  const side = box.flow === "right" ? "out" : "in";
  const o = mapPoint(box, side, 0, 0);
  const x = mapPoint(box, side, 1, 0);
  const y = mapPoint(box, side, 0, 1);
  return `matrix(${[x.x - o.x, x.y - o.y, y.x - o.x, y.y - o.y, o.x, o.y].map(round).join(" ")})`;
}

/** The three faces one sees, each as a path. */
export function faces({ corner: { x, y }, across, down, depth }: Box) {
  const front = closed([
    { x, y },
    { x: x + across, y },
    { x: x + across, y: y + down },
    { x, y: y + down },
  ]);
  const top = closed([
    { x, y },
    { x: x + across, y },
    { x: x + across + depth.x, y: y + depth.y },
    { x: x + depth.x, y: y + depth.y },
  ]);
  const side = closed([
    { x: x + across, y },
    { x: x + across + depth.x, y: y + depth.y },
    { x: x + across + depth.x, y: y + down + depth.y },
    { x: x + across, y: y + down },
  ]);
  return { front, top, side };
}

/** The six-cornered outline of a box. */
export function outline({ corner: { x, y }, across, down, depth }: Box): string {
  return closed([
    { x, y: y + down },
    { x, y },
    { x: x + depth.x, y: y + depth.y },
    { x: x + across + depth.x, y: y + depth.y },
    { x: x + across + depth.x, y: y + down + depth.y },
    { x: x + across, y: y + down },
  ]);
}

/**
 * Lines around a box every `step` along its channels: the maps of which it is a stack. Each begins where the one before
 * ended, so that all read the same; hundredths keep two dozen from drifting.
 */
export function slices({ flow, corner: { x, y }, across, down, depth }: Box, step: number): string {
  const count = Math.ceil(((flow === "right" ? across : down) - 0.5) / step) - 1;
  if (count < 1) return "";
  const [dx, dy, on] = [round(depth.x), round(depth.y), hundredth(step)];
  const [from, line, next] =
    flow === "right"
      ? [
          pair(x + step, y + down),
          `v${round(-down)}`,
          `m${hundredth(on - dx)} ${hundredth(round(down) - dy)}`,
        ]
      : [pair(x, y + step), `h${round(across)}`, `m${hundredth(-round(across) - dx)} ${hundredth(on - dy)}`];
  return `M${from}${Array(count).fill(`${line}l${dx} ${dy}`).join(next)}`;
}

function hundredth(n: number): number {
  return Math.round(n * 100) / 100;
}

/** Where a beam from the corners of a window to a point has its two edges: the corners seen widest apart from there. */
export function beamEdges(corners: readonly Point[], to: Point): readonly [Point, Point] {
  const angles = corners.map((corner) => ({ corner, angle: Math.atan2(corner.y - to.y, corner.x - to.x) }));
  // All corners lie on one side of `to`; measured from the first one, angles cannot wrap.
  const base = angles[0]?.angle ?? 0;
  const turned = angles.map(({ corner, angle }) => {
    const turn = angle - base;
    return {
      corner,
      turn: turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn,
    };
  });
  turned.sort((a, b) => a.turn - b.turn);
  const first = turned[0]?.corner ?? to;
  return [first, turned[turned.length - 1]?.corner ?? first];
}

/** A closed path through points. Said step by step: equal shapes elsewhere read the same, and compress to nothing. */
export function closed(points: readonly Point[]): string {
  let path = "";
  let last: Point | undefined;
  for (const point of points) {
    const at = { x: tenth(point.x), y: tenth(point.y) };
    path += last ? step(tenth(at.x - last.x), tenth(at.y - last.y)) : `M${at.x} ${at.y}`;
    last = at;
  }
  return `${path}z`;
}

function step(x: number, y: number): string {
  if (y === 0) return `h${x}`;
  return x === 0 ? `v${y}` : `l${x} ${y}`;
}

function tenth(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Two coordinates, to a tenth of a unit: the prerendered page carries them all. */
export function pair(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

/** A coordinate to a tenth of a unit; small matrices keep three digits. */
export function round(n: number): number {
  return Math.abs(n) < 3 ? Math.round(n * 1000) / 1000 : Math.round(n * 10) / 10;
}
