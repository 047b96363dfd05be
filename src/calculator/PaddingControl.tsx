import { useState } from "react";
import { useMessages } from "../language/language.tsx";
import type { ExplicitPadding, Padding } from "../model/types.ts";
import { PADDING_RANGE } from "../state/fields.ts";
import { LinkIcon } from "./icons.tsx";
import { Slider } from "./Slider.tsx";
import { Stepper } from "./Stepper.tsx";

/** Zeros the slider reaches on each side; more can be typed. */
const SLIDER = { min: 0, max: 8 } as const;

/**
 * conv1's padding as one group: a slider for both sides, and a field for each, linked until the reader unlinks them.
 * A padding chosen by SAME is shown and can be replaced.
 */
export function PaddingControl({
  padding,
  shown,
  onStep,
  onJump,
}: {
  readonly padding: Padding;
  /** The zeros in force, also where SAME chose them. */
  readonly shown: ExplicitPadding;
  readonly onStep: (padding: ExplicitPadding) => void;
  readonly onJump: (padding: ExplicitPadding) => void;
}) {
  const { calculator } = useMessages();
  const [unlinked, setUnlinked] = useState(false);
  const linked = !unlinked && shown.before === shown.after;
  const set = (side: "before" | "after", value: number) =>
    onStep(linked ? { before: value, after: value } : { ...shown, [side]: value });
  const level = Math.max(shown.before, shown.after);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand above one of its controls.
    <div className="padding-control" role="group" aria-label={calculator.padding}>
      <div className="padding-slider">
        <span className="control-label">
          {calculator.padding}
          {padding === "same" ? <span className="aside"> {calculator.same}</span> : null}
        </span>
        <Slider
          name={calculator.padding}
          value={level}
          range={SLIDER}
          page={2}
          valueText={shown.before === shown.after ? String(level) : `${shown.before} + ${shown.after}`}
          onChange={(value) => onStep({ before: value, after: value })}
        />
      </div>
      <Stepper
        name={calculator.paddingBefore}
        label={calculator.before}
        value={shown.before}
        range={PADDING_RANGE}
        onChange={(value) => set("before", value)}
      />
      <button
        type="button"
        className="link-toggle"
        aria-label={calculator.linked}
        title={calculator.linked}
        aria-pressed={linked}
        onClick={() => {
          setUnlinked(linked);
          if (!linked && shown.before !== shown.after) onJump({ before: level, after: level });
        }}
      >
        <LinkIcon />
      </button>
      <Stepper
        name={calculator.paddingAfter}
        label={calculator.after}
        value={shown.after}
        range={PADDING_RANGE}
        onChange={(value) => set("after", value)}
      />
    </div>
  );
}
