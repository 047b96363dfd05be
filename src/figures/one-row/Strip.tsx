import { memo, type PointerEvent, useMemo, useRef } from "react";
import { useMessages } from "../../language/language.tsx";
import { rowOf, windowNear, windowRead } from "../../model/row.ts";
import type { Axis } from "../../model/types.ts";
import { pressing } from "../parts/press.ts";
import { RowBlock, type RowPart } from "../parts/RowBlock.tsx";
import { foldRow } from "./fold.ts";
import { RowTerms } from "./RowTerms.tsx";
import { WindowFrame } from "./WindowFrame.tsx";
import { WindowLabels } from "./WindowLabels.tsx";
import { WindowMarks } from "./WindowMarks.tsx";
import { compositionOf, contentOf, notesOf, settingsOf } from "./words.ts";

/** What the reader does on a strip. */
export interface StripEvents {
  /** Points at a window of a strip (0: at none any more). */
  readonly onPoint: (strip: string, window: number) => void;
  /** Takes hold of a window of a strip. */
  readonly onPick: (strip: string, window: number) => void;
  /** Points at or focuses a part of a strip, or leaves it. */
  readonly onPart: (strip: string, part: RowPart | null) => void;
}

/** One implementation's row: name, folded row with its windows, result and what it is made of. */
export const Strip = memo(function Strip({
  id,
  name,
  axis,
  reference,
  hatches,
  held,
  current,
  told,
  part,
  linked = false,
  events,
}: {
  readonly id: string;
  readonly name: string;
  readonly axis: Axis;
  readonly reference: Axis;
  readonly hatches: string;
  /** Whether it is the one in the reader's hand, or pointed at last. */
  readonly held: boolean;
  /** The window the reader looks at; 0 for none. */
  readonly current: number;
  /** The window of which it says what it reads: in the reader's hand a frame behind the other. */
  readonly told: number;
  /** The part the reader points at. */
  readonly part: RowPart | null;
  readonly linked?: boolean;
  readonly events: StripEvents;
}) {
  const { calculator, figures } = useMessages();
  const { oneRow } = figures;
  const row = useMemo(() => rowOf(axis), [axis]);
  const end = axis.output > 0 ? axis.readColumns : row.columns;
  const fold = useMemo(() => foldRow(row, end, reference.readColumns), [row, end, reference]);
  const first = useMemo(() => windowRead(axis, 1), [axis]);
  const last = useMemo(() => windowRead(axis, axis.output), [axis]);
  const shown = useMemo(() => windowRead(axis, current), [axis, current]);
  const blocks = useRef<HTMLDivElement>(null);

  const columnUnder = ({ clientX }: PointerEvent) => {
    let column = 0;
    fold.blocks.forEach(({ from, to }, i) => {
      const box = blocks.current?.children[i]?.getBoundingClientRect();
      if (box && clientX >= box.left)
        column = from + (Math.min((clientX - box.left) / box.width, 1) || 0) * (to - from);
    });
    return Math.floor(column);
  };
  const windowUnder = (event: PointerEvent) => windowNear(axis, columnUnder(event));
  const press = pressing((event) => events.onPick(id, windowUnder(event)));
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    press.onPointerMove(event);
    if (!(event.buttons & 1) && event.pointerType === "mouse") events.onPoint(id, windowUnder(event));
    const part = event.target instanceof Element ? event.target.closest<SVGElement>("[data-part]") : null;
    events.onPart(id, (part?.dataset.part as RowPart | undefined) ?? null);
  };

  return (
    <li
      className="strip"
      data-strip={id}
      data-hand={held || undefined}
      data-aligned={fold.aligned}
      data-lit-part={part ?? undefined}
    >
      <p className="strip-name">
        <b>{name}</b>
        <span className="strip-colon">{oneRow.colon}</span>
        <span className="strip-settings">
          {settingsOf(axis, oneRow).map(({ text, optional }, i) => (
            // By place: another size is the same element with another text.
            <span key={i} className={optional ? "strip-optional" : undefined}>
              {i > 0 && oneRow.comma}
              {text}
            </span>
          ))}
        </span>
      </p>
      <div
        className="strip-row"
        aria-hidden="true"
        ref={blocks}
        {...press}
        onPointerMove={onPointerMove}
        onPointerLeave={() => {
          events.onPoint(id, 0);
          events.onPart(id, null);
        }}
      >
        {fold.blocks.map((block) => (
          <div key={block.place} className={`strip-block strip-${block.place}`}>
            <RowBlock
              row={row}
              from={block.from}
              to={block.to}
              detail={block.place === "middle" ? "tone" : "cells"}
              hatches={hatches}
              linked={linked}
            />
            <WindowMarks block={block} first={first} last={last} stride={axis.stride} linked={linked} />
            {shown && <WindowFrame block={block} window={shown.span} held={held} />}
          </div>
        ))}
        <WindowLabels blocks={fold.blocks} first={first} last={last} />
        {!fold.aligned && end > 0 && fold.blocks.length > 1 && (
          <span className="strip-end">{oneRow.column(end)}</span>
        )}
      </div>
      <p className="strip-result" data-slot={linked ? "output" : undefined}>
        <span className="visually-hidden">{calculator.legend.short.output} </span>
        <span className={axis.output === reference.output ? "n-res" : undefined}>{axis.output}</span>
      </p>
      <p className="strip-words">
        <RowTerms
          strip={id}
          terms={compositionOf(axis, row, oneRow)}
          join=" + "
          linked={linked}
          events={events}
        />
        <span className="strip-notes">
          {told > 0 ? (
            <span className="strip-term">
              {told > axis.output ? "" : oneRow.window(told) + oneRow.colon}
              {contentOf(axis, told, oneRow)}
            </span>
          ) : (
            <RowTerms
              strip={id}
              terms={notesOf(axis, row, oneRow)}
              join={oneRow.comma}
              linked={linked}
              events={events}
            />
          )}
        </span>
      </p>
    </li>
  );
});
