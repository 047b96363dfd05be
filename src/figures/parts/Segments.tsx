import { useId } from "react";

/** A choice between a few things, all of them in sight. */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (id: T) => void;
}) {
  const group = useId();
  return (
    <fieldset className="figure-set">
      <legend className="control-label">{label}</legend>
      <div className="segments">
        {options.map(({ id, name }) => (
          <label key={id} className="segment" data-on={id === value || undefined}>
            <input type="radio" name={group} checked={id === value} onChange={() => onChange(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
