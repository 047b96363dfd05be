import type { StairLane } from "./window.ts";

interface Lanes {
  readonly lanes: readonly StairLane[];
  readonly input: number;
  readonly floor: number;
}

/** The lanes' names above their bars, with what the present input gives by each. */
export function LaneNames({ lanes, input, floor, y }: Lanes & { readonly y: (lane: number) => number }) {
  return (
    <g className="stairs-names">
      {lanes.map((lane, i) => (
        <g key={lane.id}>
          <text className={lane.own ? "stairs-own" : ""} x="6" y={y(i)}>
            {lane.name}
          </text>
          <text className={resultClass(lane, input, floor)} x="100%" dx="-6" y={y(i)}>
            {resultOf(lane, input)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The same beside the bars, with those who work by each rule. */
export function LaneList({
  lanes,
  input,
  floor,
  top,
  pitch,
  nobody,
}: Lanes & {
  /** Where the first lane begins, and how high one is, in pixels. */
  readonly top: number;
  readonly pitch: number;
  /** Said of a rule nobody works by. */
  readonly nobody: string;
}) {
  return (
    <ol className="stairs-lanes" style={{ top }} aria-hidden="true">
      {lanes.map((lane) => (
        <li key={lane.id} style={{ height: pitch }}>
          <span className={lane.own ? "stairs-name stairs-own" : "stairs-name"}>{lane.name}</span>
          <span className={resultClass(lane, input, floor)}>{resultOf(lane, input)}</span>
          <span className="stairs-users">{lane.users || nobody}</span>
        </li>
      ))}
    </ol>
  );
}

function resultOf({ stair }: StairLane, input: number): string {
  return input > 0 ? `${input} → ${stair.outputs[input] || "–"}` : "";
}

function resultClass({ stair }: StairLane, input: number, floor: number): string {
  return stair.outputs[input] === floor ? "stairs-result stairs-result-looked" : "stairs-result";
}
