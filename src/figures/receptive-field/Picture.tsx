import { memo, useCallback, useId } from "react";
import { useMessages } from "../../language/language.tsx";
import { type CellField, cellAt } from "../../model/cellField.ts";
import type { ReceptiveField, Size } from "../../model/types.ts";
import { hatchId } from "../parts/Hatches.tsx";
import { Landscape } from "../parts/Landscape.tsx";
import { Pad, type PadPointer, type PadValue } from "../parts/Pad.tsx";
import type { Domain } from "./domain.ts";

/** The picture with the square that one cell sees; drag to another cell. */
export function Picture({
  name,
  field,
  cells,
  picture,
  domain: { columns, rows },
  cell,
  across,
  down,
  onCell,
  hatches,
}: {
  readonly name: string;
  readonly field: { readonly width: ReceptiveField; readonly height: ReceptiveField };
  readonly cells: Size;
  readonly picture: Size;
  readonly domain: Domain;
  readonly cell: PadValue;
  readonly across: CellField;
  readonly down: CellField;
  readonly onCell: (cell: PadValue) => void;
  readonly hatches: string;
}) {
  const { receptiveField: words } = useMessages().figures;
  const width = columns.to - columns.from;
  const height = rows.to - rows.from;
  const follow = useCallback(
    ({ u, v }: PadPointer) => ({
      x: cellAt(field.width, columns.from + u * width),
      y: cellAt(field.height, rows.from + v * height),
    }),
    [field, columns, rows, width, height],
  );
  const seen = box(across.from, down.from, across.to, down.to);
  const inside = box(
    across.from + across.before,
    down.from + down.before,
    across.to - across.after,
    down.to - down.after,
  );
  const frame = box(0, 0, picture.width, picture.height);
  const zeros = across.inside > 0 && down.inside > 0 ? seen + inside : seen;
  return (
    <Pad
      className="field-picture"
      value={cell}
      max={{ x: cells.width - 1, y: cells.height - 1 }}
      label={words.dragCell(name)}
      labels={{ x: words.columnOf(name), y: words.rowOf(name) }}
      text={(value, axis) => words.place(value + 1, axis === "x" ? cells.width : cells.height)}
      onMove={onCell}
      follow={follow}
      bigStep={4}
    >
      <svg viewBox={`${columns.from} ${rows.from} ${width} ${height}`} aria-hidden="true">
        <Backdrop picture={picture} />
      </svg>
      <svg className="over" viewBox={`${columns.from} ${rows.from} ${width} ${height}`} aria-hidden="true">
        <path className="field-veil" fillRule="evenodd" d={frame + inside} />
        <path className="field-frame" d={frame} />
        <Centres field={field} cells={cells} />
        <path className="field-zeros" fillRule="evenodd" d={zeros} />
        <path fill={`url(#${hatchId(hatches, "zero")})`} fillRule="evenodd" d={zeros} />
        <path className="field-seen" d={seen} />
        <circle
          className="field-cell"
          cx={(across.from + across.to) / 2}
          cy={(down.from + down.to) / 2}
          r={Math.min(Math.min(width, height) / 60, (across.to - across.from) / 6)}
        />
      </svg>
    </Pad>
  );
}

const Backdrop = memo(function Backdrop({ picture }: { readonly picture: Size }) {
  return (
    <g transform={`scale(${picture.width} ${picture.height})`}>
      <Landscape />
    </g>
  );
});

/** The middles of all cells' fields, as dots. */
const Centres = memo(function Centres({
  field: { width, height },
  cells,
}: {
  readonly field: { readonly width: ReceptiveField; readonly height: ReceptiveField };
  readonly cells: Size;
}) {
  const dots = useId();
  const x = width.start + (width.size - width.jump) / 2;
  const y = height.start + (height.size - height.jump) / 2;
  const radius = Math.min(width.jump, height.jump) / 10;
  return (
    <>
      <pattern id={dots} x={x} y={y} width={width.jump} height={height.jump} patternUnits="userSpaceOnUse">
        <circle className="field-dot" cx={width.jump / 2} cy={height.jump / 2} r={Math.min(radius, 2)} />
      </pattern>
      <rect
        x={x}
        y={y}
        width={cells.width * width.jump}
        height={cells.height * height.jump}
        fill={`url(#${dots})`}
      />
    </>
  );
});

function box(left: number, top: number, right: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}
