import { type ComponentType, createElement, type ReactNode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import type { CoreMessages, LaterMessages, Messages } from "../../../content/messages/types.ts";
import { PrerenderedCaption } from "../../figures/parts/FixedCaption.tsx";
import { type Language, type LanguageCode, LanguageProvider } from "../../language/language.tsx";
import { serializeQuery } from "../../state/query.ts";
import { PageViewContext, pageStore } from "../page-state.ts";
import { followWhenSeen } from "./follow.ts";
import { ISLANDS, type IslandName } from "./index.ts";

/** How far outside the viewport a part's code is fetched. */
const NEAR = "300px 0px";

/** The words a page starts with, and how to fetch those of the parts that wake later. */
export interface PageWords {
  readonly code: LanguageCode;
  readonly core: CoreMessages;
  readonly later: () => Promise<LaterMessages>;
}

/** Brings the page's interactive parts to life, each when its `when` says (islands/index.ts). */
export function hydrateIslands(words: PageWords): void {
  // Parts marked `now` never speak the later words; the type cannot say so, the tests of the page would.
  const now = { code: words.code, messages: words.core as Messages };
  let all: Promise<Language> | undefined;
  const language = () => {
    all ??= words.later().then((later) => ({ ...now, messages: { ...words.core, ...later } as Messages }));
    // A fetch that failed may succeed for the next part.
    all.catch(() => {
      all = undefined;
    });
    return all;
  };
  const asleep = new Set<Element>();
  const wake = (element: Element) => {
    observer.unobserve(element);
    if (asleep.delete(element)) void hydrate(element as HTMLElement, language, words.core);
  };
  document.addEventListener("click", keepForLater, { capture: true });
  // Controls asleep take no focus, so Tab would pass over a part it does not scroll near to.
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    const here = document.activeElement ?? document.body;
    const lies = (where: number) => (it: Element) => here.compareDocumentPosition(it) & where;
    const sleepers = [...asleep];
    for (const it of [
      sleepers.find(lies(Node.DOCUMENT_POSITION_FOLLOWING)),
      sleepers.findLast(lies(Node.DOCUMENT_POSITION_PRECEDING)),
    ])
      if (it) wake(it);
  });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target);
    },
    { rootMargin: NEAR },
  );
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    const name = element.dataset.island as IslandName;
    if (!(name in ISLANDS)) continue;
    const { when } = ISLANDS[name];
    if (when === "now") void hydrate(element, () => now, words.core);
    else {
      asleep.add(element);
      if (when !== "use") observer.observe(element);
      if (when !== "near") onFirstUse(() => wake(element));
    }
  }
}

/** The last click on each part not yet awake: its button was seen and must answer. */
const earlyClicks = new WeakMap<Element, HTMLElement>();

function keepForLater({ target }: Event): void {
  const island = target instanceof Element && target.closest<HTMLElement>("[data-island]:not([data-live])");
  const button = target instanceof Element && target.closest<HTMLElement>("button, tr");
  if (island && button) earlyClicks.set(island, button);
}

/**
 * What a reader's first touch of the page looks like. Who scrolls will touch something next, and its first move should
 * not wait for what wakes with it. A link may also ask for a state other than the prerendered.
 */
const TOUCHES = ["scroll", "pointerover", "pointerdown", "keydown", "focusin"] as const;

function onFirstUse(run: () => void): void {
  if (serializeQuery(pageStore.get()) !== "") {
    run();
    return;
  }
  const touched = new AbortController();
  const use = () => {
    touched.abort();
    stop();
    run();
  };
  const stop = pageStore.subscribe(use);
  for (const type of TOUCHES) document.addEventListener(type, use, { capture: true, signal: touched.signal });
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
    const caption = element.querySelector("figcaption");
    // In slices: a reader who scrolls or drags something else is not kept waiting for a table to wake.
    startTransition(() => {
      hydrateRoot(
        element,
        <LanguageProvider language={language}>
          <PageViewContext value={followWhenSeen(element)}>
            <PrerenderedCaption value={caption ? { __html: caption.innerHTML } : undefined}>
              <Awake element={element}>{createElement(component, props)}</Awake>
            </PrerenderedCaption>
          </PageViewContext>
        </LanguageProvider>,
        {
          identifierPrefix: element.dataset.prefix ?? "",
          // React empties a root that throws, so the reader must be told what is missing.
          onUncaughtError: (error) => {
            reportError(error);
            sayFailed(element, core);
          },
        },
      );
    });
  } catch (error) {
    // Most likely the code did not arrive (blocked, offline): the prerendered part stays and stays right.
    console.warn(error);
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
    earlyClicks.get(element)?.click();
    earlyClicks.delete(element);
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
