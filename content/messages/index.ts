import { en as coreEn } from "./en.ts";
import { figures as figuresEn } from "./figures.en.ts";
import { figures as figuresZh } from "./figures.zh.ts";
import type { Messages } from "./types.ts";
import { zh as coreZh } from "./zh.ts";

/** All English words. The browser takes the two parts apart; this is for the build and the tests. */
export const en: Messages = { ...coreEn, figures: figuresEn };

/** 全部中文文字。 */
export const zh: Messages = { ...coreZh, figures: figuresZh };
