import { type PointerEvent, type ReactNode, useRef } from "react";
import { useAfterPaint } from "../../ui/afterPaint.ts";
import { onKey } from "./onKey.ts";
import { pressing } from "./press.ts";
import { useLive } from "./useLive.ts";

/** Two whole numbers, across and down. */
export interface PadValue {
  readonly x: number;
  readonly y: number;
}

/** Where a pointer is: shares of the pad's width and height, and how far it has come since it went down. */
export interface PadPointer {
  readonly u: number;
  readonly v: number;
  readonly du: number;
  readonly dv: number;
  /** The value when the pointer went down. */
  readonly start: PadValue;
}

/** Where a key leads: along which axis, and how far; the ends are as far as it goes. */
const KEYS: Readonly<Record<string, readonly [axis: "x" | "y", by: number]>> = {
  ArrowLeft: ["x", -1],
  ArrowRight: ["x", 1],
  ArrowUp: ["y", -1],
  ArrowDown: ["y", 1],
  Home: ["x", -Infinity],
  End: ["x", Infinity],
  PageUp: ["y", -Infinity],
  PageDown: ["y", Infinity],
};

/**
 * A drawing in which something is moved in two directions: by pointer and touch, and by arrow keys. For assistive
 * technology it is two sliders, which browsers know, where no role exists for one control with two values.
 */
export function Pad({
  value,
  max,
  label,
  labels,
  text,
  onMove,
  follow,
  bigStep = 8,
  className = "",
  children,
}: {
  readonly value: PadValue;
  readonly max: PadValue;
  /** What is moved. */
  readonly label: string;
  /** Names of the two sliders. */
  readonly labels: { readonly x: string; readonly y: string };
  /** What a slider's value means, in words. */
  readonly text: (value: number, axis: "x" | "y") => string;
  readonly onMove: (value: PadValue) => void;
  /** The value a pointer asks for; it is rounded and kept in range here. */
  readonly follow: (pointer: PadPointer) => PadValue;
  /** How far the arrow keys go with Shift held. */
  readonly bigStep?: number;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const live = useLive();
  // Nobody sees the sliders: what is moved goes first.
  const told = useAfterPaint(value);
  const drag = useRef<{ readonly u: number; readonly v: number; readonly start: PadValue } | null>(null);
  const inputs = { x: useRef<HTMLInputElement>(null), y: useRef<HTMLInputElement>(null) };
  const move = (next: PadValue) => {
    const x = within(next.x, max.x);
    const y = within(next.y, max.y);
    if (x !== value.x || y !== value.y) onMove({ x, y });
  };
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { u: (event.clientX - box.left) / box.width, v: (event.clientY - box.top) / box.height };
  };
  const press = pressing(
    (event) => {
      if (!drag.current) return;
      const { u, v } = place(event);
      inputs.x.current?.focus({ preventScroll: true });
      move(follow({ u, v, du: u - drag.current.u, dv: v - drag.current.v, start: drag.current.start }));
    },
    (event) => {
      // The focus is ours to give.
      event.preventDefault();
      drag.current = { ...place(event), start: value };
      return true;
    },
  );
  const onKeyDown = onKey(({ key, shiftKey }) => {
    const [axis, by = 0] = KEYS[key] ?? [];
    if (!axis) return false;
    // The focus goes to the slider that moves, so that its new value is what is read out.
    inputs[axis].current?.focus();
    move({ ...value, [axis]: value[axis] + by * (shiftKey ? bigStep : 1) });
    return true;
  });
  if (!live) return <div className={`pad ${className}`}>{children}</div>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be positioned like a drawing in all browsers.
    <div
      role="group"
      aria-label={label}
      className={`pad pad-live ${className}`}
      {...press}
      onKeyDown={onKeyDown}
    >
      {children}
      {(["x", "y"] as const).map((axis) => (
        <input
          key={axis}
          ref={inputs[axis]}
          type="range"
          className="visually-hidden"
          min="0"
          max={max[axis]}
          value={told[axis]}
          aria-label={labels[axis]}
          aria-valuetext={text(told[axis], axis)}
          aria-orientation={axis === "y" ? "vertical" : undefined}
          onChange={(event) => move({ ...value, [axis]: Number(event.target.value) })}
        />
      ))}
    </div>
  );
}

function within(n: number, max: number): number {
  return Math.min(Math.max(Math.round(n), 0), max);
}
