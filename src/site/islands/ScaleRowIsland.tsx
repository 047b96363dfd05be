import { ScaleRow } from "../../figures/ScaleRow.tsx";
import { usePageState } from "../page-state.ts";
import { conv1Row, REFERENCE_ROW } from "../reference-row.ts";

/** The row under the title, tied to the page's state. */
export default function ScaleRowIsland() {
  return <ScaleRow axis={conv1Row(usePageState())} reference={REFERENCE_ROW.readColumns} />;
}
