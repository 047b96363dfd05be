import { agreeingSizes, type SizeInterval, type Stair } from "../../model/index.ts";

/** One rule's staircase, with the words that name it. */
export interface StairLane {
  readonly id: string;
  readonly name: string;
  /** Who works by this rule, as a list to read; empty where nobody does. */
  readonly users: string;
  /** True where the page's own settings are this rule. */
  readonly own: boolean;
  readonly stair: Stair;
}

/** The part of the staircases that is drawn: some floors, and the inputs around the step of the middle one. */
export interface StairWindow {
  /** The floor looked at: an output. */
  readonly floor: number;
  /** The outputs drawn, the highest first, as on paper. */
  readonly floors: readonly number[];
  /** The inputs drawn, both included. */
  readonly from: number;
  readonly to: number;
  /** True where no lane reaches the floor looked at. */
  readonly isEmpty: boolean;
  /** The step of every lane on every floor, in those orders; null where it has none. */
  readonly steps: readonly (readonly (SizeInterval | null)[])[];
  /** The inputs at which the two last lanes both stand on the floor looked at. */
  readonly meeting: SizeInterval | null;
}

/** Inputs drawn beside the outermost steps of the floor looked at. */
const MARGIN = 3;
/** Inputs drawn where there is no step to go by. */
const EMPTY_WIDTH = 20;
const FLOORS_BELOW = 3;
const FLOORS_ABOVE = 2;

/** What to draw around one floor. `meets` are the lanes whose meeting is looked for. */
export function windowAround(
  floor: number,
  lanes: readonly StairLane[],
  meets: readonly StairLane[],
): StairWindow {
  const floors: number[] = [];
  for (let output = floor + FLOORS_ABOVE; output >= Math.max(floor - FLOORS_BELOW, 1); output--)
    floors.push(output);
  const steps = lanes.map(({ stair }) => floors.map((output) => stepOf(stair, output)));
  const middle = steps.flatMap((lane) => lane[floors.indexOf(floor)] ?? []);
  const largest = (lanes[0]?.stair.outputs.length ?? 1) - 1;
  const stairs = meets.map(({ stair }) => stair);
  const isEmpty = middle.length === 0;
  return {
    floor,
    floors,
    from: isEmpty ? 1 : Math.max(Math.min(...middle.map(({ from }) => from)) - MARGIN, 1),
    to: isEmpty ? EMPTY_WIDTH : Math.min(Math.max(...middle.map(({ to }) => to)) + MARGIN, largest),
    isEmpty,
    steps,
    meeting: intervalOf(agreeingSizes(stairs, floor)),
  };
}

/**
 * The window to show at an input: the one around `home` as long as it holds the input, otherwise the one around the
 * floor on which the input stands by the rule of `follow`.
 */
export function windowAt(
  input: number,
  home: number,
  follow: StairLane,
  draw: (floor: number) => StairWindow,
): StairWindow {
  const window = draw(home);
  if (!window.isEmpty && input >= window.from && input <= window.to) return window;
  return draw(Math.max(follow.stair.outputs[input] ?? home, 1));
}

/** The inputs that leave exactly `output` windows. A stair never goes down, so they stand together. */
function stepOf({ outputs }: Stair, output: number): SizeInterval | null {
  const from = outputs.indexOf(output);
  return from < 0 ? null : { from, to: outputs.lastIndexOf(output) };
}

function intervalOf(sizes: readonly number[]): SizeInterval | null {
  const [from, to] = [sizes[0], sizes[sizes.length - 1]];
  return from === undefined || to === undefined ? null : { from, to };
}
