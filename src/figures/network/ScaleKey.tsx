import { memo } from "react";
import { useMessages } from "../../language/language.tsx";
import { pair, round } from "./boxes.ts";
import type { Format, Layout } from "./layout.ts";

/** Lengths of the two bars of the key. */
const CELLS = 50;
const CHANNELS = 100;
/** What “100 channels” takes. */
const TEXT = 84;

/** What a length in the drawing means: a bar for cells and one for channels. */
export const ScaleKey = memo(function ScaleKey({
  layout: { scale, width, height },
  format,
}: {
  readonly layout: Layout;
  readonly format: Format;
}) {
  const { network } = useMessages().figures;
  const cells = CELLS * scale.cell;
  const channels = CHANNELS * scale.channel;
  const x = format.flow === "right" ? width - Math.max(cells, TEXT) - 20 - TEXT : format.names;
  const y = height - 24;
  const second = x + Math.max(cells, TEXT) + 20;
  const upright = format.flow === "down";
  return (
    <g className="net-key">
      <path d={`M${pair(x, y - 4)}v4h${round(cells)}v-4`} />
      <text x={x} y={y + 16}>
        {network.cells(CELLS)}
      </text>
      <path
        d={`M${pair(second, upright ? y + 16 : y - 4)}${upright ? `h-4v${round(-channels)}h4` : `v4h${round(channels)}v-4`}`}
      />
      <text x={second + (upright ? 4 : 0)} y={y + 16}>
        {network.channels(CHANNELS)}
      </text>
    </g>
  );
});
