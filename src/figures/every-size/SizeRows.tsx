import { Fragment, type KeyboardEvent, memo } from "react";
import { useMessages } from "../../language/language.tsx";
import { onKey } from "../parts/onKey.ts";
import { useLive } from "../parts/useLive.ts";
import { acceptedRuns, countSizes, type SizeRun } from "./runs.ts";
import { SizeTrack } from "./SizeTrack.tsx";
import { ALL } from "./scale.ts";

/** More runs than these are counted aloud, not listed. */
const MANY = 6;

/** One row of the figure. */
export interface EverySizeRow {
  readonly id: string;
  readonly name: string;
  /** Rows with the same group stand together under its name. */
  readonly group: string;
  readonly runs: readonly SizeRun[];
}

/** The rows: everything that stays as it is while a size is dragged. */
export const SizeRows = memo(function SizeRows({
  rows,
  chosen,
  hatches,
  onChoose,
  onFocusRow,
  onStep,
}: {
  readonly rows: readonly EverySizeRow[];
  readonly chosen: string;
  readonly hatches: string;
  readonly onChoose: (id: string) => void;
  readonly onFocusRow: (id: string | null) => void;
  readonly onStep: (by: number) => void;
}) {
  return (
    <ul className="sizes-rows">
      {rows.map((row, i) => (
        <Fragment key={row.id}>
          {row.group !== rows[i - 1]?.group && <li className="sizes-group">{row.group}</li>}
          <SizeRow
            row={row}
            chosen={row.id === chosen}
            hatches={hatches}
            onChoose={onChoose}
            onFocusRow={onFocusRow}
            onStep={onStep}
          />
        </Fragment>
      ))}
    </ul>
  );
});

const SizeRow = memo(function SizeRow({
  row: { id, name, runs },
  chosen,
  hatches,
  onChoose,
  onFocusRow,
  onStep,
}: {
  readonly row: EverySizeRow;
  readonly chosen: boolean;
  readonly hatches: string;
  readonly onChoose: (id: string) => void;
  readonly onFocusRow: (id: string | null) => void;
  readonly onStep: (by: number) => void;
}) {
  const live = useLive();
  const { everySize } = useMessages().figures;
  const accepted = acceptedRuns(runs);
  const fits = countSizes(runs.filter(({ kind }) => kind === "fits"));
  return (
    <li className="sizes-row" data-row={id} data-chosen={chosen}>
      {live ? (
        <button
          type="button"
          className="sizes-name"
          aria-label={everySize.choose(name)}
          aria-current={chosen}
          onClick={() => onChoose(id)}
          onFocus={() => onFocusRow(id)}
          onBlur={() => onFocusRow(null)}
          onKeyDown={onKey((event) => onRowKey(event, onStep))}
        >
          {name}
        </button>
      ) : (
        <span className="sizes-name">{name}</span>
      )}
      <span className="visually-hidden">
        {everySize.summary(accepted, countSizes(accepted), fits, ALL.to, accepted.length > MANY)}
      </span>
      <SizeTrack runs={runs} hatches={hatches} />
    </li>
  );
});

/** Left and right move the size, up and down go to the next row: the cell in focus is always where they cross. */
function onRowKey(event: KeyboardEvent<HTMLButtonElement>, onStep: (by: number) => void): boolean {
  if (event.key === "ArrowLeft") onStep(-1);
  else if (event.key === "ArrowRight") onStep(1);
  else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    const names = [
      ...(event.currentTarget.closest("ul")?.querySelectorAll<HTMLButtonElement>(".sizes-name") ?? []),
    ];
    names[names.indexOf(event.currentTarget) + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
  } else return false;
  return true;
}
