import { asCaffe } from "./caffe.ts";
import { asCsv } from "./csv.ts";
import { asJson } from "./json.ts";
import { asKeras } from "./keras.ts";
import { asLatex } from "./latex.ts";
import { asMarkdown } from "./markdown.ts";
import { asPyTorch } from "./pytorch.ts";
import type { ExportSubject } from "./subject.ts";

export type { ExportSubject } from "./subject.ts";

/** One way to write a network down. */
interface Exporter {
  /** The file name's end, with what must stand before the dot. */
  readonly ending: string;
  /** The media type of a file. */
  readonly type: string;
  readonly write: (subject: ExportSubject) => string;
}

/**
 * Every exporter by its id. To add one: a file, a line here, and one in the menu (src/site/islands/ExportIsland.tsx).
 * @internal exported for its test
 */
export const EXPORTERS = {
  markdown: { ending: ".md", type: "text/markdown", write: asMarkdown },
  csv: { ending: ".csv", type: "text/csv", write: asCsv },
  latex: { ending: ".tex", type: "text/x-tex", write: asLatex },
  json: { ending: ".json", type: "application/json", write: asJson },
  pytorch: { ending: "-pytorch.py", type: "text/x-python", write: asPyTorch },
  keras: { ending: "-keras.py", type: "text/x-python", write: asKeras },
  caffe: { ending: ".prototxt", type: "text/plain", write: asCaffe },
} as const satisfies Record<string, Exporter>;

/** The id of an exporter. */
export type ExportFormat = keyof typeof EXPORTERS;

/** A text ready to be copied or saved. */
export interface ExportedFile {
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** Writes a network in one format. */
export function exportAs(format: ExportFormat, subject: ExportSubject): ExportedFile {
  const { ending, type, write } = EXPORTERS[format];
  const { width, height } = subject.trace.input;
  const side = width === height ? width : `${width}x${height}`;
  return {
    file: `alexnet-${subject.id.replace(/^alexnet-/, "")}-${side}${ending}`,
    type,
    text: write(subject),
  };
}
