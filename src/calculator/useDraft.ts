import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import { useMessages } from "../language/language.tsx";
import type { Codec } from "../state/fields.ts";
import type { Range } from "../state/numbers.ts";

/**
 * A text field that acts as a spin button: what is typed is left alone until Enter or leaving the field, then read by
 * the same codec as a link; odd input gets a remark instead of being swallowed, as a number input would.
 */
export function useDraft<T>({
  value,
  codec,
  range,
  stepBy,
  onChange,
}: {
  readonly value: T;
  readonly codec: Codec<T>;
  readonly range: Range;
  /** The value some units on, within the range. */
  readonly stepBy: (by: number) => T;
  readonly onChange: (value: T) => void;
}) {
  const { calculator } = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);

  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    setRemark(null);
    if (draft.trim() === "") return;
    const read = codec.read(draft);
    if (!read) {
      setRemark(
        `${calculator.unreadableNumber(draft.slice(0, 20))} ${calculator.typeRange(range.min, range.max)}`,
      );
      return;
    }
    if (!read.exact) setRemark(calculator.usedNearest(draft.slice(0, 20), codec.write(read.value)));
    onChange(read.value);
  };
  const step = (by: number) => {
    setDraft(null);
    setRemark(null);
    onChange(stepBy(by));
  };

  return {
    remark,
    step,
    input: {
      type: "text",
      autoComplete: "off",
      spellCheck: false,
      value: draft ?? codec.write(value),
      "aria-invalid": remark !== null,
      "aria-valuemin": range.min,
      "aria-valuemax": range.max,
      onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft(event.target.value),
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "Enter") commit();
        else if (event.key === "Escape") setDraft(null);
        else if (event.key === "ArrowUp") step(1);
        else if (event.key === "ArrowDown") step(-1);
        else return;
        event.preventDefault();
      },
    },
  };
}
