import { useMemo } from "react";
import { type EdgeCells, ReceptiveField, type SeenBy } from "../../figures/ReceptiveField.tsx";
import { shapeText } from "../../formula/shape.ts";
import type { Implementation, ImplementationId } from "../../implementations/index.ts";
import { findImplementation, IMPLEMENTATIONS, implementationOf } from "../../implementations/index.ts";
import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { cellFields, shareOnZeros } from "../../model/cellField.ts";
import { traceNetwork } from "../../model/trace.ts";
import type { LayerId, Trace } from "../../model/types.ts";
import { SPATIAL } from "../../state/views.ts";
import { traceOf, usePageState } from "../page-state.ts";
import { useView } from "../use-view.ts";

/** The choice that follows the page: its implementation, size and changes. */
const AS_SET = "as-set";

/** The two whose zeros the caption compares, at their native sizes. */
const NOTICED: readonly [ImplementationId, ImplementationId] = ["alexnet-2012", "torchvision"];

const native = new Map<ImplementationId, Trace>();

function nativeTrace(implementation: Implementation): Trace {
  const known = native.get(implementation.id);
  if (known) return known;
  const trace = traceNetwork(implementation, implementation.input);
  native.set(implementation.id, trace);
  return trace;
}

/** The receptive fields, the first network following the page. */
export default function ReceptiveFieldIsland() {
  const { code, messages } = useLanguage();
  const words = messages.figures.receptiveField;
  const state = usePageState();
  const [view, setView] = useView("field");
  const page = traceOf(state);
  const pageName = implementationOf(state.net).shortName[code];
  const choices = useMemo(
    () => [
      { id: AS_SET, name: words.asSet(pageName, shapeText(state.size)) },
      ...IMPLEMENTATIONS.map(({ id, name, input: { width, height } }) => ({
        id,
        name: words.choice(name[code], shapeText({ width, height })),
      })),
    ],
    [code, words, pageName, state.size],
  );
  const first = useSeen(view.first, view.layer, page, pageName, code);
  const second = useSeen(view.second, view.layer, page, pageName, code);
  return (
    <ReceptiveField
      layers={SPATIAL}
      choices={choices}
      seen={[first, second]}
      notice={() => noticeFor(code)}
      view={view}
      onView={setView}
    />
  );
}

/** One network as the figure wants it; the same object until something in it changes. */
function useSeen(id: string, layer: LayerId, page: Trace, pageName: string, code: LanguageCode): SeenBy {
  const implementation = findImplementation(id);
  const trace = implementation ? nativeTrace(implementation) : page;
  const name = implementation ? implementation.shortName[code] : pageName;
  return useMemo(() => {
    const row = trace.layers.find((candidate) => candidate.id === layer);
    return {
      name,
      picture: { width: trace.input.width, height: trace.input.height },
      field: row?.receptiveField ?? null,
      cells: row?.output ?? null,
    };
  }, [trace, name, layer]);
}

function noticeFor(code: LanguageCode) {
  const [one, other] = NOTICED.map((id) => edgeCells(implementationOf(id), code));
  const trace = nativeTrace(implementationOf(NOTICED[0]));
  const corner = fieldsOf(trace)[0];
  if (!one || !other || !corner) throw new Error("The caption's implementations have no receptive fields");
  return { layer: NOTICED_LAYER, share: shareOnZeros(corner, corner), one, other };
}

const NOTICED_LAYER: LayerId = "pool5";

function fieldsOf(trace: Trace) {
  const row = trace.layers.find(({ id }) => id === NOTICED_LAYER);
  if (!row?.receptiveField || !row.output) return [];
  return cellFields(row.receptiveField.width, row.output.width, trace.input.width);
}

function edgeCells(implementation: Implementation, code: LanguageCode): EdgeCells {
  const trace = nativeTrace(implementation);
  const fields = fieldsOf(trace);
  const before = fields.findLastIndex((field) => field.before > 0);
  const after = fields.findIndex((field) => field.after > 0);
  return {
    name: implementation.shortName[code],
    size: trace.input.width,
    before: { cell: before + 1, zeros: fields[before]?.before ?? 0 },
    after: { cell: after + 1, zeros: fields[after]?.after ?? 0 },
  };
}
