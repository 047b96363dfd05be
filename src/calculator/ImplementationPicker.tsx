import { memo, useId } from "react";
import { useMessages } from "../language/language.tsx";

/** One choice of the picker. */
export interface PickerOption {
  readonly id: string;
  readonly name: string;
  readonly reading: boolean;
}

/** Chooses an implementation, or one of the readings of the paper. */
export const ImplementationPicker = memo(function ImplementationPicker({
  options,
  value,
  onChange,
}: {
  readonly options: readonly PickerOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { calculator } = useMessages();
  const id = useId();
  const list = (reading: boolean) =>
    options
      .filter((option) => option.reading === reading)
      .map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ));
  return (
    <div className="picker">
      <label className="control-label" htmlFor={id}>
        {calculator.implementation}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <optgroup label={calculator.implementations}>{list(false)}</optgroup>
        <optgroup label={calculator.readings}>{list(true)}</optgroup>
      </select>
    </div>
  );
});
