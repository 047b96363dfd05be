import { memo, type PointerEvent } from "react";
import { useMessages } from "../../language/language.tsx";
import { type CellField, zerosOf } from "../../model/cellField.ts";
import type { Run } from "../../model/types.ts";
import { hatchId } from "../parts/Hatches.tsx";
import { pressing } from "../parts/press.ts";
import { useLive } from "../parts/useLive.ts";
import { percent, percentLength } from "./domain.ts";

/** Up to this many cells each row has its name; up to the smaller number there is room for its bracket. */
const NAMED = 13;
const BRACKETED = 8;

/** One bar for every cell of a row of the layer: the columns it sees, those on zeros hatched. */
export function Rows({
  fields,
  picture,
  domain,
  chosen,
  told,
  onChoose,
  hatches,
}: {
  readonly fields: readonly CellField[];
  /** Columns of the picture. */
  readonly picture: number;
  readonly domain: Run;
  readonly chosen: number;
  /** The cell whose name is marked: in the reader's hand a frame behind the other. */
  readonly told: number;
  readonly onChoose: (cell: number) => void;
  readonly hatches: string;
}) {
  const live = useLive();
  const { receptiveField: words } = useMessages().figures;
  const count = fields.length;
  const here = fields[chosen];
  const pick = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * count);
    const cell = Math.min(Math.max(row, 0), count - 1);
    if (cell !== chosen) onChoose(cell);
  };
  return (
    <div className="field-chart" aria-hidden="true">
      <p className="field-columns" style={{ left: percent(picture / 2, domain) }}>
        {words.pictureColumns(picture)}
      </p>
      <div className={live ? "field-rows field-rows-live" : "field-rows"} {...(live ? pressing(pick) : {})}>
        <Bars fields={fields} domain={domain} hatches={hatches} />
        <svg className="field-over" aria-hidden="true">
          <line className="field-edge" x1={percent(0, domain)} x2={percent(0, domain)} y1="0" y2="100%" />
          <line
            className="field-edge"
            x1={percent(picture, domain)}
            x2={percent(picture, domain)}
            y1="0"
            y2="100%"
          />
          {here ? (
            <svg aria-hidden="true" y={`${(chosen / count) * 100}%`} height={`${100 / count}%`}>
              <Chosen field={here} domain={domain} count={count} hatches={hatches} />
            </svg>
          ) : null}
        </svg>
        {fields.map((field, i) =>
          count <= NAMED || i === told ? (
            <RowLabels
              key={field.from + field.to}
              field={field}
              index={i}
              count={count}
              chosen={i === told}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}

/** Where a bar stands in its row: shares of the row's height. */
function barOf(count: number): { readonly top: number; readonly bottom: number } {
  return count <= BRACKETED ? { top: 0.14, bottom: 0.66 } : { top: 0.1, bottom: 0.9 };
}

/** All bars at once: two shapes however many cells there are, so that choosing another one redraws none. */
const Bars = memo(function Bars({
  fields,
  domain,
  hatches,
}: {
  readonly fields: readonly CellField[];
  readonly domain: Run;
  readonly hatches: string;
}) {
  const count = fields.length;
  const { top, bottom } = barOf(count);
  const bar = (from: number, to: number, row: number) =>
    to > from ? `M${from} ${round(row + top)}H${to}V${round(row + bottom)}H${from}Z` : "";
  const zeros = fields.map((field, i) =>
    [bar(field.from, field.from + field.before, i), bar(field.to - field.after, field.to, i)].join(""),
  );
  return (
    <svg className="field-bars" aria-hidden="true">
      <svg
        aria-hidden="true"
        viewBox={`${domain.from} 0 ${domain.to - domain.from} ${count}`}
        preserveAspectRatio="none"
      >
        <path
          className="field-pixels"
          d={fields.map((field, i) => bar(field.from + field.before, field.to - field.after, i)).join("")}
        />
        <path className="field-zeros" d={zeros.join("")} />
        {count <= BRACKETED ? (
          <path className="field-bracket" d={fields.map((field, i) => bracket(field, i)).join("")} />
        ) : null}
      </svg>
      {count <= NAMED
        ? fields.map((field, i) => (
            <svg
              key={field.from + field.to}
              aria-hidden="true"
              y={`${(i / count) * 100}%`}
              height={`${100 / count}%`}
            >
              <Hatched field={field} domain={domain} count={count} hatches={hatches} />
            </svg>
          ))
        : null}
    </svg>
  );
});

function bracket({ from, to }: Run, row: number): string {
  return `M${from} ${round(row + 0.72)}V${round(row + 0.88)}H${to}V${round(row + 0.72)}`;
}

/** The zeros' hatch, in pixels whatever the drawing is stretched to. */
function Hatched({
  field,
  domain,
  count,
  hatches,
}: {
  readonly field: CellField;
  readonly domain: Run;
  readonly count: number;
  readonly hatches: string;
}) {
  const { top, bottom } = barOf(count);
  return [
    { at: field.from, length: field.before },
    { at: field.to - field.after, length: field.after },
  ].map(({ at, length }) =>
    length > 0 ? (
      <rect
        key={at}
        x={percent(at, domain)}
        y={`${top * 100}%`}
        width={percentLength(length, domain)}
        height={`${round((bottom - top) * 100)}%`}
        fill={`url(#${hatchId(hatches, "zero")})`}
      />
    ) : null,
  );
}

/** The chosen row: its hatch where it had none, and an outline. */
function Chosen(props: {
  readonly field: CellField;
  readonly domain: Run;
  readonly count: number;
  readonly hatches: string;
}) {
  const { field, domain, count } = props;
  const { top, bottom } = barOf(count);
  return (
    <>
      {count > NAMED ? <Hatched {...props} /> : null}
      <rect
        className="field-here"
        x={percent(field.from, domain)}
        y={`${top * 100}%`}
        width={percentLength(field.to - field.from, domain)}
        height={`${round((bottom - top) * 100)}%`}
      />
    </>
  );
}

const RowLabels = memo(function RowLabels({
  field,
  index,
  count,
  chosen,
}: {
  readonly field: CellField;
  readonly index: number;
  readonly count: number;
  readonly chosen: boolean;
}) {
  const { receptiveField: words } = useMessages().figures;
  const { top, bottom } = barOf(count);
  const style = { top: `${round(((index + (top + bottom) / 2) / count) * 100)}%` };
  const zeros = zerosOf(field);
  const mark = chosen ? " field-row-here" : "";
  return (
    <>
      <span className={`field-row-name${mark}`} style={style}>
        {words.cellNumber(index + 1)}
      </span>
      <span className={`field-row-zeros${mark}${zeros > 0 ? "" : " field-none"}`} style={style}>
        {zeros > 0 ? words.onZeros(zeros) : words.allInside}
      </span>
    </>
  );
});

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}
