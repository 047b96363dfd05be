import { memo } from "react";
import { type Box, beamEdges, closed, mapPatch, mapPoint, type Point } from "./boxes.ts";
import { stretched } from "./InputFace.tsx";
import type { Placed } from "./layout.ts";
import type { Look, Piece } from "./pieces.ts";

/** What the halves of one piece read of the halves of the piece before: windows, and beams from them to a cell. */
export const Beams = memo(function Beams({ from, to }: { readonly from: Placed; readonly to: Placed }) {
  const pairs = from.boxes.flatMap((source, i) =>
    to.boxes.map((target, j) => ({
      source,
      target,
      meets: from.boxes.length > 1 && to.boxes.length > 1 && i !== j,
    })),
  );
  const shown = pairs.filter(({ meets }) => !meets || to.piece.link === "across");
  const across = to.piece.link === "across";
  return (
    <g className={across ? "net-beams net-across" : "net-beams"}>
      {shown.map(({ source, target }) => (
        <Beam
          key={`${source.corner.x} ${source.corner.y} ${target.corner.y} ${target.corner.x}`}
          source={source}
          target={target}
          from={from.piece}
          to={to.piece}
        />
      ))}
    </g>
  );
});

function Beam({
  source,
  target,
  from,
  to,
}: {
  readonly source: Box;
  readonly target: Box;
  readonly from: Piece;
  readonly to: Piece;
}) {
  if (to.kind === "bar") return <Fan source={source} target={target} from={from} />;
  const { look } = to;
  if (!look || !from.shape || !to.shape) return null;
  const corners = windowPatch(source, from, look);
  const cell = mapPoint(
    target,
    "in",
    (look.cell.column + 0.5) / to.shape.width,
    (look.cell.row + 0.5) / to.shape.height,
  );
  const [one, other] = beamEdges(corners, cell);
  return (
    <>
      <path className="net-beam" d={closed([one, cell, other])} />
      <path className="net-window" d={closed(corners)} />
    </>
  );
}

/** A fully connected layer reads everything: one beam from all of the source to all of the bar. */
function Fan({ source, target, from }: { readonly source: Box; readonly target: Box; readonly from: Piece }) {
  const [a, b] = ends(source, "out", from.kind);
  const [c, d] = ends(target, "in", "bar");
  const middle = (p: Point, q: Point): Point => ({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
  return (
    <>
      <path className="net-fan" d={closed([a, c, d, b])} />
      <path className="net-thread" d={closed([middle(a, b), middle(c, d)])} />
    </>
  );
}

function ends(box: Box, side: "in" | "out", kind: Piece["kind"]): readonly [Point, Point] {
  if (box.flow === "right") {
    const u = side === "in" || kind === "bar" ? 0.5 : 1;
    return [mapPoint(box, side, u, 0), mapPoint(box, side, u, 1)];
  }
  return [mapPoint(box, side, 0, 0.5), mapPoint(box, side, 1, 0.5)];
}

/** The window on the face of the piece it slides over. Only the input's edges are stretched; see EDGE_FACTOR. */
function windowPatch(box: Box, from: Piece, look: Look): Point[] {
  const { width, height } = from.shape ?? from.nominal;
  const share = (at: number, length: number) =>
    from.name === "input" ? stretched(at, length) : Math.min(Math.max(at / length, 0), 1);
  const side = from.name === "input" && box.flow === "down" ? "in" : "out";
  return mapPatch(
    box,
    side,
    [share(look.columns.from, width), share(look.columns.to, width)],
    [share(look.rows.from, height), share(look.rows.to, height)],
  );
}
