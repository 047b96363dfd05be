import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import type { Messages } from "../../content/messages/types.ts";
import { useMessages } from "../language/language.tsx";
import type { Codec } from "../state/fields.ts";
import type { Range } from "../state/numbers.ts";
import type { Change } from "../state/store.ts";

/** What typed text was read as, null where it could not be, and what is to be said of it, null where it was as it should. */
export interface ReadText<T> {
  readonly value: T | null;
  readonly remark: string | null;
}

/** Reads what was typed, by the codec that reads links, and says what was made of odd input. */
export function readText<T>(
  text: string,
  codec: Codec<T>,
  range: Range,
  { calculator }: Pick<Messages, "calculator">,
): ReadText<T> {
  const short = text.slice(0, 20);
  const read = codec.read(text);
  if (!read) {
    const remark = `${calculator.unreadableNumber(short)} ${calculator.typeRange(range.min, range.max)}`;
    return { value: null, remark };
  }
  const { value, exact } = read;
  return { value, remark: exact ? null : calculator.usedNearest(short, codec.write(value)) };
}

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
  const messages = useMessages();
  const written = codec.write(value);
  // Both belong to the value they were made at: once something else has changed it, they are of no use any more.
  const [draft, setDraft] = useState<Made | null>(null);
  const [remark, setRemark] = useState<(Made & { readonly refused: boolean }) | null>(null);
  const clear = () => {
    setDraft(null);
    setRemark(null);
  };

  const commit = () => {
    if (!draft) return;
    clear();
    const { text, at } = draft;
    if (at !== written || text.trim() === "") return;
    const read = readText(text, codec, range, messages);
    const refused = read.value === null;
    if (read.remark) setRemark({ text: read.remark, at: refused ? at : codec.write(read.value), refused });
    if (!refused) onChange(read.value, "jump");
  };
  const step = (by: number) => {
    clear();
    onChange(stepBy(by), "step");
  };
  const said = remark?.at === written ? remark : null;

  return {
    remark: said?.text ?? null,
    step,
    input: {
      type: "text",
      autoComplete: "off",
      spellCheck: false,
      value: draft?.at === written ? draft.text : written,
      "aria-invalid": said?.refused ?? false,
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
