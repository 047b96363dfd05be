import { useEffect, useState } from "react";
import { windowRead } from "../../model/row.ts";
import type { Axis } from "../../model/types.ts";
import { LEFT, RIGHT } from "./fold.ts";

/** Milliseconds a window stays: time is folded as the row is, so the magnified ends take longer than the middle. */
const AT_AN_END = 420;
const IN_THE_FOLD = 70;

/** Steps through the windows 1…`windows` one by one while playing; stops at the last. */
export function usePlay(
  axis: Axis,
  window: number,
  windows: number,
  onWindow: (window: number) => void,
): { readonly playing: boolean; readonly setPlaying: (playing: boolean) => void } {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (window >= windows) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onWindow(window + 1), stay(axis, window));
    return () => clearTimeout(timer);
  }, [playing, axis, window, windows, onWindow]);
  return {
    playing,
    setPlaying: (next) => {
      // From the end, or from no window at all, playing starts over.
      if (next && (window === 0 || window >= windows)) onWindow(1);
      setPlaying(next);
    },
  };
}

function stay(axis: Axis, window: number): number {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const span = windowRead(axis, window)?.span;
  const magnified = !span || span.from < LEFT || span.to > axis.readColumns - RIGHT;
  return calm || magnified ? AT_AN_END : IN_THE_FOLD;
}
