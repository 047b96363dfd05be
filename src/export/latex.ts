import { grouped } from "../language/grouped.ts";
import { columnsOf, type TextColumn, tableNotes, textRows } from "./rows.ts";
import { type ExportSubject, inputSize, provenance } from "./subject.ts";

/** Columns of numbers, set to the right. */
const NUMBERS: readonly TextColumn[] = ["output", "parameters"];

/** The layer table as LaTeX with booktabs; source and permalink stand in comments above it. */
export function asLatex(subject: ExportSubject): string {
  const { name, words, trace } = subject;
  const { table } = words;
  const rows = textRows(subject);
  const columns = columnsOf(rows);
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return typeof value === "number" ? thousands(value) : escaped(value ?? "---");
    }),
  );
  const total = columns.map((column) => {
    if (column === "layer") return escaped(table.total);
    return column === "parameters" ? thousands(trace.totals.parameters) : "";
  });
  const caption = [table.caption(name, inputSize(subject)), ...tableNotes(subject)];
  const lines = [
    "\\begin{table}",
    "  \\centering",
    // So that eight columns fit the text of an article.
    "  \\footnotesize",
    "  \\setlength{\\tabcolsep}{3pt}",
    `  \\caption{${caption.map(escaped).join(words.betweenSentences)}}`,
    `  \\label{tab:alexnet-${subject.id.replace(/^alexnet-/, "")}}`,
    `  \\begin{tabular}{${columns.map((column) => (NUMBERS.includes(column) ? "r" : "l")).join("")}}`,
    "    \\toprule",
    `    ${line(columns.map((column) => escaped(table[column])))}`,
    "    \\midrule",
    ...body.map((cells) => `    ${line(cells)}`),
    "    \\midrule",
    `    ${line(total)}`,
    "    \\bottomrule",
    "  \\end{tabular}",
    "\\end{table}",
  ];
  const needs = [table.latexNeeds, ...(lines.some((each) => CHINESE.test(each)) ? [table.latexUnicode] : [])];
  return `${[...[...provenance(subject), ...needs].map((text) => `% ${text.replace(/\s+/g, " ")}`), ...lines].join("\n")}\n`;
}

const CHINESE = /[\u2e80-\u9fff]/;

function line(cells: readonly string[]): string {
  return `${cells.join(" & ")} \\\\`;
}

function thousands(n: number): string {
  return grouped(n).replace(/,/g, "{,}");
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "×": "$\\times$",
  "−": "$-$",
  "…": "\\dots{}",
};

/** Text that stays text in LaTeX; signs an old engine may not know become commands. */
function escaped(text: string): string {
  return text.replace(/[\\~^×−…{}$&#_%]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
