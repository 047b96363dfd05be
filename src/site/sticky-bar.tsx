import { createRoot } from "react-dom/client";
import type { CoreMessages, Messages } from "../../content/messages/types.ts";
import { type LanguageCode, LanguageProvider } from "../language/language.tsx";
import Bar from "./islands/BarIsland.tsx";
import { followWhenSeen } from "./islands/follow.ts";
import { PageViewContext } from "./page-state.ts";

/**
 * Keeps the calculator at hand: once the reader has scrolled past it, a bar of its essentials stands at the edge of the
 * screen, until the calculator is back in sight or the reader sends the bar away.
 * In the page's order it follows the calculator, so that Shift + Tab from the text leads to it.
 */
export function keepCalculatorAtHand(code: LanguageCode, core: CoreMessages): void {
  // With its tools, and outside the part that React hydrates: that would not find what it was prerendered as.
  const calculator = document.querySelector(".instrument");
  if (!calculator) return;
  const place = document.createElement("div");
  // Inside it: what follows it may be skipped while it is out of sight, and would hold the bar (styles/skipped.css).
  calculator.append(place);
  const view = followWhenSeen(place, true);
  let root: ReturnType<typeof createRoot> | undefined;
  let wanted = false;
  let cameFrom: EventTarget | null = null;

  const update = () => {
    root ??= createRoot(place);
    document.documentElement.toggleAttribute("data-bar", wanted);
    // Unmounted while out of use: it would follow every step of a drag for nobody.
    root.render(
      wanted ? (
        // The bar never speaks of figures, whose words come later.
        <LanguageProvider language={{ code, messages: core as Messages }}>
          <PageViewContext value={view}>
            <Bar onClose={close} />
          </PageViewContext>
        </LanguageProvider>
      ) : null,
    );
  };
  const close = () => {
    observer.disconnect();
    wanted = false;
    update();
    // To where the reader was before: the bar's own place in the page may be far above.
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const past = entries.at(-1)?.isIntersecting === false;
      // Not under the hands of a reader who uses it by keyboard.
      if (past === wanted || (!past && place.querySelector(":focus-visible"))) return;
      wanted = past;
      update();
    },
    // Everything below counts as in sight, so that a jump over the calculator is a crossing, too.
    { rootMargin: "0px 0px 1000000px 0px" },
  );
  observer.observe(calculator);
  place.addEventListener("focusin", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) cameFrom = relatedTarget;
  });
}
