import { useId, useMemo } from "react";
import { useMessages } from "../language/language.tsx";
import { wholeNumber } from "../state/fields.ts";
import type { Range } from "../state/numbers.ts";
import { Remark } from "./Remark.tsx";
import { useDraft } from "./useDraft.ts";

/** A small whole number with − and + beside it. */
export function Stepper({
  name,
  label,
  value,
  range,
  onChange,
}: {
  /** The accessible name. */
  readonly name: string;
  /** The visible label, when a group's legend says the rest. */
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  readonly onChange: (value: number) => void;
}) {
  const { calculator } = useMessages();
  const id = useId();
  const codec = useMemo(() => wholeNumber(range), [range]);
  const stepBy = (by: number) => Math.min(Math.max(value + by, range.min), range.max);
  const { remark, input, step } = useDraft({ value, codec, range, stepBy, onChange });
  return (
    <div className="stepper-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <div className="stepper">
        {/* Out of the tab order: the field's arrow keys do the same. */}
        <button
          type="button"
          tabIndex={-1}
          aria-label={calculator.less(name)}
          disabled={value <= range.min}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={id}
          role="spinbutton"
          aria-label={name}
          aria-valuenow={value}
          inputMode="numeric"
          size={2}
          {...input}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={calculator.more(name)}
          disabled={value >= range.max}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
      <Remark text={remark} />
    </div>
  );
}
