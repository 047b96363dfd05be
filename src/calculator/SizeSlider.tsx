import { memo } from "react";
import { shapeText } from "../formula/shape.ts";
import { useMessages } from "../language/language.tsx";
import type { Size } from "../model/types.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import { LANDMARKS } from "../ui/landmarks.ts";
import { place, Slider, type TrackRun } from "../ui/Slider.tsx";

/** Sizes labelled under the track, in pixels. */
const TICKS = [1, 64, 128, 256, 320, 384, 448, 512] as const;

/** The input size as a slider over 1…512; the track carries the sizes that fit. */
export function SizeSlider({
  size,
  runs,
  pageStep,
  onStep,
  onJump,
}: {
  readonly size: Size;
  readonly runs: readonly TrackRun[];
  /** Pixels Page Up and Down move: conv1's stride, one window. */
  readonly pageStep: number;
  readonly onStep: (size: number) => void;
  readonly onJump: (size: number) => void;
}) {
  const { calculator } = useMessages();
  const square = size.width === size.height;
  return (
    <Slider
      name={calculator.inputSize}
      value={size.width}
      range={SLIDER_RANGE}
      page={pageStep}
      runs={runs}
      {...(square ? {} : { valueText: shapeText(size) })}
      onChange={onStep}
    >
      <Ticks onJump={onJump} />
    </Slider>
  );
}

const Ticks = memo(function Ticks({ onJump }: { readonly onJump: (size: number) => void }) {
  const { calculator } = useMessages();
  return (
    <div className="slider-ticks">
      {TICKS.map((tick) => (
        <span
          key={tick}
          className={`tick ${tick === SLIDER_RANGE.min || tick === SLIDER_RANGE.max ? "tick-end" : ""} ${tick === 256 ? "tick-near" : ""}`}
          style={{ left: `${place(tick, SLIDER_RANGE)}%` }}
          aria-hidden="true"
        >
          {tick}
        </span>
      ))}
      {LANDMARKS.map((landmark, i) => (
        <button
          key={landmark}
          type="button"
          className={`tick landmark ${i === 0 ? "landmark-left" : "landmark-right"}`}
          style={{ left: `${place(landmark, SLIDER_RANGE)}%` }}
          aria-label={calculator.goTo(landmark)}
          onClick={() => onJump(landmark)}
        >
          {landmark}
        </button>
      ))}
    </div>
  );
});
