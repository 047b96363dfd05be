import { Fragment, memo, type ReactNode, useId } from "react";
import type { Messages } from "../../content/messages/types.ts";
import { useMessages } from "../language/language.tsx";
import { plain } from "../language/plain.ts";
import { rich } from "../language/rich.tsx";
import { type Row, rowOf, type WindowRead, windowRead } from "../model/row.ts";
import type { Axis, Run } from "../model/types.ts";
import { Hatches } from "./parts/Hatches.tsx";
import { RowBlock, type RowPart } from "./parts/RowBlock.tsx";
import { length } from "./parts/row-paths.ts";

type Words = Messages["scaleRow"];

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
  const { scaleRow } = useMessages();
  const id = useId();
  const row = rowOf(axis);
  const first = windowRead(axis, 1);
  const last = windowRead(axis, axis.output);
  const share = row.columns / Math.max(row.columns, reference, 1);
  const width = `${share * 100}%`;
  const [start, end] = contentsOf(axis, row, scaleRow);
  const sum =
    axis.output > 0 ? scaleRow.sum(axis.output, axis.span, axis.stride, axis.readColumns) : scaleRow.none;
  // One picture with one sentence: its pieces stand where there is room for them, not as they are read.
  const picture = {
    role: "img",
    "aria-label": plain([...[...start, ...end].map(({ text }) => text), sum].join(scaleRow.comma)),
  };
  return (
    <div className="figure scale-row" {...picture}>
      <Hatches id={id} />
      <div className="scale-row-labels" style={{ minWidth: width }}>
        <Parts parts={start} />
        <Parts parts={end} />
      </div>
      <div className="scale-row-strip" style={{ width }}>
        <RowBlock row={row} from={0} to={row.columns} detail="gaps" hatches={id} linked />
        {first && last && <Brackets row={row} first={first} last={last} />}
      </div>
      <Windows axis={axis} share={share} sum={sum} />
    </div>
  );
});

/** A piece of the contents; on a phone in its short form, where it has one. */
interface Part {
  readonly slot: RowPart;
  readonly text: string;
  readonly short?: string;
}

/** What stands in the row: the pixels at its start, whatever follows or is missed at its end. */
function contentsOf(axis: Axis, row: Row, words: Words): readonly [start: Part[], end: Part[]] {
  const before = length(row.zerosBefore);
  const after = length(row.zerosAfter);
  const overhang = length(row.overhang);
  const unread = row.unread.reduce((sum, run) => sum + length(run), 0);
  const start: Part[] = [{ slot: "input", text: words.pixels(axis.input) }];
  const end: Part[] = [];
  if (before > 0) start.unshift({ slot: "before", text: words.zeros(before) });
  if (after > 0) end.push({ slot: "after", text: words.zeros(after) });
  if (overhang > 0)
    end.push({ slot: "overhang", text: words.overhang(overhang), short: words.overhangShort(overhang) });
  if (unread > 0 && axis.output > 0)
    end.push({ slot: "unread", text: words.unread(unread), short: words.unreadShort(unread) });
  return [start, end];
}

/** Shares of the width below which the sum is told in short, and behind the row instead of between its windows. */
const SHORT = 0.7;
const BEHIND = 0.45;

function Windows({
  axis,
  share,
  sum: long,
}: {
  readonly axis: Axis;
  /** Of the width, how much the row takes. */
  readonly share: number;
  readonly sum: string;
}) {
  const { scaleRow } = useMessages();
  if (axis.output === 0) return <p className="scale-row-foot">{long}</p>;
  const short = scaleRow.sumShort(axis.readColumns);
  const behind = share < BEHIND;
  const sum = (
    <span className="scale-row-sum">
      {share < SHORT && !behind ? (
        short
      ) : (
        <>
          <Long>{long}</Long>
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

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const { comma } = useMessages().scaleRow;
  return (
    <span>
      {parts.map(({ slot, text, short }, i) => (
        <Fragment key={slot}>
          {i > 0 && comma}
          <span data-slot={slot}>
            {short ? (
              <>
                <Long>{rich(text)}</Long>
                <Short>{rich(short)}</Short>
              </>
            ) : (
              rich(text)
            )}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

function Long({ children }: { readonly children: ReactNode }) {
  return <span className="scale-row-long">{children}</span>;
}

function Short({ children }: { readonly children: ReactNode }) {
  return <span className="scale-row-short">{children}</span>;
}
