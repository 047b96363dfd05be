import { useLanguage } from "../language/language.tsx";
import { Answer, Aside, Beside, Printed, Question } from "../prose/Notes.tsx";
import { TocPlace } from "../prose/Toc.tsx";
import { DEFAULT_STATE } from "../state/query.ts";
import { acceptedSizes } from "./accepted-sizes.ts";
import { Citation } from "./article/Citation.tsx";
import { cropSources } from "./article/cropSources.ts";
import { Arrives, Parameters, Span, Worked } from "./article/formulas.tsx";
import { Guess, Live, Scrub, Sentence } from "./article/live.tsx";
import { N } from "./article/N.tsx";
import { networkSources } from "./article/networkSources.ts";
import { Cite, Fills, FullTable, References, Try } from "./article/static.tsx";
import { ErrorRates, PracticeTable } from "./article/tables.tsx";
import { packRows } from "./every-size-rows.ts";
import { Island } from "./islands/Island.server.tsx";
import { NoScriptNote } from "./pages/NoScriptNote.tsx";

/** What the article may use beside Markdown: a tag of the MDX files, and what it becomes. */
export const VOCABULARY = {
  Calculator: () => (
    <>
      <Island name="notice" />
      <NoScriptNote />
      <div className="instrument">
        <Island
          name="calculator"
          props={{ accepted: acceptedSizes(DEFAULT_STATE) }}
          className="wide calculator-place"
        />
        <Island name="share" className="wide tools-place" />
      </div>
    </>
  ),
  ScaleRow: () => <Island name="scaleRow" className="wide" />,
  OneRow: () => <Island name="oneRow" className="wide" />,
  EverySize: () => <Island name="everySize" props={{ runs: packRows() }} className="wide" />,
  Staircases: () => <Island name="staircases" className="wide" />,
  Sieve: () => <Island name="sieve" className="wide" />,
  SideBySide: () => <Island name="sideBySide" className="wide" />,
  LayerTable: () => (
    <>
      <Island name="layers" className="wide" />
      <Island name="editor" className="wide tools-place" />
      <Island name="export" props={{ sources: networkSources() }} className="wide tools-place export-place" />
    </>
  ),
  NetworkFigure: () => <Island name="network" className="wide" />,
  CropFigure: () => (
    <Island name="crop" props={{ sources: cropSources(useLanguage().code) }} className="wide" />
  ),
  ReceptiveFieldFigure: () => <Island name="receptiveField" className="wide" />,
  N,
  Worked,
  Span,
  Arrives,
  Parameters,
  Live,
  Scrub,
  Sentence,
  Guess,
  Cite,
  References,
  Citation,
  Try,
  FullTable,
  Fills,
  ErrorRates,
  PracticeTable,
  Toc: TocPlace,
  Answer,
  Beside,
  Aside,
  Printed,
  Question,
} as const;
