import { useId } from "react";
import { type StairPlaces, share } from "./layouts.ts";
import type { StairLane, StairWindow } from "./window.ts";

interface NeedleProps {
  readonly window: StairWindow;
  readonly places: StairPlaces;
  readonly input: number;
}

/**
 * The present input: a line under all lanes, with a head below the axis to take hold of. The head is the line's marker,
 * for what moves by a transform has the browser sort the layers of the whole page anew.
 */
export function Needle({ window, places, input, draggable }: NeedleProps & { readonly draggable: boolean }) {
  const head = useId();
  const x = share(input + 0.5, window.from, window.to);
  const foot = places.axis + 26;
  return (
    <>
      <marker
        id={head}
        className="stairs-head"
        data-draggable={draggable ? "" : undefined}
        markerUnits="userSpaceOnUse"
        overflow="visible"
      >
        <rect x="-23" y="0" width="46" height="26" rx="5" />
        <path className="live-only" d="M-28 8l-5 5 5 5M28 8l5 5-5 5" />
      </marker>
      <line
        className="stairs-now"
        x1={x}
        x2={x}
        y1={places.layout.top - 6}
        y2={foot}
        markerEnd={`url(#${head})`}
      />
      <text className="stairs-input" x={x} y={foot + 18}>
        {input}
      </text>
    </>
  );
}

/** Where the needle meets every lane. */
export function Dots({
  lanes,
  window,
  places,
  input,
}: NeedleProps & { readonly lanes: readonly StairLane[] }) {
  const x = share(input + 0.5, window.from, window.to);
  return lanes.map(({ id, stair }, lane) => {
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
  });
}
