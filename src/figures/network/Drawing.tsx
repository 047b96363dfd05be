import { Fragment, memo, useMemo } from "react";
import { useMessages } from "../../language/language.tsx";
import type { LayerId } from "../../model/types.ts";
import { hatchId } from "../parts/Hatches.tsx";
import { Beams } from "./Beams.tsx";
import { InputEdges, InputPicture } from "./InputFace.tsx";
import { HalfNames, Labels } from "./Labels.tsx";
import { type Format, layOut, type Placed } from "./layout.ts";
import type { Edges, Piece } from "./pieces.ts";
import { ScaleKey } from "./ScaleKey.tsx";
import { Absent, Volume } from "./Volume.tsx";

/** One variant of the drawing. */
export const Drawing = memo(function Drawing({
  pieces,
  edges,
  format,
  hatches,
  halfName,
  lit,
}: {
  readonly pieces: readonly Piece[];
  readonly edges: Edges;
  readonly format: Format;
  readonly hatches: string;
  /** The name of a half, 1 or 2: a GPU, or a group. */
  readonly halfName: (half: number) => string;
  /** The layer shown as the result of its window. */
  readonly lit: LayerId | null;
}) {
  const { network } = useMessages().figures;
  const layout = useMemo(() => layOut(pieces, format), [pieces, format]);
  const steps = layout.placed.map((placed, i) => ({ placed, before: layout.placed[i - 1] }));
  // What covers what: flowing right, beams end behind the next volume; flowing down, they start below the one before.
  if (format.flow === "down") steps.reverse();
  return (
    <svg
      className={`net-drawing net-${format.flow}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      {steps.map(({ placed, before }) => {
        const isLit = lit !== null && placed.piece.layer === lit;
        const beams = before && placed.piece.shape ? <Beams from={before} to={placed} /> : null;
        const solid = (
          <Solid placed={placed} edges={edges} hatches={hatches} channel={layout.scale.channel} />
        );
        return (
          <g key={placed.piece.key} className={isLit ? "net-step net-lit" : "net-step"}>
            {format.flow === "right" ? beams : null}
            {solid}
            {format.flow === "down" ? beams : null}
          </g>
        );
      })}
      <HalfNames layout={layout} format={format} halfName={halfName} />
      <ScaleKey layout={layout} format={format} />
      <Labels layout={layout} format={format} lit={lit} names={network} edges={edges} />
    </svg>
  );
});

function Solid({
  placed: { piece, boxes },
  edges,
  hatches,
  channel,
}: {
  readonly placed: Placed;
  readonly edges: Edges;
  readonly hatches: string;
  readonly channel: number;
}) {
  const hatch = { zero: hatchId(hatches, "zero"), unread: hatchId(hatches, "unread") };
  return boxes.map((box) => (
    <Fragment key={`${box.corner.x} ${box.corner.y}`}>
      {piece.shape ? <Volume box={box} channel={piece.kind === "map" ? channel : 0} /> : <Absent box={box} />}
      {piece.name === "input" && piece.shape ? (
        <>
          <InputPicture box={box} />
          <InputEdges
            box={box}
            edges={edges}
            width={piece.shape.width}
            height={piece.shape.height}
            hatch={hatch}
          />
        </>
      ) : null}
    </Fragment>
  ));
}
