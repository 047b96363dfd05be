import { useId } from "react";
import { useLive } from "./useLive.ts";

/** One choice of a select. */
export interface SelectOption {
  readonly id: string;
  readonly name: string;
  /** Options with the same group stand together under its name. */
  readonly group?: string;
}

/**
 * A labelled native select in the controls of a figure. In prerendered HTML only its place: Chromium looks at every
 * drop-down list as soon as a page is parsed, and lays out whatever section it is in, in sight or not.
 */
export function FigureSelect({
  label,
  options,
  value,
  onChange,
  className = "",
}: {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly className?: string;
}) {
  const id = useId();
  const live = useLive();
  const groups = [...new Set(options.map(({ group }) => group))];
  const items = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ));
  return (
    <div className={`picker figure-select ${className}`}>
      <label className="control-label" htmlFor={live ? id : undefined}>
        {label}
      </label>
      {live ? (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {groups.map((group) =>
            group === undefined ? (
              items(group)
            ) : (
              <optgroup key={group} label={group}>
                {items(group)}
              </optgroup>
            ),
          )}
        </select>
      ) : (
        <span className="select-place" />
      )}
    </div>
  );
}
