import type { SizeInterval } from "../../../src/model/sweep.ts";
import type { Padding } from "../../../src/model/types.ts";

/** What the caption of the staircases tells of. */
export interface StaircasesFacts {
  readonly layer: string;
  readonly floor: number;
  /** The inputs that leave the floor's output, rounding up and down without padding. */
  readonly up: SizeInterval | null;
  readonly down: SizeInterval | null;
  /** The inputs at which both do. */
  readonly meeting: SizeInterval | null;
  readonly draggable: boolean;
}

const run = (step: SizeInterval | null) =>
  !step ? "no input" : step.from === step.to ? `${step.from}` : `${step.from} to ${step.to}`;

const paddingOf = (padding: Padding) => {
  if (padding === "same") return "SAME";
  return padding.before === padding.after
    ? `padding ${padding.before}`
    : `padding ${padding.before} + ${padding.after}`;
};

/** The words of the staircases. */
export const staircases = {
  caption: ({ layer, floor, up, down, meeting, draggable }: StaircasesFacts): string => {
    const title = `<b>Staircases.</b> A floor for every output of ${layer}, a lane for each of four rules.`;
    const hint = draggable ? "<do>Drag the line.</do>" : `The line is at what ${layer} receives.`;
    if (!meeting || !up || !down) return `${title} ${hint}`;
    if (up.from === down.from && up.to === down.to)
      return `${title} ${hint} With a stride of 1 there is nothing to round: up and down are one staircase.`;
    return `${title} ${hint} Without padding, ${floor} ends at ${up.to} when rounding up and begins there when rounding down. It is the one size on which they agree, and every floor has one.`;
  },
  comma: ", ",
  layer: "Layer",
  drag: "Line in the staircases",
  floors: "windows",
  axis: "input size, pixels",
  axisOf: (layer: string) => `columns ${layer} receives`,
  agree: "both agree",
  nobody: "none of the systems here",
  rules: {
    same: (_: Padding): string => "SAME",
    padded: (padding: Padding): string => `down, ${paddingOf(padding)}`,
    up: (_: Padding): string => "up, no padding",
    down: (_: Padding): string => "down, no padding",
  },
  spoken: (input: number, results: readonly { readonly name: string; readonly output: number }[]) =>
    `${input}; ${results.map(({ name, output }) => `${name}: ${output}`).join("; ")}`,
  summary: (
    layer: string,
    floor: number,
    runs: readonly { readonly name: string; readonly users: string; readonly step: SizeInterval | null }[],
    now: string,
  ) =>
    `${layer} gives ${floor} for these inputs: ${runs.map(({ name, users, step }) => `${name}: ${run(step)} (${users})`).join("; ")}.${now && ` Now ${now}.`}`,
};
