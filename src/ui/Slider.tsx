import type { ReactNode } from "react";
import type { Range } from "../state/numbers.ts";

/** A run of values marked on a slider's track. */
export interface TrackRun {
  readonly from: number;
  readonly to: number;
}

/**
 * A native range input: the platform's keyboard, touch and screen-reader behaviour. Page Up and Down move by `page`,
 * which the platform would choose from the range instead. `runs` are drawn on the track, `children` below it.
 */
export function Slider({
  name,
  value,
  range,
  page,
  runs = [],
  disabled = false,
  valueText,
  onChange,
  children,
}: {
  readonly name: string;
  readonly value: number;
  readonly range: Range;
  readonly page: number;
  readonly runs?: readonly TrackRun[];
  readonly disabled?: boolean;
  readonly valueText?: string;
  readonly onChange: (value: number) => void;
  readonly children?: ReactNode;
}) {
  const { min, max } = range;
  const clamp = (n: number) => Math.min(Math.max(n, min), max);
  return (
    <div className="slider">
      <div className="slider-track" aria-hidden="true">
        {runs.map(({ from, to }) => (
          <span
            key={from}
            className="slider-run"
            style={{ left: `${place(from - 0.5, range)}%`, right: `${100 - place(to + 0.5, range)}%` }}
          />
        ))}
      </div>
      <input
        type="range"
        aria-label={name}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={1}
        value={clamp(value)}
        disabled={disabled}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key === "PageUp") onChange(clamp(value + page));
          else if (event.key === "PageDown") onChange(clamp(value - page));
          else return;
          event.preventDefault();
        }}
      />
      {children}
    </div>
  );
}

/** Where a value stands on the track, in percent of its length. */
export function place(value: number, { min, max }: Range): number {
  return (Math.min(Math.max((value - min) / (max - min), 0), 1) * 1e5) / 1e3;
}
