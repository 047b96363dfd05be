import { memo, useMemo } from "react";
import { shapeText } from "../../formula/shape.ts";
import type { LayerId } from "../../model/types.ts";
import { type Format, layOut } from "./layout.ts";
import type { Piece } from "./pieces.ts";

/** The parts of the drawing that can be chosen: one upright strip, or one band, for each layer. */
export const Choices = memo(function Choices({
  pieces,
  format,
  id,
  layer,
  onSelect,
}: {
  readonly pieces: readonly Piece[];
  readonly format: Format;
  /** Prefix of the options' ids; null while several variants are in the page. */
  readonly id: string | null;
  readonly layer: LayerId | null;
  readonly onSelect: (layer: LayerId) => void;
}) {
  const layout = useMemo(() => layOut(pieces, format), [pieces, format]);
  return layout.placed.map(({ piece, slot }) =>
    piece.layer === null ? null : (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the listbox around, which has the focus.
      // biome-ignore lint/a11y/useFocusableInteractive: a click, too, is to give the focus to the listbox.
      <div
        key={piece.key}
        id={id ? `${id}-${piece.layer}` : undefined}
        role="option"
        aria-selected={piece.layer === layer}
        aria-label={piece.shape ? `${piece.layer} ${shapeText(piece.shape)}` : piece.layer}
        className="net-option"
        style={{
          left: percent(slot.x - INSET, layout.width),
          top: percent(slot.y - INSET, layout.height),
          width: percent(slot.width, layout.width),
          height: percent(slot.height, layout.height),
        }}
        onClick={() => piece.layer && onSelect(piece.layer)}
      />
    ),
  );
});

/** The strips start a little before their volumes, whose depth leads out of them on the other side. */
const INSET = 6;

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e4) / 100}%`;
}
