/**
 * The language switch is a plain link that works without JavaScript; with it, it takes the reader's state along.
 * Done at the moment of use, so that dragging never touches it.
 */
export function keepQueryOnLanguageLinks(): void {
  const update = (event: Event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-language]");
    if (!link) return;
    const url = new URL(link.href);
    url.search = location.search;
    url.hash = location.hash;
    link.href = url.href;
  };
  // pointerdown also covers a middle click and “open in new tab”; focusin the keyboard.
  for (const type of ["pointerdown", "focusin", "click"])
    document.addEventListener(type, update, { capture: true });
}
