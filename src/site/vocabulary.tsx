import { Island } from "./islands/Island.server.tsx";
import { NoScriptNote } from "./pages/NoScriptNote.tsx";

/** What the article may use beside Markdown: a tag of the MDX files, and what it becomes. */
export const VOCABULARY = {
  Calculator: () => (
    <>
      <Island name="notice" className="wide" />
      <NoScriptNote />
      <Island name="calculator" className="wide calculator-place" />
    </>
  ),
  ScaleRow: () => <Island name="scaleRow" className="wide" />,
  OneRow: () => <Island name="oneRow" className="wide" />,
  LayerTable: () => <Island name="layers" className="wide" />,
} as const;
