import { memo } from "react";
import { stepClass } from "./LaneNames.tsx";
import { type StairPlaces, share } from "./layouts.ts";
import type { StairWindow } from "./window.ts";

const BAR = 11;
/** How far the frame of the meeting stands off the bars' middles. */
const FRAME = 12;

/** Floors, the steps of all lanes, and the sizes at which the steps of the floor looked at begin and end. */
export const Steps = memo(function Steps({
  window,
  places,
  lanes,
  agree,
}: {
  readonly window: StairWindow;
  readonly places: StairPlaces;
  /** Names of the lanes. */
  readonly lanes: readonly string[];
  /** What is said about the framed meeting. */
  readonly agree: string;
}) {
  const { from, to, floors, steps, meeting } = window;
  const looked = floors.indexOf(window.floor);
  const x = (input: number) => share(input, from, to);
  const middle = (input: number) => share(input + 0.5, from, to);
  const last = lanes.length - 1;
  const narrow = places.layout.name === "narrow";
  return (
    <>
      {floors.map((output, i) => {
        const place = places.floors[i];
        return (
          <text
            key={output}
            className={i === looked ? "stairs-floor stairs-floor-looked" : "stairs-floor"}
            x="0"
            dx={narrow ? -6 : -16}
            y={(place?.y ?? 0) + (place?.height ?? 0) / 2}
            dy="0.36em"
          >
            {output}
          </text>
        );
      })}
      {steps.map((lane, l) =>
        lane.map((step, i) => {
          if (!step || step.to < from || step.from > to) return null;
          const [start, end] = [Math.max(step.from, from), Math.min(step.to, to)];
          const key = `${lanes[l]} ${floors[i]}`;
          const y = places.bar(i, l);
          return i === looked ? (
            <rect
              key={key}
              className="stairs-step-looked"
              x={x(start)}
              width={share(end - start + 1, 0, to - from)}
              y={y - BAR / 2}
              height={BAR}
            />
          ) : (
            <line key={key} className={stepClass(l)} x1={x(start)} x2={x(end + 1)} y1={y} y2={y} />
          );
        }),
      )}
      {steps.map((lane, l) => {
        const step = lane[looked];
        const y = places.bar(looked, l);
        return step ? (
          <g key={lanes[l]} className="stairs-ends">
            {step.to > step.from ? (
              <text className="stairs-from" x={x(step.from)} dx="-6" y={y} dy="0.36em">
                {step.from}
              </text>
            ) : null}
            <text x={x(step.to + 1)} dx="6" y={y} dy="0.36em">
              {step.to}
            </text>
          </g>
        ) : null;
      })}
      {meeting ? (
        <rect
          className="stairs-meeting"
          x={x(meeting.from)}
          width={share(meeting.to - meeting.from + 1, 0, to - from)}
          y={places.bar(looked, last - 1) - FRAME}
          height={places.bar(looked, last) - places.bar(looked, last - 1) + 2 * FRAME}
          rx="4"
        />
      ) : null}
      {meeting ? (
        <g className="stairs-ends">
          <text
            className="stairs-agree stairs-below"
            x={middle(meeting.from)}
            y={places.bar(looked, last) + FRAME + 15}
          >
            {agree}
          </text>
        </g>
      ) : null}
      <line className="stairs-axis" x1="0" x2="100%" y1={places.axis} y2={places.axis} />
    </>
  );
});

/** The inputs named at the axis; the present one is named by the needle. */
export function Ticks({
  ticks,
  window,
  places,
  input,
}: {
  readonly ticks: readonly number[];
  readonly window: StairWindow;
  readonly places: StairPlaces;
  readonly input: number;
}) {
  return ticks.map((tick) => {
    const x = share(tick + 0.5, window.from, window.to);
    return (
      <g key={tick}>
        <line className="stairs-axis" x1={x} x2={x} y1={places.axis} y2={places.axis + 5} />
        {tick === input ? null : (
          <text className="stairs-tick" x={x} y={places.axis + 19}>
            {tick}
          </text>
        )}
      </g>
    );
  });
}

/** What lies under everything: the floors, the one looked at, and the dashed lines of the landmarks. */
export const Floors = memo(function Floors({
  window,
  places,
  landmarks,
}: {
  readonly window: StairWindow;
  readonly places: StairPlaces;
  /** Inputs with a line of their own, ascending. */
  readonly landmarks: readonly number[];
}) {
  const { from, to, floors } = window;
  const shown = landmarks.filter((landmark) => landmark >= from && landmark <= to);
  return (
    <>
      {floors.map((output, i) => {
        const place = places.floors[i];
        if (!place) return null;
        return output === window.floor ? (
          <rect key={output} className="stairs-looked" width="100%" y={place.y} height={place.height} />
        ) : (
          <line key={output} className="stairs-line" x1="0" x2="100%" y1={place.y} y2={place.y} />
        );
      })}
      {shown.map((landmark, i) => {
        const x = share(landmark + 0.5, from, to);
        const first = i === 0 && shown.length > 1;
        return (
          <g key={landmark} className="stairs-landmark">
            <line x1={x} x2={x} y1="2" y2={places.axis} />
            {/* The lower hangs left of its line and the higher right, so that they never collide. */}
            <text x={x} dx={first ? -5 : 5} y="15" className={first ? "stairs-from" : ""}>
              {landmark}
            </text>
          </g>
        );
      })}
    </>
  );
});
