import { fieldOfCell } from "../../model/receptiveField.ts";
import type { Run } from "../../model/types.ts";
import type { SeenBy } from "../ReceptiveField.tsx";

/** The columns and rows both drawings show: everything any cell sees, and both pictures whole. */
export interface Domain {
  readonly columns: Run;
  readonly rows: Run;
}

/** One scale for several networks. */
export function domainOf(seen: readonly SeenBy[]): Domain {
  return { columns: along(seen, "width"), rows: along(seen, "height") };
}

function along(seen: readonly SeenBy[], side: "width" | "height"): Run {
  let from = 0;
  let to = 1;
  for (const { picture, field, cells } of seen) {
    to = Math.max(to, picture[side]);
    if (!field || !cells) continue;
    from = Math.min(from, fieldOfCell(field[side], 0).from);
    to = Math.max(to, fieldOfCell(field[side], cells[side] - 1).to);
  }
  return { from, to };
}

/** A column as a share of the drawing's width, for lengths in per cent. */
export function percent(column: number, { from, to }: Run): string {
  return `${Math.round(((column - from) / (to - from)) * 1e5) / 1e3}%`;
}

/** A length in columns, likewise. */
export function percentLength(columns: number, { from, to }: Run): string {
  return `${Math.round((columns / (to - from)) * 1e5) / 1e3}%`;
}
