import { records } from "./records.ts";
import type { ExportSubject } from "./subject.ts";

/**
 * The layer table as CSV (RFC 4180, lines ended by LF): one row a layer, every number in a column of its own. CSV knows
 * no comments, so source and permalink stand in every row.
 */
export function asCsv(subject: ExportSubject): string {
  const rows = records(subject);
  const columns = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** A value as one field; quoted where it holds what would end it. */
function field(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
