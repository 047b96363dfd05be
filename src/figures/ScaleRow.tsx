import { Fragment, memo, type ReactElement, type ReactNode, useId } from "react";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import { type Row, rowOf, type WindowRead, windowRead } from "../model/row.ts";
import type { Axis, Run } from "../model/types.ts";
import { Hatches } from "./parts/Hatches.tsx";
import { RowBlock } from "./parts/RowBlock.tsx";
import { length } from "./parts/row-paths.ts";

/**
 * The row under the title: every column of conv1's input to scale, with its first and last window. `reference` columns
 * fill the width; shorter rows keep that scale, longer ones shrink to fit.
 */
export const ScaleRow = memo(function ScaleRow({
  axis,
  reference,
}: {
  readonly axis: Axis;
  readonly reference: number;
}) {
  const id = useId();
  const row = rowOf(axis);
  const first = windowRead(axis, 1);
  const last = windowRead(axis, axis.output);
  const share = row.columns / Math.max(row.columns, reference, 1);
  const width = `${share * 100}%`;
  return (
    <div className="figure scale-row">
      <Hatches id={id} />
      <div className="scale-row-labels" style={{ minWidth: width }}>
        <Contents axis={axis} row={row} />
      </div>
      <div className="scale-row-strip" style={{ width }}>
        <RowBlock row={row} from={0} to={row.columns} detail="gaps" hatches={id} linked />
        {first && last && <Brackets row={row} first={first} last={last} />}
      </div>
      <Windows axis={axis} share={share} />
    </div>
  );
});

/** What stands in the row: the pixels at its start, whatever follows or is missed at its end. */
function Contents({ axis, row }: { readonly axis: Axis; readonly row: Row }) {
  const { scaleRow } = useMessages();
  const before = length(row.zerosBefore);
  const after = length(row.zerosAfter);
  const overhang = length(row.overhang);
  const unread = row.unread.reduce((sum, run) => sum + length(run), 0);
  const start = [
    before > 0 && <Part key="before" slot="before" text={scaleRow.zeros(before)} />,
    <Part key="input" slot="input" text={scaleRow.pixels(axis.input)} />,
  ];
  const end = [
    after > 0 && <Part key="after" slot="after" text={scaleRow.zeros(after)} />,
    overhang > 0 && (
      <Part
        key="overhang"
        slot="overhang"
        text={scaleRow.overhang(overhang)}
        short={scaleRow.overhangShort(overhang)}
      />
    ),
    unread > 0 && axis.output > 0 && (
      <Part key="unread" slot="unread" text={scaleRow.unread(unread)} short={scaleRow.unreadShort(unread)} />
    ),
  ];
  return (
    <>
      <span>{list(start, scaleRow.comma)}</span>
      <span>{list(end, scaleRow.comma)}</span>
    </>
  );
}

/** Shares of the width below which the sum is told in short, and behind the row instead of between its windows. */
const SHORT = 0.7;
const BEHIND = 0.45;

function Windows({
  axis,
  share,
}: {
  readonly axis: Axis;
  /** Of the width, how much the row takes. */
  readonly share: number;
}) {
  const { scaleRow } = useMessages();
  if (axis.output === 0) return <p className="scale-row-foot">{scaleRow.none}</p>;
  const short = scaleRow.sumShort(axis.readColumns);
  const behind = share < BEHIND;
  const sum = (
    <span className="scale-row-sum">
      {share < SHORT && !behind ? (
        short
      ) : (
        <>
          <Long>{scaleRow.sum(axis.output, axis.span, axis.stride, axis.readColumns)}</Long>
          <Short>{short}</Short>
        </>
      )}
    </span>
  );
  return (
    <div className="scale-row-foot">
      <div className="scale-row-labels" style={{ minWidth: `${share * 100}%` }}>
        <span className="n-win">{scaleRow.window(1)}</span>
        {!behind && sum}
        {axis.output > 1 && <span className="n-win">{scaleRow.window(axis.output)}</span>}
      </div>
      {behind && sum}
    </div>
  );
}

function Brackets({
  row,
  first,
  last,
}: {
  readonly row: Row;
  readonly first: WindowRead;
  readonly last: WindowRead;
}) {
  const bracket = ({ from, to }: Run) => `M${from} 0V1H${to}V0`;
  return (
    <svg className="scale-row-brackets" aria-hidden="true" data-slot="span">
      <svg viewBox={`0 0 ${row.columns} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path d={bracket(first.span)} />
        {last.number > 1 && <path d={bracket(last.span)} />}
      </svg>
    </svg>
  );
}

/** A piece of the contents; on a phone in its short form, where it has one. */
function Part({
  slot,
  text,
  short = text,
}: {
  readonly slot: string;
  readonly text: string;
  readonly short?: string;
}) {
  return (
    <span data-slot={slot}>
      {short === text ? (
        rich(text)
      ) : (
        <>
          <Long>{rich(text)}</Long>
          <Short>{rich(short)}</Short>
        </>
      )}
    </span>
  );
}

function Long({ children }: { readonly children: ReactNode }) {
  return <span className="scale-row-long">{children}</span>;
}

function Short({ children }: { readonly children: ReactNode }) {
  return <span className="scale-row-short">{children}</span>;
}

function list(parts: readonly (ReactElement | false)[], comma: string) {
  return parts
    .filter((part) => part !== false)
    .map((part, i) => (
      <Fragment key={part.key}>
        {i > 0 && comma}
        {part}
      </Fragment>
    ));
}
