import { grouped } from "../language/grouped.ts";
import { columnsOf, type TextColumn, tableNotes, textRows } from "./rows.ts";
import { type ExportSubject, editNames, inputSize } from "./subject.ts";

/** Columns of numbers, set to the right. */
const NUMBERS: readonly TextColumn[] = ["output", "parameters"];

/** The layer table as Markdown (GitHub's), with its source and permalink as links below. */
export function asMarkdown(subject: ExportSubject): string {
  const { name, words, trace, source, link } = subject;
  const { table } = words;
  const rows = textRows(subject);
  const columns = columnsOf(rows);
  const edits = editNames(subject);
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return typeof value === "number" ? grouped(value) : escaped(value ?? table.none);
    }),
  );
  const total = columns.map((column) => {
    if (column === "layer") return escaped(table.total);
    return column === "parameters" ? grouped(trace.totals.parameters) : "";
  });
  return `${[
    `**${escaped(words.title(name, inputSize(subject)))}**`,
    "",
    line(columns.map((column) => escaped(table[column]))),
    line(columns.map((column) => (NUMBERS.includes(column) ? "--:" : ":--"))),
    ...[...cells, total].map(line),
    "",
    ...tableNotes(subject).map(escaped),
    ...(edits.length > 0 ? [escaped(words.edited(edits.join(words.comma)))] : []),
    "",
    [source && linked(table.sourceLink, source), linked(table.permalinkLink, link)]
      .filter(Boolean)
      .join(" · "),
  ].join("\n")}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Text that stays text: nothing in it starts a mark, a tag, an entity or another cell. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&|~#$]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}

/** A link whose address may hold brackets and spaces. */
function linked(text: string, url: string): string {
  return `[${escaped(text)}](<${url.replace(/[<>\n]/g, encodeURIComponent)}>)`;
}
