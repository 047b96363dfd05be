/** Where a section counts as begun: a third of the way down the screen. */
const READING_LINE = "-66%";

/**
 * Marks the section in view in the table of contents. No frame is spent on it: the sections begun above the reading line
 * are always the first few, so each crossing says which is the last.
 */
export function markSectionInView(): void {
  const toc = document.querySelector(".toc");
  if (!toc) return;
  const links = [...toc.querySelectorAll<HTMLAnchorElement>(".toc-list > li > a")];
  // A section, where there is one, begins with its heading, and has a place even while it is skipped.
  const begins = links.map(({ hash }) => {
    const heading = document.querySelector(hash);
    return heading?.closest(".part") ?? heading;
  });
  let last = -1;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const i = begins.indexOf(target);
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
  for (const begin of begins) if (begin) observer.observe(begin);
}
