import { shapeText } from "../formula/shape.ts";
import { useMessages } from "../language/language.tsx";
import type { Size, Trace } from "../model/types.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import { Slider, type TrackRun } from "../ui/Slider.tsx";
import { Badge } from "./Verdict.tsx";

/** The calculator in one line, for readers who have scrolled past it. It says nothing aloud: the calculator does. */
export function StickyBar({
  name,
  size,
  trace,
  runs,
  onStep,
  onSize,
  onClose,
}: {
  /** The implementation's short name. */
  readonly name: string;
  readonly size: Size;
  readonly trace: Trace;
  readonly runs: readonly TrackRun[];
  /** One pixel less or more. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onSize: (side: number) => void;
  readonly onClose: () => void;
}) {
  const { bar } = useMessages();
  const conv1 = trace.layers[0];
  const output = conv1?.output;
  const square = size.width === size.height;
  const text = square ? String(size.width) : shapeText(size);
  return (
    <section className="bar" aria-label={bar.label}>
      <a className="bar-back" href="#calculator" aria-label={bar.back(name)}>
        <span className="bar-name">{name}</span> <span aria-hidden="true">↑</span>
      </a>
      <div className="bar-size">
        <button type="button" aria-label={bar.less} onClick={() => onStep(-1)}>
          −
        </button>
        <b>{text}</b>
        <button type="button" aria-label={bar.more} onClick={() => onStep(1)}>
          +
        </button>
      </div>
      <Slider
        name={bar.size}
        value={size.width}
        range={SLIDER_RANGE}
        page={conv1?.axes?.width.stride ?? 4}
        runs={runs}
        {...(square ? {} : { valueText: text })}
        onChange={onSize}
      />
      <p className="bar-result">
        <span className="bar-layer">conv1</span> <b>{output ? shapeText(output) : bar.none}</b>{" "}
        <Badge kind={trace.verdict.kind} />
      </p>
      <button type="button" className="bar-close" aria-label={bar.close} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
