import { type ReactNode, type RefObject, useEffect, useRef } from "react";

/** How long after the last change it is said, and how long the words stay for a reader who comes across them, in ms. */
const SETTLED = 500;
const GONE = 4000;

/**
 * Says a text to screen readers once its changes stop: a number dragged past forty values is one announcement, not
 * forty. What the page shows before the reader does anything is not said.
 */
export function Announcement({ text, when }: { readonly text: string; readonly when: () => boolean }) {
  return <Region place={useSpeech(() => text, when)} />;
}

/** Text of a figure that follows its controls: said when it settles, and only while the reader is in that figure. */
export function Spoken({
  as: Place = "p",
  className,
  unless,
  children,
}: {
  readonly as?: "p" | "div";
  readonly className: string;
  /** Controls that say it themselves: nothing is said while one of them has the focus. */
  readonly unless?: string;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLParagraphElement>(null);
  const region = useSpeech(
    () => wordsOf(place.current),
    () => {
      const { activeElement } = document;
      const inside = place.current?.closest("figure")?.contains(activeElement);
      return !!inside && !(unless && activeElement?.matches(unless));
    },
  );
  const Element = Place as "p";
  return (
    <>
      <Element ref={place} className={className}>
        {children}
      </Element>
      <Region place={region} />
    </>
  );
}

function Region({ place }: { readonly place: RefObject<HTMLSpanElement | null> }) {
  return <span ref={place} className="visually-hidden" role="status" />;
}

/** Fills a live region, not by rendering: a drag must not pay for it. */
function useSpeech(read: () => string, when: () => boolean): RefObject<HTMLSpanElement | null> {
  const region = useRef<HTMLSpanElement>(null);
  const shown = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const text = read();
    if (text === shown.current) return;
    const first = shown.current === null;
    shown.current = text;
    if (first) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // A link's own state arrives just after the first drawing; nobody asked for it.
      if (!region.current || navigator.userActivation?.hasBeenActive === false || !when()) return;
      region.current.textContent = text;
      timer.current = setTimeout(() => region.current?.replaceChildren(), GONE);
    }, SETTLED);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return region;
}

/** The text of an element; that of blocks inside it with spaces between. */
function wordsOf(element: HTMLElement | null): string {
  const blocks = element?.querySelectorAll("p");
  if (!element || !blocks) return "";
  return blocks.length === 0
    ? (element.textContent ?? "")
    : [...blocks].map((block) => block.textContent).join(" ");
}
