import { captions as captionsEn } from "./captions.en.ts";
import { captions as captionsZh } from "./captions.zh.ts";
import { en as coreEn } from "./en.ts";
import { later as laterEn } from "./later.en.ts";
import { later as laterZh } from "./later.zh.ts";
import { opened as openedEn } from "./opened.en.ts";
import { opened as openedZh } from "./opened.zh.ts";
import type { Messages } from "./types.ts";
import { zh as coreZh } from "./zh.ts";

/** All English words. The browser takes the three parts apart; this is for the build and the tests. */
export const en: Messages = { ...coreEn, ...laterEn, ...openedEn, captions: captionsEn };

/** 全部中文文字。 */
export const zh: Messages = { ...coreZh, ...laterZh, ...openedZh, captions: captionsZh };
