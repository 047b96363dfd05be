import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from "react";
import { useLive } from "../parts/useLive.ts";
import { COLUMNS, cellOf } from "./Grid.tsx";

/** What a key does to the size looked at; rows are as they are seen, so down is the next row. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -COLUMNS,
  ArrowDown: COLUMNS,
  PageUp: -4 * COLUMNS,
  PageDown: 4 * COLUMNS,
};

/**
 * The grid as one control: a slider over the sizes, walked with the arrow keys, pointed at or touched. One stop for the
 * keyboard instead of one for each of the sizes, and its spoken value is the explanation.
 */
export function Inspector({
  label,
  maxSize,
  size,
  spoken,
  onPoint,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly maxSize: number;
  /** The size looked at. */
  readonly size: number;
  readonly spoken: string;
  /** The pointer is over a size, or 0 when it has left. */
  readonly onPoint: (size: number) => void;
  readonly onChoose: (size: number) => void;
  readonly children: ReactNode;
}) {
  const live = useLive();
  const [pressed, setPressed] = useState(false);
  const rows = Math.ceil(maxSize / COLUMNS);
  const { column, row } = cellOf(size);

  const sizeAt = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (position: number, length: number, count: number) =>
      Math.min(Math.max(Math.floor((position / length) * count), 0), count - 1);
    const cell =
      at(event.clientY - box.top, box.height, rows) * COLUMNS +
      at(event.clientX - box.left, box.width, COLUMNS);
    return Math.min(cell + 1, maxSize);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === "Home" ? 1 : event.key === "End" ? maxSize : size + (KEYS[event.key] ?? 0);
    if (next === size || next < 1 || next > maxSize) return;
    event.preventDefault();
    onPoint(0);
    onChoose(next);
  };
  const control = {
    role: "slider",
    tabIndex: 0,
    "aria-label": label,
    "aria-valuemin": 1,
    "aria-valuemax": maxSize,
    "aria-valuenow": size,
    "aria-valuetext": spoken,
    onKeyDown,
  };
  return (
    <div
      className="sieve-grid"
      {...(live ? control : {})}
      onPointerMove={(event) => {
        if (pressed || event.pointerType === "mouse") onPoint(sizeAt(event));
      }}
      // Chosen when it comes up again: a finger that scrolls the page never does.
      onPointerDown={() => setPressed(true)}
      onPointerUp={(event) => {
        if (pressed) onChoose(sizeAt(event));
        setPressed(false);
      }}
      onPointerCancel={() => setPressed(false)}
      onPointerLeave={() => {
        setPressed(false);
        onPoint(0);
      }}
    >
      {children}
      <span
        className="sieve-pointer"
        style={{
          // Not left and top, which would be laid out anew at every cell.
          translate: `${column * 100}% ${row * 100}%`,
          width: `${100 / COLUMNS}%`,
          height: `${100 / rows}%`,
        }}
      />
    </div>
  );
}
