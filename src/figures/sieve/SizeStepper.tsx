import { useMessages } from "../../language/language.tsx";

/** The size looked at, with the one before and the one after: cells are too small for a finger to be sure. */
export function SizeStepper({
  size,
  told,
  maxSize,
  onChoose,
}: {
  readonly size: number;
  /** The size that is explained: a frame behind the other. */
  readonly told: number;
  readonly maxSize: number;
  readonly onChoose: (size: number) => void;
}) {
  const { sieve: words } = useMessages().figures;
  return (
    <div className="sieve-stepper">
      <Step name={words.previous} sign="−" from={size} to={Math.max(size - 1, 1)} onChoose={onChoose} />
      <b>{told}</b>
      <Step name={words.next} sign="+" from={size} to={Math.min(size + 1, maxSize)} onChoose={onChoose} />
    </div>
  );
}

function Step({
  name,
  sign,
  from,
  to,
  onChoose,
}: {
  readonly name: string;
  readonly sign: string;
  readonly from: number;
  /** The size it leads to; at the ends, the one it comes from. */
  readonly to: number;
  readonly onChoose: (size: number) => void;
}) {
  return (
    <button
      type="button"
      className="live-only"
      aria-label={name}
      // Not disabled: at the ends it would lose the focus under the reader's finger.
      aria-disabled={to === from}
      onClick={() => onChoose(to)}
    >
      {sign}
    </button>
  );
}
