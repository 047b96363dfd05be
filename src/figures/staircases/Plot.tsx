import { memo, useMemo } from "react";
import { LaneList, LaneNames } from "./LaneNames.tsx";
import { NARROW, placesOf, WIDE } from "./layouts.ts";
import { AtInput, Dots, Needle } from "./Needle.tsx";
import { Floors, Steps, Ticks } from "./Steps.tsx";
import type { StairLane, StairWindow } from "./window.ts";

/** One drawing of the staircases: as wide as there is room, in one of two heights. */
export const Plot = memo(function Plot({
  variant,
  lanes,
  window,
  input,
  told,
  landmarks,
  agree,
  nobody,
  floorsTitle,
  axisTitle,
}: {
  readonly variant: "wide" | "narrow";
  readonly lanes: readonly StairLane[];
  readonly window: StairWindow;
  /** The present input of the layer; 0 where it has none. */
  readonly input: number;
  /** The input of which the lanes say what it gives: a frame behind the other. */
  readonly told: number;
  readonly landmarks: readonly number[];
  readonly agree: string;
  readonly nobody: string;
  readonly floorsTitle: string;
  readonly axisTitle: string;
}) {
  const layout = variant === "wide" ? WIDE : NARROW;
  const looked = window.floors.indexOf(window.floor);
  const places = useMemo(
    () => placesOf(layout, window.floors.length, looked, lanes.length),
    [layout, window.floors.length, looked, lanes.length],
  );
  const names = useMemo(() => lanes.map(({ id }) => id), [lanes]);
  const ticks = useMemo(() => ticksOf(window), [window]);
  const shown = input >= window.from && input <= window.to;
  return (
    <div className={`stairs stairs-${variant}`}>
      <div className="stairs-drawing">
        <svg height={places.height} aria-hidden="true">
          <text className="stairs-title" x="0" dx={variant === "wide" ? -64 : -30} y="15">
            {floorsTitle}
          </text>
          <Floors window={window} places={places} landmarks={landmarks} />
        </svg>
        {shown ? (
          <AtInput input={input} window={window} height={places.height}>
            <Needle places={places} told={told} />
          </AtInput>
        ) : null}
        <svg className="over" height={places.height} aria-hidden="true">
          <Steps window={window} places={places} lanes={names} agree={agree} />
          <Ticks ticks={ticks} window={window} places={places} input={told} />
          {variant === "narrow" ? (
            <LaneNames
              lanes={lanes}
              input={told}
              floor={window.floor}
              y={(lane) => places.bar(looked, lane) - 14}
            />
          ) : null}
          <text
            className="stairs-axis-title"
            x="100%"
            dx={variant === "wide" ? 20 : 0}
            y={variant === "wide" ? places.axis + 19 : places.height - 4}
          >
            {axisTitle}
          </text>
        </svg>
        {shown ? (
          <AtInput input={input} window={window} height={places.height}>
            <Dots lanes={lanes} window={window} places={places} told={told} />
          </AtInput>
        ) : null}
      </div>
      {variant === "wide" ? (
        <LaneList
          lanes={lanes}
          input={told}
          floor={window.floor}
          top={places.bar(looked, 0) - layout.lane / 2}
          pitch={layout.lane}
          nobody={nobody}
        />
      ) : null}
    </div>
  );
});

/** Inputs named at the axis: the meeting, and those a step away from it. */
function ticksOf({ from, to, meeting, steps, floors, floor }: StairWindow): number[] {
  const step = steps[steps.length - 1]?.[floors.indexOf(floor)];
  const pitch = step ? step.to - step.from + 1 : 1;
  const origin = meeting?.from ?? from;
  const first = origin - Math.floor((origin - from) / pitch) * pitch;
  const ticks: number[] = [];
  for (let tick = first; tick <= to; tick += pitch) ticks.push(tick);
  return ticks;
}
