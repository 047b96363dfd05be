import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
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

/**
 * A drawing in which something is moved in two directions: by pointer and touch, and by arrow keys. For assistive
 * technology it is two sliders, which browsers know, where no role exists for one control with two values.
 */
export function Pad({
  value,
  max,
  label,
  labels,
  texts,
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
  /** What the sliders' values mean, in words. */
  readonly texts: { readonly x: string; readonly y: string };
  readonly onMove: (value: PadValue) => void;
  /** The value a pointer asks for; it is rounded and kept in range here. */
  readonly follow: (pointer: PadPointer) => PadValue;
  /** How far the arrow keys go with Shift held. */
  readonly bigStep?: number;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const live = useLive();
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
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keyStep(event.key, event.shiftKey ? bigStep : 1, value, max);
    if (!step) return;
    event.preventDefault();
    // The focus goes to the slider that moves, so that its new value is what is read out.
    inputs[step.axis].current?.focus();
    move(step.to);
  };
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
          value={value[axis]}
          aria-label={labels[axis]}
          aria-valuetext={texts[axis]}
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

/** Where a key leads, and along which axis; null for keys that mean nothing here. */
function keyStep(
  key: string,
  step: number,
  value: PadValue,
  max: PadValue,
): { readonly axis: "x" | "y"; readonly to: PadValue } | null {
  switch (key) {
    case "ArrowLeft":
      return { axis: "x", to: { ...value, x: value.x - step } };
    case "ArrowRight":
      return { axis: "x", to: { ...value, x: value.x + step } };
    case "ArrowUp":
      return { axis: "y", to: { ...value, y: value.y - step } };
    case "ArrowDown":
      return { axis: "y", to: { ...value, y: value.y + step } };
    case "Home":
      return { axis: "x", to: { ...value, x: 0 } };
    case "End":
      return { axis: "x", to: { ...value, x: max.x } };
    case "PageUp":
      return { axis: "y", to: { ...value, y: 0 } };
    case "PageDown":
      return { axis: "y", to: { ...value, y: max.y } };
    default:
      return null;
  }
}
