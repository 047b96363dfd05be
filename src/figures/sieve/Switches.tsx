import { useId } from "react";
import { useMessages } from "../../language/language.tsx";
import { rich } from "../../language/rich.tsx";
import { type SieveCondition, sideDivisor } from "../../model/index.ts";
import { useLive } from "../parts/useLive.ts";
import { DOT, markOf } from "./explain.ts";

/** The conditions, each with its switch and what is left after it. */
export function Switches({
  conditions,
  on,
  left,
  onToggle,
}: {
  readonly conditions: readonly SieveCondition[];
  /** Those switched on. */
  readonly on: readonly SieveCondition[];
  /** The sizes left after each condition; null for those switched off. */
  readonly left: readonly (readonly number[] | null)[];
  readonly onToggle: (index: number) => void;
}) {
  const { sieve: words } = useMessages().figures;
  const last = left.findLastIndex((sizes) => sizes !== null);
  return (
    <ul className="sieve-switches">
      {conditions.map((condition, i) => (
        <Condition
          key={i}
          name={conditionName(condition, words)}
          mark={markOf(condition, on.indexOf(condition))}
          on={on.includes(condition)}
          left={left[i] ?? null}
          last={i === last}
          onToggle={() => onToggle(i)}
        />
      ))}
    </ul>
  );
}

function Condition({
  name,
  mark,
  on,
  left,
  last,
  onToggle,
}: {
  readonly name: string;
  readonly mark: string;
  readonly on: boolean;
  readonly left: readonly number[] | null;
  readonly last: boolean;
  readonly onToggle: () => void;
}) {
  const { sieve: words } = useMessages().figures;
  const id = useId();
  const live = useLive();
  return (
    <li className="sieve-condition" data-on={on ? "" : undefined} data-last={last ? "" : undefined}>
      <button
        type="button"
        role="switch"
        className="sieve-switch live-only"
        aria-checked={on}
        aria-labelledby={id}
        disabled={!live}
        onClick={onToggle}
      />
      <span className="sieve-name" id={id}>
        {name}
      </span>
      <span className="sieve-mark" data-dot={mark === DOT ? "" : undefined} aria-hidden="true">
        {mark}
      </span>
      <p className="sieve-left">{left ? rich(sizesLeft(left, words)) : words.off}</p>
    </li>
  );
}

type Words = ReturnType<typeof useMessages>["figures"]["sieve"];

/** How many sizes are left, and which: as a range, as a list of a few, or as the bounds of many. */
export function sizesLeft(sizes: readonly number[], words: Words): string {
  const count = sizes.length;
  const [first = 0] = sizes;
  const last = sizes[count - 1] ?? 0;
  return words.left(
    count,
    count <= 2
      ? words.list(sizes)
      : last - first + 1 === count
        ? words.range(first, last)
        : words.between(first, last),
  );
}

/** What a condition demands. */
function conditionName(condition: SieveCondition, words: Words): string {
  if (condition.kind === "crop") return words.crop(condition.image % 2 === 0);
  return words.multiple(condition.layer, sideDivisor(condition.partialSum));
}
