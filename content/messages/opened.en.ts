import { editor } from "./editor.en.ts";
import { exportMenu } from "./export.en.ts";
import { share } from "./share.en.ts";

/** The words of what opens on a click, fetched with the first such click. */
export const opened = { editor, exportMenu, share };
