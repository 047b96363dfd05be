import { memo, useState } from "react";
import { useMessages } from "../language/language.tsx";
import type { ExplicitPadding, Padding } from "../model/types.ts";
import { PADDING_RANGE } from "../state/fields.ts";
import { LinkIcon } from "../ui/icons.tsx";
import { Slider } from "../ui/Slider.tsx";
import { Stepper } from "../ui/Stepper.tsx";

/** Zeros the slider reaches on each side; more can be typed. */
const SLIDER = { min: 0, max: 8 } as const;

/**
 * conv1's padding as one group: a slider for both sides, and a field for each, linked until the reader unlinks them.
 * A padding chosen by SAME is shown and can be replaced.
 */
export const PaddingControl = memo(function PaddingControl({
  padding,
  before,
  after,
  onChange,
}: {
  readonly padding: Padding;
  /** The zeros in force, also where SAME chose them. */
  readonly before: number;
  readonly after: number;
  readonly onChange: (padding: ExplicitPadding, how: "step" | "jump") => void;
}) {
  const { calculator } = useMessages();
  const [unlinked, setUnlinked] = useState(false);
  const linked = !unlinked && before === after;
  const set = (side: "before" | "after", value: number) =>
    onChange(linked ? { before: value, after: value } : { before, after, [side]: value }, "step");
  const level = Math.max(before, after);
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
          valueText={before === after ? String(level) : `${before} + ${after}`}
          onChange={(value) => onChange({ before: value, after: value }, "step")}
        />
      </div>
      <Stepper
        name={calculator.paddingBefore}
        label={calculator.before}
        value={before}
        range={PADDING_RANGE}
        onChange={(value) => set("before", value)}
      />
      <button
        type="button"
        className="link-toggle"
        title={calculator.linked}
        aria-pressed={linked}
        onClick={() => {
          setUnlinked(linked);
          if (!linked && before !== after) onChange({ before: level, after: level }, "jump");
        }}
      >
        <LinkIcon />
      </button>
      <Stepper
        name={calculator.paddingAfter}
        label={calculator.after}
        value={after}
        range={PADDING_RANGE}
        onChange={(value) => set("after", value)}
      />
    </div>
  );
});
