import { useCallback, useMemo } from "react";
import type { CaptionMessages, Messages } from "../../../content/messages/types.ts";
import { failureSentence } from "../../calculator/verdict.ts";
import { EverySize, type EverySizeEvents } from "../../figures/EverySize.tsx";
import { acceptedRuns, countSizes, runsOf, type SizeRun } from "../../figures/every-size/runs.ts";
import type { EverySizeRow } from "../../figures/every-size/SizeRows.tsx";
import { shapeText } from "../../formula/shape.ts";
import { findImplementation, IMPLEMENTATIONS } from "../../implementations/index.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import type { Size, Trace, Verdict } from "../../model/index.ts";
import { chooseNet, setSize } from "../../state/actions.ts";
import { nativeState, withoutIdleEdits } from "../../state/query.ts";
import type { PageState } from "../../state/types.ts";
import { type PackedRows, ROUNDING_DOWN, unpackRows } from "../every-size-rows.ts";
import { pageStore, traceAt, usePageState } from "../page-state.ts";
import { sweepOf } from "../sweep.ts";
import { useView } from "../use-view.ts";

/** The row of the reader's own setting. */
const YOURS = "yours";

const EVENTS: EverySizeEvents = {
  onSize: (size) => pageStore.set(setSize(pageStore.get(), { width: size, height: size }), "step"),
  onChoose: (id) => {
    const found = findImplementation(id);
    if (found) pageStore.set(chooseNet(found.id), "jump");
    else if (id === ROUNDING_DOWN.id)
      pageStore.set(
        withoutIdleEdits({
          ...chooseNet(ROUNDING_DOWN.net),
          size: pageStore.get().size,
          edits: ROUNDING_DOWN.edits,
        }),
        "jump",
      );
  },
};

/** Implementations by sizes. `runs` comes from the build (src/site/every-size-rows.ts). */
export default function EverySizeIsland({ runs }: { readonly runs: PackedRows }) {
  const language = useLanguage();
  const state = usePageState();
  const [view, setView] = useView("sizes");
  const swept = useMemo(() => unpackRows(runs), [runs]);
  const { net, edits } = state;
  const isSquare = state.size.width === state.size.height;
  const edited = Object.keys(edits).length > 0;
  const own = useMemo(
    () => (edited ? runsOf(sweepOf({ ...pageStore.get(), net, edits })) : (swept[net] ?? [])),
    [edited, net, edits, swept],
  );
  const rows = useMemo(() => rowsIn(language, swept, own), [language, swept, own]);
  const explain = useCallback(
    (row: string, size: number) => explainCell(language, { net, edits, isSquare }, row, size),
    [language, net, edits, isSquare],
  );
  return (
    <EverySize
      rows={rows}
      chosen={edited ? YOURS : net}
      size={state.size.width}
      focus={YOURS}
      explain={explain}
      caption={(words) => captionIn(words, swept)}
      view={view}
      onView={setView}
      events={EVENTS}
    />
  );
}

function rowsIn(
  { code, messages }: Language,
  swept: Readonly<Record<string, readonly SizeRun[]>>,
  own: readonly SizeRun[],
): EverySizeRow[] {
  const { everySize } = messages.figures;
  const { implementations, readings } = messages.calculator;
  const known = [...IMPLEMENTATIONS]
    .sort((a, b) => Number(a.reading) - Number(b.reading))
    .map(({ id, shortName, reading }) => ({
      id,
      name: shortName[code],
      group: reading ? readings : implementations,
      runs: swept[id] ?? [],
    }));
  return [
    ...known,
    { id: ROUNDING_DOWN.id, name: everySize.downName, group: readings, runs: swept[ROUNDING_DOWN.id] ?? [] },
    { id: YOURS, name: everySize.yours, group: "", runs: own },
  ];
}

function explainCell(
  language: Language,
  { net, edits, isSquare }: Pick<PageState, "net" | "edits"> & { readonly isSquare: boolean },
  row: string,
  size: number,
): string {
  const { code, messages } = language;
  const { everySize } = messages.figures;
  const input = { width: size, height: size };
  const found = findImplementation(row);
  if (found)
    return verdictOn(
      traceAt({ ...nativeState(found.id), size: input }),
      found.shortName[code],
      size,
      language,
    );
  if (row === ROUNDING_DOWN.id)
    return verdictOn(traceAt({ ...ROUNDING_DOWN, size: input }), everySize.downShort, size, language);
  const trace = traceAt({ net, size: input, edits });
  // The present input may be no square, and the calculator says something else of that.
  return verdictOn(trace, everySize.yours, isSquare ? size : shapeText(input), language);
}

function verdictOn(trace: Trace, name: string, size: number | string, { messages }: Language): string {
  const { everySize } = messages.figures;
  const { refusal, unread } = trace.verdict;
  if (refusal) return everySize.refused(name, size, whyRefused(refusal, messages));
  const side = trace.layers.find(({ id }) => id === "pool5")?.output?.width ?? 0;
  const stack = trace.adaptedTo ? everySize.adapted(side, trace.adaptedTo.width) : everySize.stack(side);
  return unread.width > 0
    ? everySize.unread(name, size, stack, unread.width)
    : everySize.fits(name, size, stack);
}

/** The reason in short; the calculator's verdict on the same cell says the rest. */
function whyRefused({ layer, failure }: NonNullable<Verdict["refusal"]>, messages: Messages): string {
  if (failure.reason !== "fc6-mismatch") return failureSentence(layer, failure, messages);
  const side = ({ width, height }: Size) => shapeText({ width, height });
  return messages.figures.everySize.mismatch(side(failure.got), side(failure.expected));
}

/** What to notice, as far as it is so: the reference's run ends where rounding down begins. */
function captionIn(words: CaptionMessages, swept: Readonly<Record<string, readonly SizeRun[]>>): string {
  const reference = acceptedRuns(swept[ROUNDING_DOWN.net] ?? []);
  const last = reference[reference.length - 1]?.to;
  const opening = acceptedRuns(swept[ROUNDING_DOWN.id] ?? [])[0]?.from;
  const agree = last !== undefined && last === opening ? words.agreement(last) : "";
  return words.everySize(countSizes(reference)) + agree;
}
