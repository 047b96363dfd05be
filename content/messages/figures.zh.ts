import { crop } from "./figures/crop.zh.ts";
import { everySize } from "./figures/everySize.zh.ts";
import { network } from "./figures/network.zh.ts";
import { oneRow } from "./figures/oneRow.zh.ts";
import { receptiveField } from "./figures/receptiveField.zh.ts";
import { sideBySide } from "./figures/sideBySide.zh.ts";
import { sieve } from "./figures/sieve.zh.ts";
import { staircases } from "./figures/staircases.zh.ts";
import type { FigureMessages } from "./types.ts";

/** 计算器以下各图的文字；浏览器走近第一张图时才取。 */
export const figures: FigureMessages = {
  crop,
  everySize,
  network,
  oneRow,
  receptiveField,
  sideBySide,
  sieve,
  staircases,
};
