import { memo } from "react";
import type { Messages } from "../../content/messages/types.ts";
import { DisplayFormula } from "../formula/DisplayFormula.tsx";
import { shapeText } from "../formula/shape.ts";
import { useMessages } from "../language/language.tsx";
import { roundingDirection } from "../model/rounding.ts";
import type { ExplicitPadding, Padding, Size, Trace } from "../model/types.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { LinkIcon } from "../ui/icons.tsx";
import type { TrackRun } from "../ui/Slider.tsx";
import { Announcement } from "../ui/Spoken.tsx";
import { calculatorData } from "./contract.ts";
import { ImplementationPicker, type PickerOption } from "./ImplementationPicker.tsx";
import { Legend } from "./Legend.tsx";
import { PaddingControl } from "./PaddingControl.tsx";
import { RoundingChoice } from "./RoundingChoice.tsx";
import { SizeField } from "./SizeField.tsx";
import { SizeSlider } from "./SizeSlider.tsx";
import { Verdict } from "./Verdict.tsx";
import { type OwnLimits, shortResult } from "./verdict.ts";

/** Sizes the current setting accepts, as runs of the slider. */
export interface AcceptedSizes {
  /** Runs of sizes that run at all, whether or not some columns go unread. */
  readonly runs: readonly TrackRun[];
  /** Whether every size of `runs` reads every column. */
  readonly allFit: boolean;
}

/** What the reader can do with the calculator. `how` tells a drag's steps from choices worth a history entry. */
export interface CalculatorEvents {
  readonly onNet: (id: string) => void;
  readonly onSize: (size: Size, how: "step" | "jump") => void;
  readonly onPadding: (padding: ExplicitPadding, how: "step" | "jump") => void;
  readonly onRounding: (direction: "down" | "up") => void;
  readonly onReset: () => void;
}

/** The instrument: controls above, conv1's arithmetic below, the verdict last. Props in, events out. */
export function Calculator({
  net,
  options,
  size,
  padding,
  trace,
  limits,
  accepted,
  isNative,
  link,
  events,
}: {
  readonly net: string;
  readonly options: readonly PickerOption[];
  readonly size: Size;
  readonly padding: Padding;
  readonly trace: Trace;
  /** What the source checks beside the arithmetic. */
  readonly limits: OwnLimits;
  readonly accepted: AcceptedSizes;
  readonly isNative: boolean;
  readonly link: () => string;
  readonly events: CalculatorEvents;
}) {
  const messages = useMessages();
  const { calculator } = messages;
  const conv1 = trace.layers[0]?.axes;
  // The numbers move with the finger, the sentences about them a frame behind.
  const settled = useAfterPaint(trace);
  if (!conv1) return null;
  const isSquare = size.width === size.height;
  return (
    // Links lead here, and with them the focus.
    <section
      id="calculator"
      className="calculator"
      tabIndex={-1}
      aria-label={calculator.label}
      {...calculatorData(net, size, conv1.width)}
    >
      <SetTo name={options.find(({ id }) => id === net)?.name ?? net} padding={padding} trace={settled} />
      <div className="controls">
        <ImplementationPicker options={options} value={net} onChange={events.onNet} />
        <PaddingControl
          padding={padding}
          before={conv1.width.padBefore}
          after={conv1.width.padAfter}
          onChange={events.onPadding}
        />
        <RoundingChoice direction={roundingDirection(conv1.width.rounding)} onChange={events.onRounding} />
      </div>
      <div className="size-row">
        <SizeField size={size} onChange={events.onSize} />
        <AcceptedNote accepted={accepted} />
        <Actions isNative={isNative} link={link} onReset={events.onReset} />
      </div>
      <SizeSlider
        size={size}
        runs={accepted.runs}
        pageStep={conv1.width.stride}
        onStep={(side) => events.onSize({ width: side, height: side }, "step")}
        onJump={(side) => events.onSize({ width: side, height: side }, "jump")}
      />
      <div className="worked">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; this groups a formula with its name. */}
        <div className="worked-formula" role="group" aria-label={calculator.formulaLabel}>
          {isSquare ? null : <span className="axis-name">{calculator.width}</span>}
          <DisplayFormula axis={conv1.width} />
          {isSquare ? null : (
            <>
              <span className="axis-name">{calculator.height}</span>
              <DisplayFormula axis={conv1.height} />
            </>
          )}
        </div>
        <Legend axis={settled.layers[0]?.axes?.width ?? conv1.width} />
      </div>
      <Verdict trace={settled} limits={limits} />
      <Announcement text={shortResult(settled, messages)} when={outsideFigures} />
    </section>
  );
}

/** The setting in words: on paper no control can be read, and without scripts none can be used. */
const SetTo = memo(function SetTo({
  name,
  padding,
  trace: { input, layers },
}: {
  readonly name: string;
  readonly padding: Padding;
  readonly trace: Trace;
}) {
  const { calculator } = useMessages();
  const axis = layers[0]?.axes?.width;
  return axis ? (
    <p className="set-to">
      {calculator.inWords(
        name,
        shapeText({ width: input.width, height: input.height }),
        padding === "same" ? "SAME" : `${axis.padBefore} + ${axis.padAfter}`,
        roundingDirection(axis.rounding),
      )}
    </p>
  ) : null;
});

const Actions = memo(function Actions({
  isNative,
  link,
  onReset,
}: {
  readonly isNative: boolean;
  readonly link: () => string;
  readonly onReset: () => void;
}) {
  const { calculator } = useMessages();
  return (
    <div className="calculator-actions">
      {/* Not disabled: a button that disables itself under the reader's finger loses the focus. */}
      <button
        type="button"
        className="button button-quiet"
        aria-disabled={isNative}
        onClick={() => isNative || onReset()}
      >
        {calculator.reset}
      </button>
      <CopyButton text={link} words={calculator} icon={<LinkIcon />} showsText />
    </div>
  );
});

/** A figure that moves the page's numbers speaks for itself. */
function outsideFigures(): boolean {
  return !document.activeElement?.closest("figure");
}

const AcceptedNote = memo(function AcceptedNote({ accepted }: { readonly accepted: AcceptedSizes }) {
  const { calculator } = useMessages();
  const [first] = accepted.runs;
  const last = accepted.runs[accepted.runs.length - 1];
  if (!first || !last) return <p className="accepted">{calculator.noneFit}</p>;
  return (
    <p className="accepted">
      <span className="accepted-sign" aria-hidden="true" /> {acceptedText(accepted, first, last, calculator)}
    </p>
  );
});

function acceptedText(
  { runs, allFit }: AcceptedSizes,
  first: TrackRun,
  last: TrackRun,
  calculator: Messages["calculator"],
): string {
  if (runs.length > 1)
    return calculator.runApart(
      runs.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      first.from,
      last.to,
    );
  if (last.to >= SLIDER_RANGE.max) return calculator.openEnd(first.from);
  return (allFit ? calculator.fitRange : calculator.runRange)(first.from, last.to);
}
