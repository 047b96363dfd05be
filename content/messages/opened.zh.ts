import { editor } from "./editor.zh.ts";
import { exportMenu } from "./export.zh.ts";
import { share } from "./share.zh.ts";
import type { OpenedMessages } from "./types.ts";

/** 点开之后才出现的文字，第一次点开时下载。 */
export const opened: OpenedMessages = { editor, exportMenu, share };
