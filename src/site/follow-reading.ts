import type { CoreMessages } from "../../content/messages/types.ts";
import type { LanguageCode } from "../language/language.tsx";
import { keepPlace } from "./keep-place.ts";
import { markSectionInView } from "./section-in-view.ts";
import { keepCalculatorAtHand } from "./sticky-bar.tsx";

/** What goes along with the reader: the bar with the calculator, the mark in the table of contents, and the place itself. */
export function followReading(code: LanguageCode, core: CoreMessages): void {
  keepCalculatorAtHand(code, core);
  markSectionInView();
  keepPlace();
}
