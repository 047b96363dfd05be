import { memo } from "react";
import { type Box, faces, outline, slices } from "./boxes.ts";

/** The fewest channels between two seams, and the least distance of two seams in the drawing. */
const LEAST_MAPS = 16;
const LEAST_STEP = 5;

/** Seams show a volume as a stack of maps: every 16 channels, or every 32, 64, … where that would be a blur. */
function seamStep(channel: number): number {
  let maps = LEAST_MAPS;
  while (maps * channel < LEAST_STEP) maps *= 2;
  return maps * channel;
}

/** A feature map or a bar as a solid: three faces, and the seams of its maps. */
export const Volume = memo(function Volume({
  box,
  channel = 0,
}: {
  readonly box: Box;
  /** Length of one channel; without it there are no seams. */
  readonly channel?: number;
}) {
  const { front, top, side } = faces(box);
  return (
    <>
      <path className="net-front" d={front} />
      <path className="net-top" d={top} />
      <path className="net-side" d={side} />
      {channel > 0 ? <path className="net-seams" d={slices(box, seamStep(channel))} /> : null}
    </>
  );
});

/** Where a refused layer would stand: an outline with nothing in it. */
export const Absent = memo(function Absent({ box }: { readonly box: Box }) {
  return <path className="net-absent" d={outline(box)} />;
});
