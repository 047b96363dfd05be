import type { ExportWords } from "../../content/messages/exportWords.en.ts";
import type { Trace } from "../model/types.ts";

/** What an exporter is given: one network at one input size, and everything it cannot work out itself. */
export interface ExportSubject {
  /** The implementation's id, for file names. */
  readonly id: string;
  /** The implementation's name in the page's language. */
  readonly name: string;
  /** Every layer worked out, the reader's edits included. */
  readonly trace: Trace;
  /** Where the network's settings can be read; null where there is no single place. */
  readonly source: string | null;
  /** The permalink of this state. */
  readonly link: string;
  /** Why the network is refused, as one plain sentence; null where it is not. */
  readonly refusal: string | null;
  /** What exporters write between the numbers. */
  readonly words: ExportWords;
}

/** The input as width × height. */
export function inputSize({ trace }: ExportSubject): string {
  return `${trace.input.width} × ${trace.input.height}`;
}

/** The reader's changes by the names they have in the URL: `conv1.pad`. */
export function editNames({ trace }: ExportSubject): string[] {
  return trace.layers.flatMap(({ id, edited }) => edited.map((field) => `${id}.${field}`));
}

/** What every export says of itself, line by line: what it is, where it comes from, how to get back to it. */
export function provenance(subject: ExportSubject): string[] {
  const { words, name, source, link } = subject;
  const edits = editNames(subject);
  return [
    words.title(name, inputSize(subject)),
    ...(edits.length > 0 ? [words.edited(edits.join(words.comma))] : []),
    ...(source ? [words.source(source)] : []),
    words.permalink(link),
  ];
}
