import { useMessages } from "../../language/language.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

/** Copies the BibTeX entry that stands above it (src/site/article/Citation.tsx), as it stands there. */
export default function CitationIsland() {
  const { tools } = useMessages();
  return (
    <div className="tools share">
      <CopyButton
        text={() => document.getElementById("bibtex")?.textContent ?? ""}
        words={{ ...tools, copy: tools.copyBibtex }}
      />
    </div>
  );
}
