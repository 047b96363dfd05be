import { axisSettings } from "../model/layer.ts";
import type { LayerTrace, Shape } from "../model/types.ts";
import { DIRECTIONS } from "./plan.ts";
import type { ExportSubject } from "./subject.ts";

/** One layer as tables for people print it; an empty cell means that the layer has no such setting. */
export interface TextRow {
  readonly layer: string;
  readonly window: string;
  readonly stride: string;
  readonly padding: string;
  readonly pastEdge: string;
  readonly dilation: string;
  readonly groups: string;
  /** Null where the layer cannot run. */
  readonly output: string | null;
  readonly parameters: number;
}

/** A column of a table for people. */
export type TextColumn = keyof TextRow;

/** The columns that have something to tell: dilation and groups only where some layer has them. */
export function columnsOf(rows: readonly TextRow[]): TextColumn[] {
  const all: TextColumn[] = [
    "layer",
    "window",
    "stride",
    "padding",
    "pastEdge",
    "dilation",
    "groups",
    "output",
    "parameters",
  ];
  return all.filter((column) => !/^(dilation|groups)$/.test(column) || rows.some((row) => row[column]));
}

/** Every layer of the table, sizes as width × height. */
export function textRows({ trace }: ExportSubject): TextRow[] {
  return trace.layers.map((layer) => ({
    ...settingsCells(layer),
    layer: layer.id,
    output: layer.output && sizeText(layer.output),
    parameters: layer.parameters,
  }));
}

function settingsCells({ spec, axes }: LayerTrace) {
  if (spec.kind === "fc")
    return { window: "", stride: "", padding: "", pastEdge: "", dilation: "", groups: "" };
  const width = axisSettings(spec, "width");
  const height = axisSettings(spec, "height");
  const groups = spec.groups ?? 1;
  return {
    window: `${width.kernel} × ${height.kernel}`,
    stride: once([width.stride, height.stride]),
    padding: width.padding === "same" ? "SAME" : beforeAfter(width.padding.before, width.padding.after),
    pastEdge: axes?.width.output
      ? once(DIRECTIONS.map((way) => beforeAfter(axes[way].zerosBefore, axes[way].zerosAfter)))
      : "",
    dilation: width.dilation > 1 ? String(width.dilation) : "",
    groups: groups > 1 ? String(groups) : "",
  };
}

/** One number where before and after agree, else both. */
function beforeAfter(before: number, after: number): string {
  return before === after ? String(before) : `${before} + ${after}`;
}

/** One value where both axes agree, else width × height. */
function once(values: readonly (string | number)[]): string {
  return values[0] === values[1] ? String(values[0]) : values.join(" × ");
}

function sizeText({ width, height, channels }: Shape): string {
  return `${width} × ${height} × ${channels}`;
}

/** What must be said below a table: how to read it, what is refused, what counts for nothing. */
export function tableNotes({ trace, words, refusal }: ExportSubject): string[] {
  const { table } = words;
  const unread = Math.max(trace.verdict.unread.width, trace.verdict.unread.height);
  return [
    table.key,
    ...(trace.verdict.refusal ? [table.refused(trace.verdict.refusal.layer, refusal ?? "")] : []),
    ...(unread > 0 ? [table.unread(unread)] : []),
  ];
}
