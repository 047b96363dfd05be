import { type PointerEvent, type ReactNode, useState } from "react";
import { onKey } from "../parts/onKey.ts";
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
  // The pointer that is down; a second finger is not listened to.
  const [pressed, setPressed] = useState<number | null>(null);
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
  const onKeyDown = onKey(({ key }) => {
    const next = key === "Home" ? 1 : key === "End" ? maxSize : size + (KEYS[key] ?? 0);
    if (next === size || next < 1 || next > maxSize) return false;
    onPoint(0);
    onChoose(next);
    return true;
  });
  const release = ({ pointerId }: PointerEvent) => setPressed((now) => (now === pointerId ? null : now));
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
        if (event.pointerId === pressed || event.pointerType === "mouse") onPoint(sizeAt(event));
      }}
      // Chosen when it comes up again: a finger that scrolls the page never does.
      onPointerDown={({ pointerId }) => setPressed((now) => now ?? pointerId)}
      onPointerUp={(event) => {
        if (event.pointerId === pressed) onChoose(sizeAt(event));
        release(event);
      }}
      onPointerCancel={release}
      onPointerLeave={(event) => {
        release(event);
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
