import { scaleRow } from "./figures/scaleRow.zh.ts";
import { figures } from "./figures.zh.ts";
import { framework } from "./framework.zh.ts";
import { prose } from "./prose.zh.ts";
import { table } from "./table.zh.ts";
import { tools } from "./tools.zh.ts";
import type { LaterMessages } from "./types.ts";

/** 计算器以下各部分的文字，读到那里才下载。 */
export const later: LaterMessages = { figures, framework, prose, scaleRow, table, tools };
