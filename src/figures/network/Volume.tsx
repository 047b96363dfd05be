import { memo } from "react";
import { type Box, faces, outline, slices } from "./boxes.ts";

/** Channels between two lines around a volume; a texture that shows it as a stack of maps. */
const MAPS_PER_SLICE = 16;

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
      {channel > 0 ? <path className="net-seams" d={slices(box, MAPS_PER_SLICE * channel)} /> : null}
    </>
  );
});

/** Where a refused layer would stand: an outline with nothing in it. */
export const Absent = memo(function Absent({ box }: { readonly box: Box }) {
  return <path className="net-absent" d={outline(box)} />;
});
