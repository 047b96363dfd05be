import { crop } from "./figures/crop.en.ts";
import { everySize } from "./figures/everySize.en.ts";
import { network } from "./figures/network.en.ts";
import { oneRow } from "./figures/oneRow.en.ts";
import { receptiveField } from "./figures/receptiveField.en.ts";
import { sideBySide } from "./figures/sideBySide.en.ts";
import { sieve } from "./figures/sieve.en.ts";
import { staircases } from "./figures/staircases.en.ts";

/** The words of the figures below the calculator; the browser fetches them with the first figure it nears. */
export const figures = { crop, everySize, network, oneRow, receptiveField, sideBySide, sieve, staircases };
