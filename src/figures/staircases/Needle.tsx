import type { CSSProperties, ReactNode } from "react";
import { percentAt, type StairPlaces } from "./layouts.ts";
import type { StairLane, StairWindow } from "./window.ts";

interface NeedleProps {
  readonly places: StairPlaces;
  /** The input whose number or outputs are drawn: in the reader's hand a frame behind the place. */
  readonly told: number;
}

/**
 * Something at an input, drawn with its x at 0: while it is dragged nothing changes but where it is, and the browser moves
 * a layer without painting it again.
 */
export function AtInput({
  input,
  window,
  height,
  children,
}: {
  readonly input: number;
  readonly window: StairWindow;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const style = { "--at": percentAt(input + 0.5, window.from, window.to) } as CSSProperties;
  return (
    // Older Chromiums lay out a drawing that is moved, but not a box.
    <div className="over stairs-at" style={style}>
      <svg height={height} aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

/** The present input: a line under all lanes, with a head below the axis to take hold of. */
export function Needle({ places, told }: NeedleProps) {
  const foot = places.axis + 26;
  return (
    <>
      <line className="stairs-now" y1={places.layout.top - 6} y2={foot} />
      <g className="stairs-head">
        <rect x="-23" y={foot} width="46" height="26" rx="5" />
        <path className="live-only" d={`M-28 ${foot + 8}l-5 5 5 5M28 ${foot + 8}l5 5-5 5`} />
      </g>
      <text className="stairs-input" y={foot + 18}>
        {told}
      </text>
    </>
  );
}

/** Where the needle meets every lane. */
export function Dots({
  lanes,
  window,
  places,
  told,
}: NeedleProps & { readonly lanes: readonly StairLane[]; readonly window: StairWindow }) {
  return lanes.map(({ id, stair }, lane) => {
    const floor = window.floors.indexOf(stair.outputs[told] ?? 0);
    if (floor < 0) return null;
    const looked = window.floors[floor] === window.floor;
    return (
      <circle
        key={id}
        className={looked ? "stairs-dot stairs-dot-looked" : "stairs-dot"}
        cy={places.bar(floor, lane)}
        r={looked ? 6 : 4.5}
      />
    );
  });
}
