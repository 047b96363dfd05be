import { useSiteWords } from "./useSiteWords.ts";

/** Licence and where the numbers come from. */
export function SiteFooter() {
  const site = useSiteWords();
  return (
    <footer className="site-footer">
      <p>{site.madeFrom}</p>
      <p>{site.license}</p>
    </footer>
  );
}
