import type { ExportChoice } from "../../calculator/ExportMenu.tsx";
import type { ExportFormat } from "../../export/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { loadExporters, type NetworkSources } from "../exporting.ts";
import { Opened } from "./Opened.tsx";

/** A choice whose id an exporter has. */
interface Choice extends ExportChoice {
  readonly id: ExportFormat;
}

const TABLES: readonly Choice[] = [
  { id: "markdown", name: "Markdown" },
  { id: "csv", name: "CSV" },
  { id: "latex", name: "LaTeX" },
  { id: "json", name: "JSON" },
];

const CODE: readonly Choice[] = [
  { id: "pytorch", name: "PyTorch" },
  { id: "keras", name: "Keras" },
  { id: "caffe", name: "Caffe" },
];

/** The export menu under the layer table. The build hands in the sources' addresses, which the bundle does not hold. */
export default function ExportIsland({ sources }: { readonly sources: NetworkSources }) {
  const language = useLanguage();
  return (
    <Disclosure className="tools export-menu" label={language.messages.tools.export}>
      <Opened
        show={({ ExportMenu }) => (
          <ExportMenu
            tables={TABLES}
            code={CODE}
            load={async () => {
              const write = await loadExporters(language, sources);
              return (format) => write(format as ExportFormat);
            }}
          />
        )}
      />
    </Disclosure>
  );
}
