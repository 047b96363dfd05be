import { type ComponentType, createElement, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { type Language, LanguageProvider } from "../../language/language.tsx";
import { ISLANDS, type IslandName } from "./index.ts";

/** How far outside the viewport a part's code is fetched. */
const NEAR = "600px 0px";

/** Brings the page's interactive parts to life: those marked `now` at once, the others as they near the viewport. */
export function hydrateIslands(language: Language): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void hydrate(target as HTMLElement, language);
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as IslandName;
    if (!(name in ISLANDS)) continue;
    if (ISLANDS[name].when === "now") void hydrate(element, language);
    else observer.observe(element);
  }
}

async function hydrate(element: HTMLElement, language: Language): Promise<void> {
  try {
    const name = element.dataset.island as IslandName;
    const component = (await ISLANDS[name].load()).default as ComponentType<object>;
    const props = JSON.parse(element.dataset.props ?? "{}");
    hydrateRoot(
      element,
      <LanguageProvider language={language}>
        <Awake element={element}>{createElement(component, props)}</Awake>
      </LanguageProvider>,
      {
        identifierPrefix: element.dataset.prefix ?? "",
        // React empties a root that throws, so the reader must be told what is missing.
        onUncaughtError: () => sayFailed(element, language),
      },
    );
  } catch {
    // The code did not arrive (blocked, offline): the prerendered part stays and stays right.
    sayFailed(element, language);
  }
}

/**
 * Marks an island as live once React answers for it, for styles that show controls and for tests. It stands around the
 * part, not beside it: a sibling would change the ids that useId makes, and the prerendered ones would lead nowhere.
 */
function Awake({ element, children }: { readonly element: HTMLElement; readonly children: ReactNode }) {
  useEffect(() => {
    element.dataset.live = "";
  }, [element]);
  return children;
}

function sayFailed(element: HTMLElement, { messages }: Language): void {
  if (element.dataset.failed !== undefined) return;
  element.dataset.failed = "";
  // A part inside a sentence has no room for a note; its text says what it said.
  if (element.tagName !== "DIV") return;
  const note = document.createElement("p");
  note.className = "notice";
  note.textContent = messages.site.islandFailed;
  element.before(note);
}
