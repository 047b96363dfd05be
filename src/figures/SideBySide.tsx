import { useMemo } from "react";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import { LAYER_IDS } from "../model/types.ts";
import { FigureSelect, type SelectOption } from "./parts/FigureSelect.tsx";
import { Segments } from "./parts/Segments.tsx";
import { useLive } from "./parts/useLive.ts";
import { type Column, ComparisonTable, type Row } from "./side-by-side/ComparisonTable.tsx";
import { countAgreement, FACTS, factCell, inputCell, layerCell, type System } from "./side-by-side/facts.ts";
import { SystemChips } from "./side-by-side/SystemChips.tsx";

/** What the reader has chosen in this figure. */
export interface SideBySideView {
  /** Settings and costs, or every layer's output. */
  readonly table: "facts" | "layers";
  /** The system the others are compared with; its column comes first. */
  readonly reference: string;
  /** The second column on a phone. */
  readonly other: string;
  /** The columns of the first table on a wide screen; the reference is one whether named or not. */
  readonly shown: readonly string[];
}

/** All systems side by side, each at its native size, with its differences from one of them. */
export function SideBySide({
  systems,
  options,
  view,
  onView,
}: {
  readonly systems: readonly System[];
  /** The same systems as the selects offer them. */
  readonly options: readonly SelectOption[];
  readonly view: SideBySideView;
  readonly onView: (view: SideBySideView) => void;
}) {
  const words = useMessages().figures.sideBySide;
  const live = useLive();
  const ordered = useMemo(() => referenceFirst(systems, view.reference), [systems, view.reference]);
  const columns = useMemo(() => columnsOf(ordered, view), [ordered, view]);
  const rows = useMemo<Row[]>(
    () =>
      view.table === "facts"
        ? FACTS.map((fact) => ({
            id: fact,
            label: words.labels[fact],
            cells: ordered.map((system) => factCell(fact, system, words)),
          }))
        : [
            { id: "input", label: words.input, cells: ordered.map(inputCell) },
            ...LAYER_IDS.map((layer) => ({
              id: layer,
              label: layer,
              cells: ordered.map((system) => layerCell(layer, system)),
            })),
          ],
    [view.table, ordered, words],
  );
  const reference = ordered[0];
  if (!reference) return null;
  const agreement = countAgreement(systems, reference, words);
  const lastColumn = Math.max(...systems.map(({ trace }) => trace.layers[0]?.axes?.width.readColumns ?? 0));
  return (
    <figure className="figure side-by-side" data-table-view={view.table}>
      {/* A choice made before anyone listens would be lost. No group to speak of: what is in it has names. */}
      <fieldset role="presentation" className="figure-controls live-only" disabled={!live}>
        <Segments
          label={words.show}
          options={[
            { id: "facts", name: words.facts },
            { id: "layers", name: words.layers },
          ]}
          value={view.table}
          onChange={(table) => onView({ ...view, table })}
        />
        <FigureSelect
          label={words.compareWith}
          className="side-by-side-reference"
          options={options}
          value={view.reference}
          onChange={(id) => onView(withReference(view, id))}
        />
        <FigureSelect
          label={words.second}
          className="side-by-side-other"
          options={options.filter(({ id }) => id !== view.reference)}
          value={view.other}
          onChange={(other) => onView({ ...view, other })}
        />
        {view.table === "facts" ? (
          <SystemChips
            label={words.shown}
            systems={systems}
            reference={view.reference}
            shown={view.shown}
            onChange={(shown) => onView({ ...view, shown })}
          />
        ) : null}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that can scroll must be reachable by keyboard */}
      <section className="comparison-scroll" aria-label={words.region} tabIndex={0}>
        <ComparisonTable
          caption={words.tableCaption[view.table](reference.name)}
          corner={view.table === "facts" ? words.fact : words.layer}
          referenceMark={words.reference}
          differs={words.differs}
          columns={columns}
          rows={rows}
          lastColumn={lastColumn}
        />
      </section>
      <figcaption className="figure-caption">
        {rich(words.caption({ reference: reference.name, ...agreement }))}
      </figcaption>
    </figure>
  );
}

function referenceFirst(systems: readonly System[], reference: string): readonly System[] {
  const first = systems.filter(({ id }) => id === reference);
  return [...first, ...systems.filter(({ id }) => id !== reference)];
}

function columnsOf(ordered: readonly System[], view: SideBySideView): Column[] {
  return ordered.map(({ id, name }, i) => ({
    id,
    name,
    wide: i === 0 || view.table === "layers" || view.shown.includes(id),
    phone: i === 0 || id === view.other,
  }));
}

/** A new reference; on a phone the old one takes its place where both would be the same. */
function withReference(view: SideBySideView, reference: string): SideBySideView {
  return { ...view, reference, other: view.other === reference ? view.reference : view.other };
}
