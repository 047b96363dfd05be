import { useMessages } from "../../language/language.tsx";
import { useAfterPaint } from "../../ui/afterPaint.ts";
import { onKey } from "../parts/onKey.ts";
import { useLive } from "../parts/useLive.ts";
import { ALL, at } from "./scale.ts";

/** Sizes Page Up and Page Down move. */
const PAGE = 10;

/** The present size, as a line through all rows with a handle at its foot: a slider that can also be dragged anywhere. */
export function SizeLine({
  size,
  side,
  onSize,
}: {
  readonly size: number;
  /** Beyond which end of the axis the size lies, if it does. */
  readonly side: "left" | "right" | null;
  readonly onSize: (size: number) => void;
}) {
  const live = useLive();
  const { everySize } = useMessages().figures;
  // The line is what the hand moves; its number follows in the next frame, with all other words.
  const told = useAfterPaint(size);
  const onKeyDown = onKey(({ key }) => {
    const step = STEPS[key];
    const next = key === "Home" ? ALL.from : key === "End" ? ALL.to : step && size + step;
    if (next) onSize(next);
    return !!next;
  });
  return (
    <div className="sizes-line" style={at(size)} data-side={side ?? undefined}>
      <div
        className="sizes-handle"
        {...(live && {
          role: "slider",
          tabIndex: 0,
          "aria-label": everySize.line,
          "aria-valuemin": ALL.from,
          "aria-valuemax": ALL.to,
          "aria-valuenow": told,
          onKeyDown,
        })}
      >
        {told}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
};
