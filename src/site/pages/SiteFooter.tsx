import { useMessages } from "../../language/language.tsx";

/** Licence and where the numbers come from. */
export function SiteFooter() {
  const { site } = useMessages();
  return (
    <footer className="site-footer">
      <p>{site.madeFrom}</p>
      <p>{site.license}</p>
    </footer>
  );
}
