import { scaleRow } from "./figures/scaleRow.en.ts";
import { figures } from "./figures.en.ts";
import { framework } from "./framework.en.ts";
import { prose } from "./prose.en.ts";
import { table } from "./table.en.ts";
import { tools } from "./tools.en.ts";

/** The words of all that stands below the calculator; the browser fetches them with the first part that wakes there. */
export const later = { figures, framework, prose, scaleRow, table, tools };
