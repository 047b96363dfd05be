/** Where a section counts as begun: a third of the way down the screen. */
const READING_LINE = "-66%";

/** Wide enough for the table of contents to stand in the margin (src/prose/prose.css). */
const BESIDE = "(min-width: 1400px)";

/**
 * Marks the section in view in the table of contents, and opens the table where it stands beside the text. No frame is
 * spent on it: the headings above the reading line are always the first few, so each crossing says which is the last.
 */
export function markSectionInView(): void {
  const toc = document.querySelector<HTMLDetailsElement>(".toc");
  if (!toc) return;
  if (matchMedia(BESIDE).matches) toc.open = true;
  const links = [...toc.querySelectorAll<HTMLAnchorElement>(".toc-list > li > a")];
  const headings = links.map(({ hash }) => document.querySelector(hash));
  let last = -1;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const i = headings.indexOf(target);
        last = isIntersecting ? Math.max(last, i) : Math.min(last, i - 1);
      }
      links.forEach((link, i) => {
        if (i === last) link.ariaCurrent = "location";
        else link.removeAttribute("aria-current");
      });
      // Where it is longer than the screen, the marked line stays in sight.
      toc.scrollTop = (links[last]?.offsetTop ?? 0) - toc.clientHeight / 2;
    },
    // Whatever has been scrolled past counts as in sight.
    { rootMargin: `9999999px 0px ${READING_LINE}` },
  );
  for (const heading of headings) if (heading) observer.observe(heading);
}
