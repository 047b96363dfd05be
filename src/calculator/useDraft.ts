import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import { useMessages } from "../language/language.tsx";
import type { Codec } from "../state/fields.ts";
import type { Range } from "../state/numbers.ts";
import type { Change } from "../state/store.ts";

/** Something made of a field's text while the field held a value, written as `at`. */
interface Made {
  readonly text: string;
  readonly at: string;
}

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
  /** A `step` by the arrow keys or a button, or what was typed. */
  readonly onChange: (value: T, how: Change) => void;
}) {
  const { calculator } = useMessages();
  const written = codec.write(value);
  // Both belong to the value they were made at: once something else has changed it, they are of no use any more.
  const [draft, setDraft] = useState<Made | null>(null);
  const [remark, setRemark] = useState<Made | null>(null);
  const clear = () => {
    setDraft(null);
    setRemark(null);
  };

  const commit = () => {
    if (!draft) return;
    clear();
    const { text, at } = draft;
    if (at !== written || text.trim() === "") return;
    const short = text.slice(0, 20);
    const read = codec.read(text);
    if (!read) {
      const said = `${calculator.unreadableNumber(short)} ${calculator.typeRange(range.min, range.max)}`;
      setRemark({ text: said, at });
      return;
    }
    const near = codec.write(read.value);
    if (!read.exact) setRemark({ text: calculator.usedNearest(short, near), at: near });
    onChange(read.value, "jump");
  };
  const step = (by: number) => {
    clear();
    onChange(stepBy(by), "step");
  };
  const said = remark?.at === written ? remark.text : null;

  return {
    remark: said,
    step,
    input: {
      type: "text",
      autoComplete: "off",
      spellCheck: false,
      value: draft?.at === written ? draft.text : written,
      "aria-invalid": said !== null,
      "aria-valuemin": range.min,
      "aria-valuemax": range.max,
      onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft({ text: event.target.value, at: written }),
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "Enter") commit();
        else if (event.key === "Escape") clear();
        else if (event.key === "ArrowUp") step(1);
        else if (event.key === "ArrowDown") step(-1);
        else return;
        event.preventDefault();
      },
    },
  };
}
