import { Fragment } from "react";
import { useLive } from "../parts/useLive.ts";
import type { StripEvents } from "./Strip.tsx";
import type { RowTerm } from "./words.ts";

/** A row's parts in words; pointing at one, or focusing it, shows where it is. */
export function RowTerms({
  strip,
  terms,
  join,
  linked,
  events,
}: {
  readonly strip: string;
  readonly terms: readonly RowTerm[];
  readonly join: string;
  readonly linked: boolean;
  readonly events: StripEvents;
}) {
  const live = useLive();
  return terms.map(({ part, text }, i) => {
    const names = {
      className: `strip-term strip-term-${part}`,
      "data-part": part,
      ...(linked && { "data-slot": part }),
    };
    const show = () => events.onPart(strip, part);
    const hide = () => events.onPart(strip, null);
    return (
      <Fragment key={part}>
        {i > 0 && join}
        {live ? (
          <button
            type="button"
            {...names}
            onFocus={show}
            onBlur={hide}
            onPointerEnter={show}
            onPointerLeave={hide}
            onClick={show}
          >
            {text}
          </button>
        ) : (
          <span {...names}>{text}</span>
        )}
      </Fragment>
    );
  });
}
