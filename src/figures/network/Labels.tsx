import { memo } from "react";
import { useMessages } from "../../language/language.tsx";
import type { LayerId } from "../../model/types.ts";
import { type Box, mapPoint, type Point } from "./boxes.ts";
import { stretched } from "./InputFace.tsx";
import type { Format, Layout, Placed } from "./layout.ts";
import type { Edges, Piece } from "./pieces.ts";
import { shapeLines, usualLines } from "./shapeLines.ts";

/** The words a drawing needs; the figure's messages hold them. */
export interface Words {
  readonly input: string;
  readonly adaptive: string;
  readonly refused: string;
  readonly columnsOfZeros: (n: number) => string;
  readonly unreadColumns: (n: number) => string;
}

/** Names and shapes, on the things or beside them. */
export const Labels = memo(function Labels({
  layout,
  format,
  lit,
  names,
  edges,
}: {
  readonly layout: Layout;
  readonly format: Format;
  readonly lit: LayerId | null;
  readonly names: Words;
  readonly edges: Edges;
}) {
  const refused = layout.placed.find(({ piece }) => !piece.shape);
  return (
    <g className="net-labels">
      {layout.placed.map((placed) => {
        const { piece } = placed;
        const at = labelPlace(placed, layout, format, edges);
        const isLit = lit !== null && piece.layer === lit;
        // Only the first refuses; those after it are never reached, and their outlines say so.
        const lines = placed === refused ? [names.refused] : shapeLines(piece, format);
        return (
          <text
            key={piece.key}
            x={at.x}
            y={at.y}
            className={`net-label${isLit ? " net-lit-label" : ""}${piece.shape ? "" : " net-refused-label"}`}
          >
            <tspan className="net-name">{nameOf(piece, names)}</tspan>
            {lines.map((line, i) => (
              <tspan key={line} x={at.x} dy={i === 0 ? LINE + 1 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      <EdgeNotes layout={layout} format={format} names={names} edges={edges} />
    </g>
  );
});

const LINE = 15;

function nameOf(piece: Piece, names: Words): string {
  return piece.name === "input" ? names.input : piece.name === "adaptive" ? names.adaptive : piece.name;
}

/** Where a label's first line starts. */
function labelPlace(placed: Placed, layout: Layout, format: Format, edges: Edges): Point {
  const { piece, boxes, label } = placed;
  const [first] = boxes;
  const last = boxes[boxes.length - 1];
  if (!first || !last) return label;
  if (format.flow === "down") {
    if (piece.name === "input") return { x: 0, y: label.y - 26 };
    return { x: 0, y: first.corner.y + Math.min(first.down, 24) / 2 + (first.down < 30 ? -3 : 6) };
  }
  if (piece.name === "input") {
    return { x: first.corner.x, y: footOf(first, piece.shape?.height ?? 1, edges) + 22 };
  }
  if (piece.kind === "bar") return { x: last.corner.x, y: last.corner.y + last.down + 20 };
  if (boxes.length === 2)
    return { x: first.corner.x, y: label.y - ((1 + usualLines(format)) * LINE) / 2 + 12 };
  return { x: first.corner.x, y: rowBottom(layout) + 26 };
}

/** Where the input ends at its lower left corner, with its zeros. */
function footOf(box: Box, height: number, { zeros: { bottom } }: Edges): number {
  return mapPoint(box, box.flow === "right" ? "out" : "in", 0, stretched(height + bottom, height)).y;
}

/** Where the tallest feature map ends, for networks of one row. */
function rowBottom({ placed }: Layout): number {
  const maps = placed.filter(({ piece }) => piece.kind === "map" && piece.name !== "input");
  return Math.max(...maps.flatMap(({ boxes }) => boxes.map((box) => box.corner.y + box.down)));
}

/** What “5 columns never count” takes. */
const NOTE_WIDTH = 168;

/** What the amber and the red edge are, where they are. */
function EdgeNotes({
  layout,
  format,
  names,
  edges,
}: {
  readonly layout: Layout;
  readonly format: Format;
  readonly names: Words;
  readonly edges: Edges;
}) {
  const input = layout.placed[0];
  const box = input?.boxes[0];
  const shape = input?.piece.shape;
  if (!box || !shape) return null;
  const { zeros, unread } = edges;
  const count = zeros.left + zeros.right;
  const side = format.flow === "right" ? "out" : "in";
  const edge = mapPoint(box, side, stretched(shape.width + zeros.right, shape.width), 0);
  // The note ends with the edge it speaks of, unless a small input leaves no room for it there.
  const x = format.flow === "right" ? Math.max(edge.x, NOTE_WIDTH) : format.width;
  const at = { x, y: edge.y - 9 };
  // Zeros that stand only at the left are named there: below the input's own label, or upright below the input.
  const foot = footOf(box, shape.height, edges);
  const zerosAt =
    zeros.right > 0
      ? at
      : format.flow === "right"
        ? { x: box.corner.x, y: foot + 22 + 2 * LINE + 1 }
        : { x: 0, y: foot + LINE + 2 };
  return (
    <>
      {count > 0 ? (
        <text
          x={zerosAt.x}
          y={zerosAt.y}
          className={zeros.right > 0 ? "net-zero-note net-end" : "net-zero-note"}
        >
          {names.columnsOfZeros(count)}
        </text>
      ) : null}
      {unread.right > 0 ? (
        <text x={at.x} y={at.y - (zeros.right > 0 ? 17 : 0)} className="net-unread-note net-end">
          {names.unreadColumns(unread.right)}
        </text>
      ) : null}
    </>
  );
}

/** The names of the two halves, and how many channels each holds. */
export const HalfNames = memo(function HalfNames({
  layout,
  format,
  halfName,
}: {
  readonly layout: Layout;
  readonly format: Format;
  readonly halfName: (half: number) => string;
}) {
  const { network } = useMessages().figures;
  const conv1 = layout.placed[1];
  const [one, two] = conv1?.boxes ?? [];
  if (!conv1 || !one || !two) return null;
  if (format.flow === "down")
    return (
      <g className="net-halves">
        {[one, two].map((box, i) => (
          <text key={box.corner.x} className="net-half" x={box.corner.x} y={conv1.slot.y - 12}>
            {halfName(i + 1)}
          </text>
        ))}
      </g>
    );
  return (
    <g className="net-halves">
      <text className="net-half" x={one.corner.x} y={one.corner.y + one.depth.y - 12}>
        {halfName(1)}
      </text>
      <text className="net-half" x={two.corner.x} y={two.corner.y + two.down + 38}>
        {halfName(2)}
      </text>
      {layout.placed.flatMap(({ piece, boxes }) =>
        boxes.length === 2 && piece.shape && piece.kind === "map"
          ? boxes.map((box) => (
              <text
                key={`${piece.key} ${box.corner.y}`}
                className="net-each"
                x={box.corner.x + box.across / 2}
                y={box.corner.y + box.down + 15}
              >
                {network.each((piece.shape?.channels ?? 0) / 2)}
              </text>
            ))
          : [],
      )}
    </g>
  );
});
