import { useId } from "react";
import { shapeText } from "../formula/shape.ts";
import { useMessages } from "../language/language.tsx";
import type { Size } from "../model/types.ts";
import { SIZE_RANGE, sizeCodec } from "../state/fields.ts";
import type { Change } from "../state/store.ts";
import { Remark } from "../ui/Remark.tsx";
import { useDraft } from "../ui/useDraft.ts";

/** The input size as text: one number for a square, or width × height. */
export function SizeField({
  size,
  onChange,
}: {
  readonly size: Size;
  readonly onChange: (size: Size, how: Change) => void;
}) {
  const { calculator } = useMessages();
  const id = useId();
  const square = size.width === size.height;
  const stepBy = (by: number) => {
    const moved = (side: number) => Math.min(Math.max(side + by, SIZE_RANGE.min), SIZE_RANGE.max);
    return { width: moved(size.width), height: moved(size.height) };
  };
  const { remark, input } = useDraft({ value: size, codec: sizeCodec, range: SIZE_RANGE, stepBy, onChange });
  return (
    <div className="size-field">
      <label className="control-label" htmlFor={id}>
        {calculator.inputSize}
      </label>
      {/* An item of the row would be laid out with all of it at every new number; in a box of its own it is not. */}
      <span>
        <input
          id={id}
          role="spinbutton"
          aria-valuenow={size.width}
          aria-valuetext={square ? undefined : shapeText(size)}
          title={calculator.sizeHelp}
          inputMode="text"
          size={7}
          {...input}
        />
      </span>
      <span className="unit">{square ? calculator.square : calculator.wide}</span>
      <Remark text={remark} />
    </div>
  );
}
