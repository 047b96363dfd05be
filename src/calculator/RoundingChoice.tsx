import { memo, useId } from "react";
import { useMessages } from "../language/language.tsx";
import type { RoundingDirection } from "../model/rounding.ts";

/** Rounding down or up; neither is pressed where the source states no rule. */
export const RoundingChoice = memo(function RoundingChoice({
  direction,
  onChange,
}: {
  readonly direction: RoundingDirection;
  readonly onChange: (direction: "down" | "up") => void;
}) {
  const { calculator } = useMessages();
  const group = useId();
  const options = [
    { value: "down", label: calculator.down, brackets: "⌊ ⌋" },
    { value: "up", label: calculator.up, brackets: "⌈ ⌉" },
  ] as const;
  return (
    <fieldset className="rounding" aria-label={calculator.rounding}>
      <legend className="control-label">{calculator.roundingShort}</legend>
      <div className="segments">
        {options.map(({ value, label, brackets }) => (
          <label key={value} className="segment" data-on={direction === value || undefined}>
            <input type="radio" name={group} checked={direction === value} onChange={() => onChange(value)} />
            <span>
              {label} <span aria-hidden="true">{brackets}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});
