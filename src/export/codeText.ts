import type { ExportWords } from "../../content/messages/exportWords.en.ts";
import type { WindowStep, Zeros } from "./plan.ts";

/** Columns a comment may have before it is indented, so that 100 hold it inside a class. */
const LINE = 88;

/** A Chinese character, or a size or a word with the space behind it; and with each the punctuation that begins no line. */
const UNIT =
  /(?:[\u2e80-\u9fff\uff00-\uffef]|\d+(?: × \d+)+\s*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*)[，。：；、？！）》」”]*\s*/g;

/** One comment as lines of code, broken where it grows too long. */
export function comment(text: string, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [unit] of text.replace(/\s+/g, " ").matchAll(UNIT)) {
    // An address stays beside its name, however long it is.
    if (line && !/^https?:/.test(unit) && columns(`${indent}# ${line}${unit}`.trimEnd()) > LINE) {
      lines.push(line);
      line = "";
    }
    line += unit;
  }
  return [...lines, line].map((each) => `${indent}# ${each.trimEnd()}`);
}

/** The width of a text where Chinese characters take two columns. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}

/** A comment where there is something to say. */
export function note(text: string | null, indent = ""): string[] {
  return text ? comment(text, indent) : [];
}

/** The arguments of a call; what is false is left out. */
export function args(parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

/** Indents lines of code. */
export function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line ? indent + line : line));
}

/** Zeros by their sides in words: “3 right, 3 bottom”. */
export function sidesText({ width, height }: Zeros, { code }: ExportWords): string {
  const sides = [
    [code.sides.left, width.before],
    [code.sides.right, width.after],
    [code.sides.top, height.before],
    [code.sides.bottom, height.after],
  ] as const;
  return code.sideList(sides.filter(([, n]) => n > 0));
}

/** Why a layer’s zeros are written as a layer of their own. */
export function whyZeros(step: WindowStep, words: ExportWords): string {
  const { width, height } = step.overhang;
  if (width + height > 0) {
    const over = { width: { before: 0, after: width }, height: { before: 0, after: height } };
    return words.code.overhang(step.id, sidesText(over, words));
  }
  const { zeros } = step;
  const uneven = zeros.width.before !== zeros.width.after || zeros.height.before !== zeros.height.after;
  return words.code[uneven ? "uneven" : "beyond"](step.id, sidesText(zeros, words));
}
