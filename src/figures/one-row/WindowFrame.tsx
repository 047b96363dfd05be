import type { Run } from "../../model/types.ts";
import type { FoldBlock } from "./fold.ts";

/**
 * A frame round the window the reader looks at, in one block of a row; across a fold it continues in the next. Another
 * window is the same frame somewhere else: the browser moves a layer and paints nothing. For that it is in all blocks of
 * the row in the reader's hand, out of view in those that do not show it.
 */
export function WindowFrame({
  block: { from, to },
  window,
  held,
}: {
  readonly block: FoldBlock;
  /** The columns it reads. */
  readonly window: Run;
  readonly held: boolean;
}) {
  if (!held && (window.from >= to || window.to <= from)) return null;
  const columns = window.to - window.from;
  const style = {
    width: `${(100 * columns) / (to - from)}%`,
    // In its own widths, which follow the room there is.
    translate: `${(100 * (window.from - from)) / columns}%`,
  };
  return (
    <div className="over window-over">
      <div className="window-frame" style={style} />
    </div>
  );
}
