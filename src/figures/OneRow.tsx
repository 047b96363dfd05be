import { useCallback, useId, useMemo, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { plain } from "../language/plain.ts";
import { rich } from "../language/rich.tsx";
import { rowOf, windowRead } from "../model/row.ts";
import type { Axis } from "../model/types.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { Spoken } from "../ui/Spoken.tsx";
import { Player } from "./one-row/Player.tsx";
import { Strip, type StripEvents } from "./one-row/Strip.tsx";
import { usePlay } from "./one-row/usePlay.ts";
import { contentOf, placeOf } from "./one-row/words.ts";
import { FixedCaption } from "./parts/FixedCaption.tsx";
import { Hatches } from "./parts/Hatches.tsx";
import type { RowPart } from "./parts/RowBlock.tsx";

/** One row to compare. */
export interface OneRowStrip {
  readonly id: string;
  readonly name: string;
  readonly axis: Axis;
}

/** What the reader has chosen in this figure. */
export interface OneRowView {
  /** The window looked at, from 1; 0 for all of them. */
  readonly window: number;
}

/**
 * Rows aligned by their windows, folded in the middle, so that the eye compares what fills their two ends. `yours` is the
 * reader's own setting; its parts are linked with the formula's numbers.
 */
export function OneRow({
  strips,
  yours,
  reference,
  view,
  onView,
}: {
  readonly strips: readonly OneRowStrip[];
  readonly yours: OneRowStrip;
  /** The row whose first and last columns the dashed lines mark. */
  readonly reference: Axis;
  readonly view: OneRowView;
  readonly onView: (view: OneRowView) => void;
}) {
  const { oneRow } = useMessages().figures;
  const id = useId();
  const [pointed, setPointed] = useState(0);
  const [hand, setHand] = useState("");
  const [part, setPart] = useState<{ readonly strip: string; readonly part: RowPart } | null>(null);
  const all = [...strips, yours];
  const windows = Math.max(...all.map(({ axis }) => axis.output));
  const picked = Math.min(view.window, windows);
  const current = pointed || picked;
  // The strip or the player in the reader's hand answers in the same frame, the others in the next.
  const followed = Math.min(useAfterPaint(current), windows);
  const walked = useAfterPaint(picked);

  const onWindow = useCallback((window: number) => onView({ window }), [onView]);
  const longest = windows > reference.output ? yours.axis : reference;
  const { playing, setPlaying } = usePlay(longest, picked, windows, onWindow);
  const events = useMemo<StripEvents>(
    () => ({
      onPoint: (strip, window) => {
        // The notes give way to what a window reads: not while the keyboard's focus is in them.
        if (document.activeElement?.matches(".strip-notes :focus-visible")) return;
        setHand(strip);
        setPointed(window);
      },
      onPick: (strip, window) => {
        setHand(strip);
        // From here on the row shows what is held, not what is pointed at.
        setPointed(0);
        onWindow(window);
      },
      onPart: (strip, next) =>
        setPart((now) => {
          if (next === null) return now?.strip === strip ? null : now;
          return now?.strip === strip && now.part === next ? now : { strip, part: next };
        }),
    }),
    [onWindow],
  );

  const span = windowRead(reference.output >= followed ? reference : yours.axis, followed)?.span;
  const readout = span
    ? oneRow.player.at(followed, windows, span.from + 1, span.to)
    : oneRow.player.rest(longest.output, longest.stride);
  // What the window holds of the reader's own row stands in the row; here it is only heard.
  const own = span ? oneRow.comma + yours.name + oneRow.colon + contentOf(yours.axis, followed, oneRow) : "";
  const explained = part && all.find((strip) => strip.id === part.strip);
  const place = explained && placeOf(rowOf(explained.axis), part.part);
  const strip = (one: OneRowStrip) => (
    <Strip
      key={one.id}
      {...one}
      reference={reference}
      hatches={id}
      held={one.id === hand}
      current={one.id === hand ? current : followed}
      told={followed}
      part={part?.strip === one.id ? part.part : null}
      linked={one === yours}
      events={events}
    />
  );
  return (
    <figure className="figure one-row">
      <Hatches id={id} />
      <div className="one-row-rows">
        <p className="one-row-columns" aria-hidden="true">
          <span className="column-first">{oneRow.column(1)}</span>
          <span className="column-last">{oneRow.column(reference.readColumns)}</span>
        </p>
        <ul className="strips">{strips.map(strip)}</ul>
        <ul className="strips strips-yours">{strip(yours)}</ul>
        <Player
          window={hand ? walked : picked}
          windows={windows}
          playing={playing}
          valueText={plain(readout + own)}
          onWindow={(next) => {
            if (next === 0) setPlaying(false);
            setHand("");
            onWindow(next);
          }}
          onPlaying={setPlaying}
        >
          <Spoken className="player-readout" unless=".player-range">
            {part && explained && place ? (
              <>
                <b>{explained.name}</b>
                {oneRow.colon}
                {oneRow.explain[part.part](place.from, place.to)}
              </>
            ) : (
              <>
                {rich(readout)}
                <span className="visually-hidden">{own}</span>
              </>
            )}
          </Spoken>
        </Player>
      </div>
      <FixedCaption write={(words) => rich(words.oneRow(reference.output, reference.readColumns))} />
    </figure>
  );
}
