import type { CoreMessages } from "../../content/messages/types.ts";
import type { LanguageCode } from "../language/language.tsx";
import { markSectionInView } from "./section-in-view.ts";
import { keepCalculatorAtHand } from "./sticky-bar.tsx";

/** What goes along with the reader: the bar with the calculator, and the mark in the table of contents. */
export function followReading(code: LanguageCode, core: CoreMessages): void {
  keepCalculatorAtHand(code, core);
  markSectionInView();
}
