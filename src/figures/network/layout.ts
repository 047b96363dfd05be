import { type Box, boxSize, type Flow, outerSize, type Point, placed, type Scale } from "./boxes.ts";
import type { Piece } from "./pieces.ts";

/** Measures of one variant of the drawing, in its own units, which are pixels at its design width. */
export interface Format {
  readonly flow: Flow;
  readonly width: number;
  /** Across the flow: the room for a map and its depth together. */
  readonly mapRoom: number;
  /** Along the depth: the room the input's depth may take. */
  readonly depthRoom: number;
  /** Along the flow: the room for all channels together. */
  readonly channelRoom: number;
  readonly maxCell: number;
  readonly maxChannel: number;
  readonly depth: Point;
  /** Distance of the two halves' middles. */
  readonly halvesApart: number;
  /** What stays free between the two, at least. */
  readonly betweenHalves: number;
  /** The least distance from one piece to the next, by what must be written there. */
  readonly pitch: { readonly map: number; readonly bar: number };
  /** Thickness of a fully connected layer's bar, and its length per unit. */
  readonly bar: { readonly thick: number; readonly unit: number };
  /** Free space around: at the flow's start, and on both sides of it. */
  readonly start: number;
  /** Free space between the input and the first layer, beyond the usual. */
  readonly afterInput: number;
  readonly before: number;
  readonly after: number;
  /** Flowing down: the column of the names. Flowing right: nothing. */
  readonly names: number;
}

/** A piece with its place. */
export interface Placed {
  readonly piece: Piece;
  /** One box a half; the outline's where the layer is refused. */
  readonly boxes: readonly Box[];
  /** The piece's share of the flow: everything that belongs to it lies in this rectangle. */
  readonly slot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where its name stands: left end of the first line. */
  readonly label: Point;
}

/** The whole drawing, laid out. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly placed: readonly Placed[];
  /** Middles of the halves across the flow. */
  readonly middles: readonly number[];
}

/** Lays the pieces out in a format. Places depend on the larger of what is and what would be at the native size, so that
 * nothing moves while a size is dragged below the native one. */
export function layOut(pieces: readonly Piece[], format: Format): Layout {
  const scale = scaleFor(pieces, format);
  const right = format.flow === "right";
  const lengths = pieces.map((piece) => lengthAlong(piece, format, scale));
  const room = right ? format.width - format.start - format.afterInput : null;
  const pitches = spread(pieces, lengths, format, room);
  const across = format.before + format.mapRoom / 2;
  const middle = right ? across : format.names + (format.width - format.names) / 2;
  const halves = pieces.some((piece) => piece.halves === 2) ? 2 : 1;
  const middles =
    halves === 2 ? [middle - format.halvesApart / 2, middle + format.halvesApart / 2] : [middle];
  let at = format.start;
  const places = pieces.map((piece, i): Placed => {
    const pitch = pitches[i] ?? 0;
    const placedPiece = placePiece(piece, at, pitch, { format, scale, middle, middles });
    at += pitch + (i === 0 ? format.afterInput : 0);
    return placedPiece;
  });
  return {
    width: format.width,
    height: right ? format.before + format.mapRoom + format.after : Math.ceil(at) + format.after,
    scale,
    placed: places,
    middles,
  };
}

/** One scale for all volumes: as large as the format allows, but the input and all the channels must fit. */
function scaleFor(pieces: readonly Piece[], format: Format): Scale {
  const input = pieces[0]?.shape ?? { width: 1, height: 1 };
  const into = format.flow === "right" ? input.width : input.height;
  const right = format.flow === "right";
  const maps = pieces.filter((piece) => piece.kind === "map");
  // A layer set otherwise may be larger than the picture it reads, and there may be two of it.
  const across = maps.map((piece) => {
    const size = outerSize(boxSize(largest(piece), { ...format, cell: 1, channel: 0 }));
    const room = piece.halves === 2 ? format.halvesApart - format.betweenHalves : format.mapRoom;
    return room / (right ? size.height : size.width);
  });
  const cell = Math.min(
    format.maxCell,
    format.depthRoom / (into * (right ? format.depth.x : format.depth.y)),
    ...across,
  );
  const channels = maps.reduce((sum, piece) => sum + largest(piece).channels / piece.halves, 0);
  return {
    flow: format.flow,
    cell,
    channel: Math.min(format.maxChannel, format.channelRoom / channels),
    depth: format.depth,
  };
}

/** What a piece must have room for: what is there, or what would be at the native size. */
function largest({ shape, nominal }: Piece) {
  if (!shape) return nominal;
  return {
    width: Math.max(shape.width, nominal.width),
    height: Math.max(shape.height, nominal.height),
    channels: Math.max(shape.channels, nominal.channels),
  };
}

function lengthAlong(piece: Piece, format: Format, scale: Scale): number {
  if (piece.kind === "bar") return format.bar.thick;
  const shape = largest(piece);
  const size = outerSize(boxSize({ ...shape, channels: shape.channels / piece.halves }, scale));
  return format.flow === "right" ? size.width : size.height;
}

/** Shares the room out: equal gaps, but no piece closer to the next than its name needs. */
function spread(
  pieces: readonly Piece[],
  lengths: readonly number[],
  { pitch }: Format,
  room: number | null,
): number[] {
  // Where lines cross to the next piece, the name beside them needs more room.
  const least = pieces.map((piece, i) => {
    const next = pieces[i + 1];
    const crossed = piece.kind === "map" && (next?.kind === "bar" || next?.link === "across");
    return pitch[piece.kind] + (crossed ? CROSSING : 0);
  });
  const withGap = (gap: number) => lengths.map((length, i) => Math.max(length + gap, least[i] ?? 0));
  if (room === null) return withGap(DOWN_GAP);
  let low = 0;
  let high = room;
  for (let i = 0; i < 24; i++) {
    const gap = (low + high) / 2;
    if (withGap(gap).reduce((sum, p) => sum + p, 0) > room) high = gap;
    else low = gap;
  }
  return withGap(low);
}

const CROSSING = 20;

const DOWN_GAP = 30;

/** Room for the input's zeros, flowing down. */
const EDGE_ROOM = 8;

interface Lines {
  readonly format: Format;
  readonly scale: Scale;
  readonly middle: number;
  readonly middles: readonly number[];
}

function placePiece(piece: Piece, at: number, pitch: number, lines: Lines): Placed {
  const { format, scale, middle, middles } = lines;
  const right = format.flow === "right";
  const shape = piece.shape ?? piece.nominal;
  const half = { ...shape, channels: shape.channels / piece.halves };
  const size = piece.kind === "bar" ? barSize(half.channels, format) : boxSize(half, scale);
  const outer = outerSize(size);
  const own = piece.halves === 2 ? middles : [middle];
  const boxes = own.map((line) =>
    placed(
      size,
      right
        ? { x: at, y: line - outer.height / 2 }
        : // Wider than its column, the input stands at the right; there is room for its zeros beside it.
          { x: Math.min(line - outer.width / 2, format.width - EDGE_ROOM - outer.width), y: at },
    ),
  );
  const height = format.before + format.mapRoom + format.after;
  const slot = right
    ? { x: at, y: 0, width: pitch, height }
    : { x: 0, y: at, width: format.width, height: pitch };
  return { piece, boxes, slot, label: right ? { x: at, y: middle } : { x: 0, y: at } };
}

function barSize(units: number, { flow, bar }: Format): Omit<Box, "corner"> {
  const length = units * bar.unit;
  const lift = bar.thick / 3;
  return {
    flow,
    across: flow === "right" ? bar.thick - lift : length,
    down: flow === "right" ? length : bar.thick - lift,
    depth: { x: lift, y: -lift },
  };
}
