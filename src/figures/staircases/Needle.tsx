import { type StairPlaces, share } from "./layouts.ts";
import type { StairLane, StairWindow } from "./window.ts";

/** The present input: where it meets every lane, and a head below the axis to take hold of. */
export function Needle({
  lanes,
  window,
  places,
  input,
  draggable,
}: {
  readonly lanes: readonly StairLane[];
  readonly window: StairWindow;
  readonly places: StairPlaces;
  readonly input: number;
  readonly draggable: boolean;
}) {
  const x = share(input + 0.5, window.from, window.to);
  return (
    <>
      {lanes.map(({ id, stair }, lane) => {
        const floor = window.floors.indexOf(stair.outputs[input] ?? 0);
        if (floor < 0) return null;
        const looked = window.floors[floor] === window.floor;
        return (
          <circle
            key={id}
            className={looked ? "stairs-dot stairs-dot-looked" : "stairs-dot"}
            cx={x}
            cy={places.bar(floor, lane)}
            r={looked ? 6 : 4.5}
          />
        );
      })}
      <svg
        x={x}
        y={places.axis + 26}
        className="stairs-head"
        data-draggable={draggable ? "" : undefined}
        aria-hidden="true"
      >
        <rect x="-23" y="0" width="46" height="26" rx="5" />
        <text y="18">{input}</text>
        <path className="live-only" d="M-28 8l-5 5 5 5M28 8l5 5-5 5" />
      </svg>
    </>
  );
}
