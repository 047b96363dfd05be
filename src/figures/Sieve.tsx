import { useMemo, useState } from "react";
import { useMessages } from "../language/language.tsx";
import { plain } from "../language/plain.ts";
import { rich } from "../language/rich.tsx";
import type { SieveCondition, Sieve as Sieved, Sweep } from "../model/index.ts";
import { useAfterPaint } from "../ui/afterPaint.ts";
import { Announcement, Spoken } from "../ui/Spoken.tsx";
import { FixedCaption } from "./parts/FixedCaption.tsx";
import { explain, markOf, survivorsAfter } from "./sieve/explain.ts";
import { type CellMark, Grid } from "./sieve/Grid.tsx";
import { Inspector } from "./sieve/Inspector.tsx";
import { SizeStepper } from "./sieve/SizeStepper.tsx";
import { Switches, sizesLeft } from "./sieve/Switches.tsx";
import { sentence } from "./sieve/sentence.ts";

/** What the reader has chosen in this figure. */
export interface SieveView {
  /** Indices of the conditions switched off. */
  readonly off: readonly number[];
  /** The size explained. */
  readonly inspected: number;
}

/** All input sizes through the conditions a source sets itself: which fall, at which condition, and which are left. */
export function Sieve({
  conditions,
  sieve,
  complete,
  sweep,
  landmark,
  view,
  onView,
}: {
  readonly conditions: readonly SieveCondition[];
  /** The sizes sieved by the conditions that are on. */
  readonly sieve: Sieved;
  /** The same with all of them on, for the caption. */
  readonly complete: Sieved;
  /** The network's sides at every size. */
  readonly sweep: Sweep;
  /** The size whose fall the caption mentions. */
  readonly landmark: number;
  readonly view: SieveView;
  readonly onView: (view: SieveView) => void;
}) {
  const { sieve: words } = useMessages().figures;
  const [pointed, setPointed] = useState(0);
  const size = pointed || view.inspected;
  const marks = useMemo(() => marksOf(sieve), [sieve]);
  const left = useMemo(() => {
    const survivors = survivorsAfter(sieve);
    return conditions.map((condition) => survivors[sieve.conditions.indexOf(condition)] ?? null);
  }, [sieve, conditions]);
  // The mark around the cell answers in the same frame, what is said about it in the next.
  const told = useAfterPaint(size);
  const explanation = explain(told, sieve, conditions, sweep);
  const spoken = plain(sentence(explain(size, sieve, conditions, sweep), words));
  return (
    <figure className="figure sieve">
      <div className="sieve-parts">
        <div className="sieve-conditions">
          <p className="sieve-start">{words.start(sieve.maxSize)}</p>
          <Switches
            conditions={conditions}
            on={sieve.conditions}
            left={left}
            onToggle={(index) => onView({ ...view, off: toggled(view.off, index) })}
          />
          <Announcement
            text={words.switched(plain(sizesLeft(sieve.passing, words)), spoken)}
            when={() => document.activeElement?.matches(".sieve-switch") ?? false}
          />
        </div>
        <div className="sieve-sizes">
          <Inspector
            label={words.inspect}
            maxSize={sieve.maxSize}
            size={size}
            spoken={spoken}
            onPoint={setPointed}
            onChoose={(inspected) => onView({ ...view, inspected })}
          >
            <Grid marks={marks} />
          </Inspector>
        </div>
        <div className="sieve-explained">
          <SizeStepper
            size={size}
            told={told}
            maxSize={sieve.maxSize}
            onChoose={(inspected) => {
              setPointed(0);
              onView({ ...view, inspected });
            }}
          />
          <p className="sieve-chain">
            {explanation.sides.map(({ layer, side }) => (
              <span key={layer}>
                <span aria-hidden="true">→</span>
                <small>{layer}</small>{" "}
                <b
                  className={
                    explanation.failed?.kind === "multiple" && explanation.failed.layer === layer
                      ? "sieve-at"
                      : ""
                  }
                >
                  {side}
                </b>
              </span>
            ))}
          </p>
          <Spoken className="sieve-why" unless=".sieve-grid, .sieve-switch">
            {rich(sentence(explanation, words))}
          </Spoken>
        </div>
      </div>
      <FixedCaption
        write={(captions) => {
          const fall = sentence(explain(landmark, complete, conditions, sweep), words);
          return rich(captions.sieve({ left: complete.left, passing: complete.passing, landmark: fall }));
        }}
      />
    </figure>
  );
}

/** The mark of every cell by the conditions that are on. */
function marksOf(sieve: Sieved): CellMark[] {
  return Array.from(sieve.removedBy, (removedBy) => {
    const condition = sieve.conditions[removedBy - 1];
    return condition ? markOf(condition, removedBy - 1) : null;
  });
}

function toggled(off: readonly number[], index: number): number[] {
  return off.includes(index) ? off.filter((other) => other !== index) : [...off, index];
}
