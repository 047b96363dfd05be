import { useCallback, useId, useMemo, useRef, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import type { ReceptiveField as Field, LayerId, Size } from "../model/types.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { FigureSelect, type SelectOption } from "./parts/FigureSelect.tsx";
import { FixedCaption } from "./parts/FixedCaption.tsx";
import { Hatches } from "./parts/Hatches.tsx";
import type { PadValue } from "./parts/Pad.tsx";
import { domainOf } from "./receptive-field/domain.ts";
import { Panel } from "./receptive-field/Panel.tsx";

/** One of the two networks looked at. */
export interface SeenBy {
  readonly name: string;
  readonly picture: Size;
  /** Where the chosen layer's cells look, and how many there are; null where the layer is not reached. */
  readonly field: { readonly width: Field; readonly height: Field } | null;
  readonly cells: Size | null;
}

/** What the reader has chosen in this figure. */
export interface ReceptiveFieldView {
  readonly layer: LayerId;
  /** The cell, counted from 0. */
  readonly column: number;
  readonly row: number;
  /** Ids of the two networks. */
  readonly first: string;
  readonly second: string;
}

/** What the caption points at: the cells of the last pool next to the picture's edges, in two implementations. */
export interface ReceptiveFieldNotice {
  readonly layer: LayerId;
  readonly share: number;
  readonly one: EdgeCells;
  readonly other: EdgeCells;
}

/** The last cell with zeros before the picture and the first with zeros after it; cells count from 1. */
export interface EdgeCells {
  readonly name: string;
  /** The side of its native picture, in pixels. */
  readonly size: number;
  readonly before: { readonly cell: number; readonly zeros: number };
  readonly after: { readonly cell: number; readonly zeros: number };
}

/** What one cell of a layer sees of the picture, and how much of that is zeros, in two networks on one scale. */
export function ReceptiveField({
  layers,
  choices,
  seen,
  notice,
  view,
  onView,
}: {
  readonly layers: readonly LayerId[];
  readonly choices: readonly SelectOption[];
  readonly seen: readonly [SeenBy, SeenBy];
  /** What the caption points at, worked out where a caption is written. */
  readonly notice: () => ReceptiveFieldNotice;
  readonly view: ReceptiveFieldView;
  readonly onView: (view: ReceptiveFieldView) => void;
}) {
  const { receptiveField } = useMessages().figures;
  const id = useId();
  const [first, second] = seen;
  const domain = useMemo(() => domainOf([first, second]), [first, second]);
  // The picture in the reader's hand answers in the same frame, what is said about it and the other panel in the next.
  const [hand, setHand] = useState(0);
  const { layer, column, row } = view;
  const chosen = useMemo(() => ({ layer, cell: { x: column, y: row } }), [layer, column, row]);
  const followed = useAfterPaint(chosen);
  // A cell of another layer would be wrong even for one frame.
  const told = followed.layer === layer ? followed : chosen;
  const present = useRef(view);
  present.current = view;
  const onCell = useCallback(
    (panel: number, { x, y }: PadValue) => {
      setHand(panel);
      onView({ ...present.current, column: x, row: y });
    },
    [onView],
  );
  const chooseLayer = (layer: string) => {
    const next = layers.find((candidate) => candidate === layer);
    if (next) onView({ ...view, layer: next, column: 0, row: 0 });
  };
  return (
    <figure className="figure receptive-field">
      <Hatches id={id} />
      <div className="figure-controls live-only">
        <FigureSelect
          label={receptiveField.layer}
          options={layers.map((layer) => ({ id: layer, name: layer }))}
          value={view.layer}
          onChange={chooseLayer}
          className="field-layer"
        />
        <FigureSelect
          label={receptiveField.first}
          options={choices}
          value={view.first}
          onChange={(chosen) => onView({ ...view, first: chosen })}
        />
        <FigureSelect
          label={receptiveField.second}
          options={choices}
          value={view.second}
          onChange={(chosen) => onView({ ...view, second: chosen })}
        />
      </div>
      <div className="field-panels">
        {seen.map((one, i) => (
          <Panel
            // The two may be the same network; their places are what tells them apart.
            key={i === 0 ? "first" : "second"}
            place={i}
            seen={one}
            layer={view.layer}
            domain={domain}
            cell={(i === hand ? chosen : told).cell}
            told={told.cell}
            onCell={onCell}
            hatches={id}
          />
        ))}
      </div>
      <FixedCaption write={(words) => rich(words.receptiveField(notice()))} />
    </figure>
  );
}
