import { memo, useMemo, useState } from "react";
import { shapeText } from "../../formula/shape.ts";
import { useMessages } from "../../language/language.tsx";
import { rich } from "../../language/rich.tsx";
import { type CellField, cellFields, shareOnZeros, zerosOf } from "../../model/cellField.ts";
import type { LayerId } from "../../model/types.ts";
import { Spoken } from "../../ui/Spoken.tsx";
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
  told,
  onCell,
  hatches,
}: {
  /** Which of the two it is, from 0. */
  readonly place: number;
  readonly seen: SeenBy;
  readonly layer: LayerId;
  readonly domain: Domain;
  readonly cell: PadValue;
  /** The cell that is spoken of: in the reader's hand a frame behind the other. */
  readonly told: PadValue;
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
  const inside = ({ x, y }: PadValue) => ({
    x: Math.min(x, columns.length - 1),
    y: Math.min(y, rows.length - 1),
  });
  const { x, y } = inside(cell);
  const named = inside(told);
  // Of the two drawings only the one in the reader's hand answers in the same frame.
  const [onRows, setOnRows] = useState(false);
  const pictured = onRows ? named : { x, y };
  const across = columns[pictured.x];
  const down = rows[pictured.y];
  const choose = (from: "rows" | "picture", next: PadValue) => {
    setOnRows(from === "rows");
    onCell(place, next);
  };
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
            chosen={onRows ? x : named.x}
            told={named.x}
            onChoose={(column) => choose("rows", { x: column, y })}
            hatches={hatches}
          />
          <div className="field-below">
            <Picture
              name={name}
              field={field}
              cells={cells}
              picture={picture}
              domain={domain}
              cell={pictured}
              across={across}
              down={down}
              onCell={(next) => choose("picture", next)}
              hatches={hatches}
            />
            <Share name={name} layer={layer} columns={columns} rows={rows} {...named} />
          </div>
        </>
      ) : (
        <p className="field-refused">{words.refused(layer)}</p>
      )}
    </section>
  );
});

/** What a cell sees, in words. */
const Share = memo(function Share({
  name,
  layer,
  columns,
  rows,
  x,
  y,
}: PadValue & {
  readonly name: string;
  readonly layer: LayerId;
  readonly columns: readonly CellField[];
  readonly rows: readonly CellField[];
}) {
  const { receptiveField: words } = useMessages().figures;
  const across = columns[x];
  const down = rows[y];
  if (!across || !down) return null;
  const share = shareOnZeros(across, down);
  const seenShape = shapeText({ width: across.to - across.from, height: down.to - down.from });
  return (
    <Spoken as="div" className="field-share">
      {/* Both networks speak up at once: each says first which one it is. */}
      <p className="visually-hidden">{name}</p>
      <p>
        <b>{words.cell(layer, x + 1, y + 1)}</b>
      </p>
      <p className={share > 0 ? "field-percent" : "field-percent field-none"}>{words.percent(share)}</p>
      <p>{words.ofField(seenShape)}</p>
      <p>{rich(words.columns(across.before, across.inside, across.after))}</p>
      <p>{rich(words.rows(down.before, down.inside, down.after))}</p>
    </Spoken>
  );
});
