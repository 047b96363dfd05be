import { packRows } from "../every-size-rows.ts";

/** The article gets these rows from the build; an embed works them out. */
export default { runs: packRows() };
