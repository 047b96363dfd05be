import { type ComponentType, createElement, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { CoreMessages, FigureMessages, Messages } from "../../../content/messages/types.ts";
import { type Language, type LanguageCode, LanguageProvider } from "../../language/language.tsx";
import { ISLANDS, type IslandName } from "./index.ts";

/** How far outside the viewport a part's code is fetched. */
const NEAR = "300px 0px";

/** The words a page starts with, and how to fetch those of its figures. */
export interface PageWords {
  readonly code: LanguageCode;
  readonly core: CoreMessages;
  readonly figures: () => Promise<FigureMessages>;
}

/** Brings the page's interactive parts to life: those marked `now` at once, the others as they near the viewport. */
export function hydrateIslands(words: PageWords): void {
  // Parts marked `now` never speak of figures; the type cannot say so, the tests of the page would.
  const now = { code: words.code, messages: words.core as Messages };
  let later: Promise<Language> | undefined;
  const near = () => {
    later ??= words.figures().then((figures) => ({ ...now, messages: { ...words.core, figures } }));
    // A fetch that failed may succeed for the next part.
    later.catch(() => {
      later = undefined;
    });
    return later;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void hydrate(target as HTMLElement, near, words.core);
      }
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as IslandName;
    if (!(name in ISLANDS)) continue;
    if (ISLANDS[name].when === "now") void hydrate(element, () => now, words.core);
    else observer.observe(element);
  }
}

async function hydrate(
  element: HTMLElement,
  languageOf: () => Language | Promise<Language>,
  core: CoreMessages,
): Promise<void> {
  try {
    const name = element.dataset.island as IslandName;
    const [module, language] = await Promise.all([ISLANDS[name].load(), languageOf()]);
    const component = module.default as ComponentType<object>;
    const props = JSON.parse(element.dataset.props ?? "{}");
    hydrateRoot(
      element,
      <LanguageProvider language={language}>
        <Awake element={element}>{createElement(component, props)}</Awake>
      </LanguageProvider>,
      {
        identifierPrefix: element.dataset.prefix ?? "",
        // React empties a root that throws, so the reader must be told what is missing.
        onUncaughtError: () => sayFailed(element, core),
      },
    );
  } catch {
    // The code did not arrive (blocked, offline): the prerendered part stays and stays right.
    sayFailed(element, core);
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

function sayFailed(element: HTMLElement, { site }: CoreMessages): void {
  if (element.dataset.failed !== undefined) return;
  element.dataset.failed = "";
  // A part inside a sentence has no room for a note; its text says what it said.
  if (element.tagName !== "DIV") return;
  const note = document.createElement("p");
  note.className = "notice";
  note.textContent = site.islandFailed;
  element.before(note);
}
