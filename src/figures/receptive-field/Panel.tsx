import { memo, useMemo } from "react";
import { useAfterPaint } from "../../calculator/afterPaint.ts";
import { Spoken } from "../../calculator/Spoken.tsx";
import { shapeText } from "../../formula/shape.ts";
import { useMessages } from "../../language/language.tsx";
import { rich } from "../../language/rich.tsx";
import { type CellField, cellFields, shareOnZeros, zerosOf } from "../../model/cellField.ts";
import type { LayerId } from "../../model/types.ts";
import type { PadValue } from "../parts/Pad.tsx";
import type { SeenBy } from "../ReceptiveField.tsx";
import type { Domain } from "./domain.ts";
import { Picture } from "./Picture.tsx";
import { Rows } from "./Rows.tsx";

/** One network: all cells of a row above, the chosen cell on the picture below. */
export const Panel = memo(function Panel({
  place,
  seen,
  layer,
  domain,
  cell,
  onCell,
  hatches,
}: {
  /** Which of the two it is, from 0. */
  readonly place: number;
  readonly seen: SeenBy;
  readonly layer: LayerId;
  readonly domain: Domain;
  readonly cell: PadValue;
  readonly onCell: (panel: number, cell: PadValue) => void;
  readonly hatches: string;
}) {
  const { receptiveField: words } = useMessages().figures;
  const { name, picture, field, cells } = seen;
  const columns = useMemo(
    () => (field && cells ? cellFields(field.width, cells.width, picture.width) : []),
    [field, cells, picture.width],
  );
  const rows = useMemo(
    () => (field && cells ? cellFields(field.height, cells.height, picture.height) : []),
    [field, cells, picture.height],
  );
  // A network with fewer cells shows its last one when the other has more.
  const x = Math.min(cell.x, columns.length - 1);
  const y = Math.min(cell.y, rows.length - 1);
  const across = columns[x];
  const down = rows[y];
  return (
    <section className="field-panel">
      <p className="field-name">
        <b>{name}</b> {words.picture(shapeText(picture))}
      </p>
      {field && cells && across && down ? (
        <>
          <p className="visually-hidden">{words.all(layer, columns.map(zerosOf))}</p>
          <Rows
            fields={columns}
            picture={picture.width}
            domain={domain.columns}
            chosen={x}
            onChoose={(column) => onCell(place, { x: column, y })}
            hatches={hatches}
          />
          <div className="field-below">
            <Picture
              name={name}
              field={field}
              cells={cells}
              picture={picture}
              domain={domain}
              cell={{ x, y }}
              across={across}
              down={down}
              onCell={(next) => onCell(place, next)}
              hatches={hatches}
            />
            <Share layer={layer} x={x} y={y} across={across} down={down} />
          </div>
        </>
      ) : (
        <p className="field-refused">{words.refused(layer)}</p>
      )}
    </section>
  );
});

interface Looking {
  readonly layer: LayerId;
  readonly x: number;
  readonly y: number;
  readonly across: CellField;
  readonly down: CellField;
}

/** What the chosen cell sees, in words, a frame after the picture in the reader's hand. */
const Share = memo(function Share({ layer, x, y, across, down }: Looking) {
  const looking = useMemo(() => ({ layer, x, y, across, down }), [layer, x, y, across, down]);
  return <Told {...useAfterPaint(looking)} />;
});

function Told({ layer, x, y, across, down }: Looking) {
  const { receptiveField: words } = useMessages().figures;
  const share = shareOnZeros(across, down);
  const seenShape = shapeText({ width: across.to - across.from, height: down.to - down.from });
  return (
    <Spoken as="div" className="field-share">
      <p>
        <b>{words.cell(layer, x + 1, y + 1)}</b>
      </p>
      <p className={share > 0 ? "field-percent" : "field-percent field-none"}>{words.percent(share)}</p>
      <p>{words.ofField(seenShape)}</p>
      <p>{rich(words.columns(across.before, across.inside, across.after))}</p>
      <p>{rich(words.rows(down.before, down.inside, down.after))}</p>
    </Spoken>
  );
}
