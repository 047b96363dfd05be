import { useMessages } from "../../language/language.tsx";

/** The size looked at, with the one before and the one after: cells are too small for a finger to be sure. */
export function SizeStepper({
  size,
  maxSize,
  onChoose,
}: {
  readonly size: number;
  readonly maxSize: number;
  readonly onChoose: (size: number) => void;
}) {
  const { sieve: words } = useMessages().figures;
  return (
    <div className="sieve-stepper">
      <Step name={words.previous} sign="−" to={size > 1 ? size - 1 : 0} onChoose={onChoose} />
      <b>{size}</b>
      <Step name={words.next} sign="+" to={size < maxSize ? size + 1 : 0} onChoose={onChoose} />
    </div>
  );
}

function Step({
  name,
  sign,
  to,
  onChoose,
}: {
  readonly name: string;
  readonly sign: string;
  /** The size it leads to; 0 where there is none. */
  readonly to: number;
  readonly onChoose: (size: number) => void;
}) {
  return (
    <button
      type="button"
      className="live-only"
      aria-label={name}
      disabled={to === 0}
      onClick={() => onChoose(to)}
    >
      {sign}
    </button>
  );
}
