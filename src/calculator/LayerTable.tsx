import { memo } from "react";
import { FcFormula, RowFormula } from "../formula/RowFormula.tsx";
import { shapeText } from "../formula/shape.ts";
import { grouped } from "../language/grouped.ts";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import type { FrameworkId, LayerId, LayerTrace, Shape, Trace } from "../model/types.ts";
import { rowData } from "./contract.ts";
import { printedSentence } from "./printed.ts";
import { settingsText } from "./settings.ts";
import { Badge } from "./Verdict.tsx";
import { failureSentence } from "./verdict.ts";

/** Every layer of the chosen network at the current size. Rows follow docs/page-contract.md. */
export function LayerTable({
  trace,
  framework,
  name,
  selected,
  onSelect,
  kind = "layers",
}: {
  readonly trace: Trace;
  /** What runs the network; it has its own words for a refusal. */
  readonly framework: FrameworkId | undefined;
  /** The implementation's name, for the caption. */
  readonly name: string;
  readonly selected?: LayerId | null;
  readonly onSelect?: (layer: LayerId) => void;
  /** `static`: one of the article's own, which follows nobody. */
  readonly kind?: "layers" | "static";
}) {
  const { table } = useMessages();
  const { width, height } = trace.input;
  const largest = Math.max(
    ...trace.layers.map(({ output }) => (output ? Math.max(output.width, output.height) : 0)),
  );
  return (
    <table className="layer-table" data-table={kind}>
      <caption className="visually-hidden">{table.caption(name, shapeText({ width, height }))}</caption>
      <thead>
        <tr>
          <th scope="col">{table.layer}</th>
          <th scope="col">{table.settings}</th>
          <th scope="col">{table.worked}</th>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a header of a table takes no focus. */}
          <th scope="col" className="scale-column" aria-hidden="true">
            {table.scale}
          </th>
          <th scope="col">
            {table.output}
            <span className="visually-hidden"> ({table.outputHint})</span>
          </th>
          <th scope="col" className="number">
            {table.weights}
          </th>
        </tr>
      </thead>
      <tbody>
        {trace.layers.map((layer, i) => (
          <LayerRow
            key={layer.id}
            layer={layer}
            framework={framework}
            adaptedTo={layer.id === "fc6" ? trace.adaptedTo : null}
            {...lostAt(layer, trace.layers[i - 1], width === height)}
            cells={Math.max(CELLS, largest / LARGEST)}
            selected={selected === layer.id}
            onSelect={onSelect}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{table.total}</th>
          <td colSpan={2} />
          {/* Gone with its column: else the sum would stand beside the numbers it adds up. */}
          <td className="scale-column" aria-hidden="true" />
          <td />
          <td className="number">{grouped(trace.totals.parameters)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const LayerRow = memo(function LayerRow({
  layer,
  framework,
  adaptedTo,
  columnsLost,
  rowsLost,
  cells,
  selected,
  onSelect,
}: {
  readonly layer: LayerTrace;
  readonly framework: FrameworkId | undefined;
  readonly adaptedTo: Shape | null;
  /** Columns and rows of the input that count for nothing here, where some are lost at this layer; else 0. */
  readonly columnsLost: number;
  readonly rowsLost: number;
  /** Cells to a pixel in the column drawn to scale. */
  readonly cells: number;
  readonly selected: boolean;
  readonly onSelect: ((layer: LayerId) => void) | undefined;
}) {
  const messages = useMessages();
  const { table } = messages;
  const { id, output, failure } = layer;
  const refuses = failure && failure.reason !== "not-reached";
  return (
    <tr
      {...rowData(layer)}
      data-edited={layer.edited.length > 0 ? "" : undefined}
      data-differs={layer.differs ? "" : undefined}
      data-selected={selected ? "" : undefined}
      aria-current={selected || undefined}
      onClick={onSelect && (() => onSelect(id))}
    >
      <th scope="row">
        <span title={table.native(layer.spec.nativeName)}>{id}</span>
        {layer.edited.length > 0 ? <span className="edited"> {table.edited}</span> : null}
      </th>
      <td className="settings">
        {adaptedTo
          ? `${table.adaptive(shapeText({ width: adaptedTo.width, height: adaptedTo.height }))}${table.listSeparator}`
          : null}
        {settingsText(layer, messages)}
      </td>
      <td className="worked-cell">
        <WorkedOut layer={layer} />
        <RowRemark layer={layer} framework={framework} columnsLost={columnsLost} rowsLost={rowsLost} />
      </td>
      {/* A drawing of the next column: read aloud, its cells would be blank. */}
      <td className="scale-column" aria-hidden="true">
        {output && layer.axes ? (
          <span
            className="scale-square"
            style={{ width: output.width / cells, height: output.height / cells }}
          />
        ) : null}
      </td>
      <td className="output">
        {output ? shapeText(output) : refuses ? null : <span className="none">{table.none}</span>}{" "}
        {refuses ? <Badge kind="refused" /> : null}
      </td>
      <td className="number weights">{grouped(layer.parameters)}</td>
    </tr>
  );
});

function WorkedOut({ layer }: { readonly layer: LayerTrace }) {
  if (layer.axes)
    return layer.axes.width === layer.axes.height ? (
      <RowFormula axis={layer.axes.width} />
    ) : (
      <>
        <RowFormula axis={layer.axes.width} />
        <br />
        <RowFormula axis={layer.axes.height} />
      </>
    );
  if (layer.id !== "fc6" || !layer.input) return null;
  const { input, failure } = layer;
  return <FcFormula input={input} expected={failure?.reason === "fc6-mismatch" ? failure.expected : input} />;
}

function RowRemark({
  layer,
  framework,
  columnsLost,
  rowsLost,
}: {
  readonly layer: LayerTrace;
  readonly framework: FrameworkId | undefined;
  readonly columnsLost: number;
  readonly rowsLost: number;
}) {
  const messages = useMessages();
  const { failure } = layer;
  if (failure?.reason === "not-reached")
    return <span className="row-remark">{messages.table.notReached(failure.because)}</span>;
  if (failure) {
    const printed = printedSentence(framework, layer, messages);
    return (
      <span className="row-remark">
        {rich(failureSentence(layer.id, failure, messages))}
        {printed ? (
          <span className="printed">
            {messages.verdict.separator}
            {printed}
          </span>
        ) : null}
      </span>
    );
  }
  if (columnsLost + rowsLost === 0) return null;
  return <span className="row-remark row-unread">{messages.table.unreadHere(columnsLost, rowsLost)}</span>;
}

/** Only the layer that loses some says so, and of a square one side says all. */
function lostAt(layer: LayerTrace, before: LayerTrace | undefined, isSquare: boolean) {
  const { width, height } = layer.unread;
  const isNew =
    layer.axes && (width !== (before?.unread.width ?? 0) || height !== (before?.unread.height ?? 0));
  return { columnsLost: isNew ? width : 0, rowsLost: isNew && !(isSquare && width === height) ? height : 0 };
}

/** Cells to a pixel in the column drawn to scale: 55 are a row's height. More where the largest map would not fit its pixels. */
const CELLS = 1.25;
const LARGEST = 48;
