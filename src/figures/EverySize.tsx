import { memo, type PointerEvent, useCallback, useId, useMemo, useRef, useState } from "react";
import type { CaptionMessages } from "../../content/messages/types.ts";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { LANDMARKS } from "../ui/landmarks.ts";
import { Spoken } from "../ui/Spoken.tsx";
import { SizeLine } from "./every-size/SizeLine.tsx";
import { type EverySizeRow, SizeRows } from "./every-size/SizeRows.tsx";
import { ALL, at, rangeOf, TICKS, type Zoom } from "./every-size/scale.ts";
import { FixedCaption } from "./parts/FixedCaption.tsx";
import { Hatches, hatchId } from "./parts/Hatches.tsx";
import { pressing } from "./parts/press.ts";
import { Segments } from "./parts/Segments.tsx";

/** What the reader has chosen in this figure. */
export interface EverySizeView {
  readonly zoom: Zoom;
}

/** What the reader does in the figure. */
export interface EverySizeEvents {
  /** Moves the page's input size. */
  readonly onSize: (size: number) => void;
  /** Chooses a row's network. */
  readonly onChoose: (id: string) => void;
}

/**
 * Implementations by input sizes: where each fits, where it runs without using every column, and, left empty, where it
 * refuses. The page's size is a line through all rows that can be dragged.
 */
export function EverySize({
  rows,
  chosen,
  size,
  focus,
  explain,
  caption,
  view,
  onView,
  events,
}: {
  readonly rows: readonly EverySizeRow[];
  /** The row of the chosen implementation. */
  readonly chosen: string;
  readonly size: number;
  /** The row explained while the reader points at none. */
  readonly focus: string;
  /** One cell in a sentence, with the marks of src/language/rich.tsx. */
  readonly explain: (row: string, size: number) => string;
  /** The caption, with the same marks. */
  readonly caption: (words: CaptionMessages) => string;
  readonly view: EverySizeView;
  readonly onView: (view: EverySizeView) => void;
  readonly events: EverySizeEvents;
}) {
  const { everySize } = useMessages().figures;
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<{ readonly row: string; readonly size: number } | null>(null);
  const [focused, setFocused] = useState<{ readonly row: string | null; readonly chosen: string } | null>(
    null,
  );
  const range = rangeOf(view.zoom);

  const { onSize } = events;
  // Whoever moves the line asks about the line, wherever the mouse was left.
  const moveTo = useCallback(
    (next: number) => {
      setCell(null);
      onSize(Math.min(Math.max(next, ALL.from), ALL.to));
    },
    [onSize],
  );
  // Rows stay the same while a size is dragged, so what they are given must too.
  const present = useRef(size);
  present.current = size;
  const step = useCallback((by: number) => moveTo(present.current + by), [moveTo]);

  const sizeUnder = ({ clientX }: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return range.from;
    const column = Math.floor(((clientX - box.left) / box.width) * (range.to - range.from + 1));
    return Math.min(Math.max(range.from + column, range.from), range.to);
  };
  const ask = useCallback((row: string | null) => setFocused({ row, chosen }), [chosen]);
  const press = pressing(
    (event) => {
      moveTo(sizeUnder(event));
      // A mouse has asked by pointing; a finger points by pressing.
      const row =
        event.pointerType !== "mouse" && rowOf(document.elementFromPoint(event.clientX, event.clientY));
      if (row) ask(row);
    },
    (event) => inside(event, plot.current),
  );
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    press.onPointerMove(event);
    if (event.buttons & 1) return;
    const row = rowOf(event.target as Element);
    const next = row && event.pointerType === "mouse" && inside(event, plot.current);
    setCell(next ? { row, size: sizeUnder(event) } : null);
  };
  // What is chosen since is what one asks about.
  const explained = cell ?? { row: (focused?.chosen === chosen && focused.row) || focus, size };
  return (
    <figure className="figure every-size" data-zoom={view.zoom}>
      <Hatches id={id} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
      <div
        className="sizes-chart"
        role="group"
        aria-label={everySize.label}
        {...press}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setCell(null)}
      >
        <SizeRows
          rows={rows}
          chosen={chosen}
          hatches={id}
          onChoose={events.onChoose}
          onFocusRow={ask}
          onStep={step}
        />
        <div className="sizes-plot" ref={plot}>
          {LANDMARKS.map((landmark, i) => (
            <span
              key={landmark}
              className={`sizes-landmark sizes-landmark-${i === 0 ? "left" : "right"}`}
              style={at(landmark)}
              aria-hidden="true"
            >
              {landmark}
            </span>
          ))}
          {(["near", "all"] as const).map((zoom) => (
            <div key={zoom} className={`sizes-ticks sizes-only-${zoom}`} aria-hidden="true">
              {TICKS[zoom].map((tick) => (
                <span key={tick} style={at(tick)}>
                  {tick}
                </span>
              ))}
            </div>
          ))}
          {cell && <span className="sizes-cross" style={at(cell.size)} aria-hidden="true" />}
          <SizeLine
            size={size}
            side={size < range.from ? "left" : size > range.to ? "right" : null}
            onSize={moveTo}
          />
        </div>
      </div>
      <div className="sizes-foot">
        <Explanation explain={explain} row={explained.row} size={explained.size} />
        <div className="sizes-zoom live-only">
          <Segments
            label={everySize.zoom}
            options={(["near", "all"] as const).map((zoom) => {
              const { from, to } = rangeOf(zoom);
              return { id: zoom, name: everySize.range(from, to) };
            })}
            value={view.zoom}
            onChange={(zoom) => onView({ zoom })}
          />
        </div>
      </div>
      <Legend hatches={id} />
      <FixedCaption write={(words) => rich(caption(words))} />
    </figure>
  );
}

/** One cell in a sentence, a frame after the line in the reader's hand. */
const Explanation = memo(function Explanation({
  explain,
  row,
  size,
}: {
  readonly explain: (row: string, size: number) => string;
  readonly row: string;
  readonly size: number;
}) {
  const cell = useAfterPaint(useMemo(() => ({ row, size }), [row, size]));
  // Kept while the line moves on: what explains a cell works out a whole network.
  const sentence = useMemo(() => explain(cell.row, cell.size), [explain, cell]);
  return <Spoken className="sizes-sentence">{rich(sentence)}</Spoken>;
});

function Legend({ hatches }: { readonly hatches: string }) {
  const { legend } = useMessages().figures.everySize;
  return (
    <ul className="sizes-legend">
      <li>
        <svg width="24" height="14" aria-hidden="true">
          <rect className="sizes-fits" x="0.5" y="0.5" width="23" height="13" />
        </svg>
        {legend.fits}
      </li>
      <li>
        <svg width="24" height="14" aria-hidden="true">
          <g className="sizes-unread">
            <rect x="0.5" y="0.5" width="23" height="13" />
            <rect x="0.5" y="0.5" width="23" height="13" fill={`url(#${hatchId(hatches, "unread")})`} />
          </g>
        </svg>
        {legend.unread}
      </li>
      <li>
        <span className="sizes-dots" aria-hidden="true" />
        {legend.refused}
      </li>
    </ul>
  );
}

/** The row of which an element is part. */
function rowOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>("[data-row]")?.dataset.row;
}

/** Whether a pointer is over the columns, not over the names beside or above them. */
function inside({ clientX, target }: PointerEvent, plot: Element | null): boolean {
  const box = plot?.getBoundingClientRect();
  const onName = target instanceof Element && target.closest(".sizes-name") !== null;
  return box !== undefined && !onName && clientX >= box.left - SLACK && clientX <= box.right + SLACK;
}

/** Pixels beyond the axis in which a finger still means its end. */
const SLACK = 12;
