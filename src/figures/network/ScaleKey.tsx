import { memo } from "react";
import { useMessages } from "../../language/language.tsx";
import { pair, round } from "./boxes.ts";
import type { Format, Layout } from "./layout.ts";

/** Lengths of the two bars of the key. */
const CELLS = 50;
const CHANNELS = 100;

/** What a length in the drawing means: a bar for cells and one for channels. */
export const ScaleKey = memo(function ScaleKey({
  layout: { scale, width, height, placed },
  format,
}: {
  readonly layout: Layout;
  readonly format: Format;
}) {
  const { network } = useMessages().figures;
  const cells = CELLS * scale.cell;
  const channels = CHANNELS * scale.channel;
  if (format.flow === "down") {
    const first = placed[1]?.slot.y ?? height;
    const x = width - cells - 1;
    const y = first - 4;
    return (
      <g className="net-key" aria-hidden="true">
        <path d={`M${pair(x, y - 4)}v4h${round(cells)}v-4`} />
        <text x={x + cells} y={y - 9} className="net-end">
          {network.cells(CELLS)}
        </text>
      </g>
    );
  }
  const last = placed[placed.length - 1]?.slot;
  const right = last ? last.x + 30 : width;
  const x = right - channels - cells - 24;
  const y = height - 30;
  return (
    <g className="net-key" aria-hidden="true">
      <path d={`M${pair(x, y - 4)}v4h${round(cells)}v-4`} />
      <text x={x} y={y + 16}>
        {network.cells(CELLS)}
      </text>
      <path d={`M${pair(x + cells + 24, y - 4)}v4h${round(channels)}v-4`} />
      <text x={x + cells + 24} y={y + 16}>
        {network.channels(CHANNELS)}
      </text>
    </g>
  );
});
