import { shapeText, TIMES } from "../../formula/shape.ts";
import { grouped } from "../../language/grouped.ts";
import type { Axis, LayerId, Network, Padding, SizeInterval, Trace } from "../../model/index.ts";
import { roundingDirection } from "../../model/rounding.ts";
import type { SideBySideMessages } from "./messages.ts";

/** One column of the comparison: a network at its native size. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly network: Network;
  /** Settings on which its sources are silent. */
  readonly unstated: readonly string[];
  readonly trace: Trace;
  /** The sizes it accepts, among 1…`sweptTo`. */
  readonly accepted: readonly SizeInterval[];
  readonly sweptTo: number;
}

/** What is compared, in the order of the rows. */
export const FACTS = [
  "row",
  "picture",
  "padding",
  "convRounding",
  "poolRounding",
  "sides",
  "fc6",
  "unused",
  "accepts",
  "weights",
  "macs",
] as const;

/** One row of the first view. */
export type FactId = (typeof FACTS)[number];

/** One cell: what it says, and a key that is equal in two columns exactly if they do not differ there. */
export interface Cell {
  readonly key: string;
  readonly text: string;
  /** The text in pieces that stay whole. */
  readonly lines?: readonly string[];
  /** conv1 on one axis, for the cell that draws it. */
  readonly axis?: Axis;
  /** Nothing is known here; shown softer. */
  readonly silent?: boolean;
}

/** One fact of one system. */
export function factCell(fact: FactId, system: System, words: SideBySideMessages): Cell {
  const { network, trace, unstated } = system;
  const silent: Cell = { key: "unstated", text: words.unstated, silent: true };
  switch (fact) {
    case "row":
      return rowCell(system, words);
    case "picture":
      return plain(words.picture(sideText(trace.input)));
    case "padding":
      return unstated.includes("conv1") ? silent : plain(paddingText(network.layers[0]?.padding));
    case "convRounding":
      return unstated.includes("conv rounding") ? silent : roundingCell(network, "conv", words);
    case "poolRounding":
      return unstated.includes("pool rounding") ? silent : roundingCell(network, "maxpool", words);
    case "sides":
      return chainCell(spatialSides(trace));
    case "fc6": {
      const input = layerOf(trace, "fc6")?.input;
      return input ? plain(shapeText(input)) : silent;
    }
    case "unused":
      return plain(String(Math.max(trace.verdict.unread.width, trace.verdict.unread.height)));
    case "accepts":
      // Without a rounding rule only the printed size has an answer, so a range would be ours, not the source's.
      return unstated.includes("conv rounding") ? silent : plain(intervalsText(system, words));
    case "weights":
      return plain(grouped(trace.totals.parameters));
    case "macs":
      return plain(grouped(trace.totals.macs));
  }
}

/** The output of one layer of a system, as a cell of the second view. */
export function layerCell(layer: LayerId, { trace }: System): Cell {
  const output = layerOf(trace, layer)?.output;
  if (!output) return plain("–");
  return plain(output.width === 1 && output.height === 1 ? `${output.channels}` : shapeText(output));
}

/** The input of a system, as the first row of the second view. */
export function inputCell({ trace }: System): Cell {
  return plain(shapeText(trace.input));
}

/** Whether two cells of a row tell of a difference: what a source does not state is none. */
export function differ(one: Cell, other: Cell): boolean {
  return !one.silent && !other.silent && one.key !== other.key;
}

/** How many systems there are beside the reference, how many have its sides, and how many of those other settings. */
export interface Agreement {
  readonly others: number;
  readonly sameSides: number;
  readonly otherSettings: number;
}

/** How the systems stand to a reference. */
export function countAgreement(
  systems: readonly System[],
  reference: System,
  words: SideBySideMessages,
): Agreement {
  const differs = (fact: FactId, system: System) =>
    differ(factCell(fact, system, words), factCell(fact, reference, words));
  const others = systems.filter((system) => system !== reference);
  const sameSides = others.filter((system) => !differs("sides", system));
  const otherSettings = sameSides.filter((system) => SETTINGS.some((fact) => differs(fact, system)));
  return { others: others.length, sameSides: sameSides.length, otherSettings: otherSettings.length };
}

const SETTINGS: readonly FactId[] = ["picture", "padding", "convRounding", "poolRounding"];

/** A chain of sides in pieces of two, between which it may be broken. */
function chainCell(sides: readonly string[]): Cell {
  const lines: string[] = [];
  sides.forEach((side, i) => {
    const link = i === 0 ? side : `${ARROW}${side}`;
    if (i % 2 === 0) lines.push(link);
    else lines.push(`${lines.pop()}${link}`);
  });
  return { key: sides.join(), text: lines.join(""), lines };
}

/** Between hair spaces, so that four sides fit one line of a column. */
const ARROW = "\u200a→\u200a";

function plain(text: string): Cell {
  return { key: text, text };
}

function rowCell({ trace }: System, words: SideBySideMessages): Cell {
  const axis = layerOf(trace, "conv1")?.axes?.width;
  if (!axis) return plain("–");
  const { zerosBefore, zerosAfter, input, unreadAfter } = axis;
  const text = words.rowParts(zerosBefore, input - unreadAfter, zerosAfter, unreadAfter);
  return { key: text, text, axis };
}

function roundingCell(network: Network, kind: "conv" | "maxpool", words: SideBySideMessages): Cell {
  const specs = network.layers.filter((spec) => spec.kind === kind && !spec.id.startsWith("fc"));
  const rules = specs.map(({ rounding }) => words.rounding[roundingDirection(rounding ?? "down")]);
  return plain([...new Set(rules)].join(", "));
}

function paddingText(padding: Padding | undefined): string {
  if (padding === "same") return "SAME";
  if (!padding) return "0";
  return padding.before === padding.after ? `${padding.before}` : `${padding.before} + ${padding.after}`;
}

function spatialSides(trace: Trace): string[] {
  return trace.layers
    .filter(({ id }) => !id.startsWith("fc"))
    .map(({ output }) => (output ? sideText(output) : "–"));
}

function intervalsText({ accepted, sweptTo }: System, words: SideBySideMessages): string {
  return accepted
    .map(({ from, to }) => {
      if (to === sweptTo) return words.from(from);
      return from === to ? words.only(from) : words.range(from, to);
    })
    .join(", ");
}

function layerOf(trace: Trace, id: LayerId) {
  return trace.layers.find((layer) => layer.id === id);
}

function sideText({ width, height }: { readonly width: number; readonly height: number }): string {
  return width === height ? `${width}` : `${width}${TIMES}${height}`;
}
