import { type PointerEvent, useMemo, useRef } from "react";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import type { LayerId } from "../model/types.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { FigureSelect } from "./parts/FigureSelect.tsx";
import { onKey } from "./parts/onKey.ts";
import { pressing } from "./parts/press.ts";
import { useLive } from "./parts/useLive.ts";
import { useVariant } from "./parts/useVariant.ts";
import { Plot } from "./staircases/Plot.tsx";
import { type StairLane, type StairWindow, windowAround, windowAt } from "./staircases/window.ts";

/** What the reader has chosen in this figure. */
export interface StaircasesView {
  /** The layer whose output is drawn against its input. */
  readonly layer: LayerId;
}

/** From which width of its container on the names fit beside the lanes. Also in staircases.css. */
const VARIANTS = [
  ["wide", 640],
  ["narrow", 0],
] as const;

/**
 * A layer's output against its input under several rules: a lane for each rule on every floor. The last two lanes round
 * up and down without padding; where they meet is framed.
 */
export function Staircases({
  lanes,
  layers,
  home,
  input,
  range,
  landmarks,
  view,
  onView,
  onInput,
}: {
  readonly lanes: readonly StairLane[];
  /** The layers to choose from. */
  readonly layers: readonly LayerId[];
  /** The floor to look at as long as the present input is in its window. */
  readonly home: number;
  /** The layer's present input; 0 where it has none. */
  readonly input: number;
  /** How far the reader can drag, in pixels. */
  readonly range: { readonly min: number; readonly max: number };
  /** Inputs with a line of their own. */
  readonly landmarks: readonly number[];
  readonly view: StaircasesView;
  readonly onView: (view: StaircasesView) => void;
  /** Sets the input, where the layer's input is the picture itself. */
  readonly onInput: ((input: number) => void) | null;
}) {
  const { staircases: words } = useMessages().figures;
  const container = useRef<HTMLElement>(null);
  const variant = useVariant(container, VARIANTS);
  const live = useLive();
  const drawn = useMemo(() => windowsOf(lanes), [lanes]);
  // The needle in the reader's hand answers in the same frame, what each lane gives in the next.
  const present = useMemo(() => ({ lanes, input }), [lanes, input]);
  const followed = useAfterPaint(present);
  // What came into another layer would be wrong even for one frame.
  const told = followed.lanes === lanes ? followed.input : input;
  const [up, down] = [lanes[lanes.length - 2], lanes[lanes.length - 1]];
  if (!up || !down) return null;
  const window = windowAt(input, home, up, drawn);
  const looked = window.floors.indexOf(window.floor);
  const runs = lanes.map(({ name, users }, i) => ({
    name,
    users: users || words.nobody,
    step: window.steps[i]?.[looked] ?? null,
  }));
  const spoken = (size: number) =>
    words.spoken(
      size,
      lanes.map(({ name, stair }) => ({ name, output: stair.outputs[size] ?? 0 })),
    );
  const control = live &&
    onInput && {
      role: "slider",
      tabIndex: 0,
      "aria-label": words.drag,
      "aria-valuemin": range.min,
      "aria-valuemax": range.max,
      "aria-valuenow": input,
      "aria-valuetext": spoken(input),
      ...dragging(window, input, range, onInput),
    };
  const drawing = (name: "wide" | "narrow") =>
    variant === null || variant === name ? (
      <Plot
        variant={name}
        lanes={lanes}
        window={window}
        input={input}
        told={told}
        landmarks={landmarks}
        agree={words.agree}
        nobody={words.nobody}
        floorsTitle={words.floors}
        axisTitle={onInput ? words.axis : words.axisOf(view.layer)}
      />
    ) : null;
  return (
    <figure className="figure staircases" ref={container}>
      {/* A choice made before anyone listens would be lost. No group to speak of: what is in it has names. */}
      <fieldset role="presentation" className="figure-controls live-only" disabled={!live}>
        <FigureSelect
          label={words.layer}
          options={layers.map((layer) => ({ id: layer, name: layer }))}
          value={view.layer}
          onChange={(layer) => onView({ ...view, layer: layer as LayerId })}
        />
      </fieldset>
      <p className="visually-hidden">
        {/* What the present input gives the slider says, where there is one. */}
        {words.summary(view.layer, window.floor, runs, control || !told ? "" : spoken(told))}
      </p>
      <div className="stairs-control" data-draggable={onInput ? "" : undefined} {...control}>
        {drawing("wide")}
        {drawing("narrow")}
      </div>
      <figcaption className="figure-caption">
        {rich(
          words.caption({
            layer: view.layer,
            floor: window.floor,
            up: runs[runs.length - 2]?.step ?? null,
            down: runs[runs.length - 1]?.step ?? null,
            meeting: window.meeting,
            draggable: onInput !== null,
          }),
        )}
      </figcaption>
    </figure>
  );
}

/** Windows by floor, kept as long as the lanes stay, so that dragging inside one redraws only what moves. */
function windowsOf(lanes: readonly StairLane[]): (floor: number) => StairWindow {
  const known = new Map<number, StairWindow>();
  return (floor) => {
    const window = known.get(floor) ?? windowAround(floor, lanes, lanes.slice(-2));
    known.set(floor, window);
    return window;
  };
}

/** How far beside the drawing a press still means its edge, in pixels. */
const NEAR = 12;

/** Dragging anywhere on the drawing, and the keys of a slider; keys also lead out of the window. */
function dragging(
  window: StairWindow,
  input: number,
  range: { readonly min: number; readonly max: number },
  onInput: (input: number) => void,
) {
  const set = (next: number) => {
    const within = Math.min(Math.max(next, range.min), range.max);
    if (within !== input) onInput(within);
  };
  const drawn = (control: HTMLElement) => control.querySelector(".stairs-drawing")?.getBoundingClientRect();
  const inputAt = (event: PointerEvent<HTMLElement>) => {
    const box = drawn(event.currentTarget);
    if (!box) return input;
    const column = Math.floor(((event.clientX - box.left) / box.width) * (window.to - window.from + 1));
    return Math.min(Math.max(window.from + column, window.from), window.to);
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: input - 1,
    ArrowDown: input - 1,
    ArrowRight: input + 1,
    ArrowUp: input + 1,
    PageDown: input - 10,
    PageUp: input + 10,
    Home: range.min,
    End: range.max,
  };
  return {
    ...pressing(
      (event) => set(inputAt(event)),
      ({ currentTarget, clientX }) => {
        const box = drawn(currentTarget);
        return box !== undefined && clientX >= box.left - NEAR && clientX <= box.right + NEAR;
      },
    ),
    onKeyDown: onKey(({ key }) => {
      const next = keys[key];
      if (next === undefined) return false;
      set(next);
      return true;
    }),
  };
}
