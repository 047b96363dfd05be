import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { Remark } from "../ui/Remark.tsx";
import type { ReadText } from "../ui/useDraft.ts";

/** Pixels of movement that change the number by one. */
const PIXELS_PER_STEP = 5;

/** How a change came about: `step` while something moves, `jump` for a number typed. */
type How = "step" | "jump";

/**
 * A number in a sentence that can be dragged sideways, stepped with the arrow keys (with Shift by ten) or typed (Enter).
 * Props in, events out; `read` turns typed text into a number within the range, or says why not.
 */
export function Scrub({
  value,
  min,
  max,
  label,
  read,
  onChange,
}: {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly label: string;
  readonly read: (text: string) => ReadText<number>;
  readonly onChange: (value: number, how: How) => void;
}) {
  const [typing, setTyping] = useState(false);
  const [held, setHeld] = useState(false);
  // Of the number it was said at: at any other it is of no use any more.
  const [remark, setRemark] = useState<{ readonly text: string | null; readonly at: number } | null>(null);
  const grip = useRef({ x: 0, value: 0 });
  const host = useRef<HTMLSpanElement>(null);

  const set = (next: number) => {
    const allowed = Math.min(Math.max(next, min), max);
    if (allowed !== value) onChange(allowed, "step");
  };
  const grab = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    host.current?.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, value };
    setHeld(true);
  };
  const drag = (event: PointerEvent) => {
    if (held && event.isPrimary)
      set(grip.current.value + Math.round((event.clientX - grip.current.x) / PIXELS_PER_STEP));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = STEPS[event.key];
    if (event.key === "Enter") setTyping(true);
    else if (by !== undefined) set(value + by * (event.shiftKey ? 10 : 1));
    else if (event.key === "Home") set(min);
    else if (event.key === "End") set(max);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {typing ? (
        <TypedNumber
          value={value}
          label={label}
          onDone={(text, by) => {
            setTyping(false);
            const typed = text === null || text.trim() === "" ? null : read(text);
            const next = typed?.value ?? value;
            setRemark(typed && { text: typed.remark, at: next });
            if (next !== value) onChange(next, "jump");
            // Who left the field is where they want to be.
            if (by === "key") requestAnimationFrame(() => host.current?.focus());
          }}
        />
      ) : (
        <span
          ref={host}
          className="scrub"
          role="spinbutton"
          tabIndex={0}
          aria-label={label}
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={max}
          data-held={held || undefined}
          onPointerDown={grab}
          onPointerMove={drag}
          onPointerUp={() => setHeld(false)}
          onPointerCancel={() => setHeld(false)}
          onDoubleClick={() => setTyping(true)}
          onKeyDown={press}
        >
          <span>{value}</span>
        </span>
      )}
      <Remark text={remark?.at === value ? remark.text : null} />
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

function TypedNumber({
  value,
  label,
  onDone,
}: {
  readonly value: number;
  readonly label: string;
  /** Called with what was typed, or null when it was given up, and how the field was left. */
  readonly onDone: (text: string | null, by: "key" | "blur") => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (text: string | null, by: "key" | "blur") => {
    if (done.current) return;
    done.current = true;
    onDone(text, by);
  };
  return (
    <input
      ref={field}
      className="scrub-field"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => finish(event.target.value, "blur")}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(event.currentTarget.value, "key");
        else if (event.key === "Escape") finish(null, "key");
      }}
    />
  );
}
