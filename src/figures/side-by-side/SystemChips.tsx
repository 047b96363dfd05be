import type { System } from "./facts.ts";

/** Which systems have a column; the reference always has one. */
export function SystemChips({
  label,
  systems,
  reference,
  shown,
  onChange,
}: {
  readonly label: string;
  readonly systems: readonly System[];
  readonly reference: string;
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}) {
  return (
    <fieldset className="chips">
      <legend className="control-label">{label}</legend>
      {systems.map(({ id, name }) => (
        <label
          key={id}
          className="chip"
          data-on={id === reference || shown.includes(id) || undefined}
          data-fixed={id === reference || undefined}
        >
          <input
            type="checkbox"
            checked={id === reference || shown.includes(id)}
            disabled={id === reference}
            onChange={({ target }) =>
              onChange(target.checked ? [...shown, id] : shown.filter((other) => other !== id))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
