import type { StairLane } from "./window.ts";

interface Lanes {
  readonly lanes: readonly StairLane[];
  readonly input: number;
  readonly floor: number;
}

/** How long a sample of a lane's line is, in pixels: three of the longest dashes. */
const SAMPLE = 32;

/** The looks of the line of the lane numbered `lane`, on floors that are not looked at. */
export function stepClass(lane: number): string {
  return `stairs-step stairs-step-${lane}`;
}

/** The lanes' names above their bars, with what the present input gives by each. */
export function LaneNames({ lanes, input, floor, y }: Lanes & { readonly y: (lane: number) => number }) {
  return (
    <g className="stairs-names">
      {lanes.map((lane, i) => (
        <g key={lane.id}>
          <line className={stepClass(i)} x1="6" x2={6 + SAMPLE} y1={y(i) - 4} y2={y(i) - 4} />
          <text className={lane.own ? "stairs-own" : ""} x={12 + SAMPLE} y={y(i)}>
            {lane.name}
          </text>
          <text className={resultClass(lane, input, floor)} x="100%" dx="-6" y={y(i)}>
            <tspan className="stairs-of">{input || ""}</tspan>
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
      {lanes.map((lane, i) => (
        <li key={lane.id} style={{ minHeight: pitch }}>
          <svg width={SAMPLE} height="4" aria-hidden="true">
            <line className={stepClass(i)} x2="100%" y1="2" y2="2" />
          </svg>
          <span className={lane.own ? "stairs-name stairs-own" : "stairs-name"}>{lane.name}</span>
          <span className={resultClass(lane, input, floor)}>
            {input || ""}
            {resultOf(lane, input)}
          </span>
          <span className="stairs-users">{lane.users || nobody}</span>
        </li>
      ))}
    </ol>
  );
}

function resultOf({ stair }: StairLane, input: number): string {
  return input > 0 ? ` → ${stair.outputs[input] || "–"}` : "";
}

function resultClass({ stair }: StairLane, input: number, floor: number): string {
  return stair.outputs[input] === floor ? "stairs-result stairs-result-looked" : "stairs-result";
}
