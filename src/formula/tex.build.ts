import type { AxisForm, AxisTemplateId, Layout, SlotId, TemplateId } from "./types.ts";

/** Puts a slot's number into the TeX: a sentinel when templates are built, a real value in tests. */
type SlotText = (id: SlotId) => string;

/** One formula's TeX. A slot must touch no other digit, or KaTeX would set the two as one number. */
export type Shape = (slot: SlotText) => string;

interface Form {
  readonly bracket: keyof typeof BRACKETS;
  readonly dropped?: true;
  readonly refused?: true;
}

const BRACKETS = {
  down: ["\\lfloor ", "\\rfloor "],
  up: ["\\lceil ", "\\rceil "],
  none: ["", ""],
} as const;

const FORMS: Readonly<Record<AxisForm, Form>> = {
  down: { bracket: "down" },
  "down-refused": { bracket: "down", refused: true },
  up: { bracket: "up" },
  "up-refused": { bracket: "up", refused: true },
  "up-dropped": { bracket: "up", dropped: true },
  none: { bracket: "none" },
  "none-refused": { bracket: "none", refused: true },
};

const LAYOUTS: readonly Layout[] = ["display", "row"];

/** Every formula the page can show, as TeX with slots. */
export const SHAPES: Readonly<Record<TemplateId, Shape>> = {
  ...axisShapes(),
  span: (slot) => equation(`(${slot("output")}-1)\\cdot${slot("stride")}+${slot("span")}`, slot("read")),
  "fc-match": (slot) => equation(inputUnits(slot), slot("units")),
  "fc-mismatch": (slot) =>
    `${equation(inputUnits(slot), slot("units"))}${relation("\\ne")}${equation(
      slot("expectedUnits"),
      product(slot("expectedWidth"), slot("expectedHeight"), slot("expectedChannels")),
    )}`,
  "parameters-conv": (slot) => equation(convParameters(slot("channelsIn"), slot), slot("parameters")),
  "parameters-conv-grouped": (slot) =>
    equation(convParameters(`{${slot("channelsIn")}}/{${slot("groups")}}`, slot), slot("parameters")),
  "parameters-fc": (slot) =>
    equation(`${slot("inputs")}\\cdot${slot("outputs")}+${slot("outputs")}`, slot("parameters")),
};

function axisShapes(): Record<AxisTemplateId, Shape> {
  const shapes: Partial<Record<AxisTemplateId, Shape>> = {};
  for (const layout of LAYOUTS) {
    for (const name of Object.keys(FORMS) as AxisForm[]) {
      shapes[`${layout}-${name}`] = (slot) => axisSum(layout, FORMS[name], slot("span"), slot);
      shapes[`${layout}-${name}-dilated`] = (slot) =>
        axisSum(layout, FORMS[name], `${slot("dilation")}\\cdot(${slot("kernel")}-1)-1`, slot);
    }
    shapes[`${layout}-same`] = (slot) => sameSum(layout, slot);
  }
  return shapes as Record<AxisTemplateId, Shape>;
}

/** Strides counted, bracketed, rounded, and one window more than strides. The row leaves out a step. */
function axisSum(layout: Layout, form: Form, span: string, slot: SlotText): string {
  const windows = form.dropped ? "+1-1" : "+1";
  const padded = `${slot("input")}+${slot("before")}+${slot("after")}-${span}`;
  const steps = [`${bracketed(layout, form, ratio(layout, padded, slot("stride"), ["(", ")"]))}${windows}`];
  steps.push(`${bracketed("row", form, slot("quotient"))}${windows}`);
  if (layout === "display" && form.bracket !== "none") steps.push(`${slot("rounded")}${windows}`);
  return equation(...steps, slot(form.refused ? "value" : "output"));
}

/** SAME gives ⌈input / stride⌉ whatever the kernel; the zeros it takes for that are told elsewhere. */
function sameSum(layout: Layout, slot: SlotText): string {
  const up = { bracket: "up" } as const;
  return equation(
    bracketed(layout, up, ratio(layout, slot("input"), slot("stride"), ["{", "}"])),
    bracketed("row", up, slot("quotient")),
    slot("output"),
  );
}

function bracketed(layout: Layout, { bracket }: Form, tex: string): string {
  const [open, close] = BRACKETS[bracket];
  if (bracket === "none") return tex;
  return layout === "display" ? `\\left${open}${tex}\\right${close}` : `${open}${tex}${close}`;
}

/** On one line what is above needs parentheses, or braces that KaTeX does not show: without them “4/” is one text. */
function ratio(
  layout: Layout,
  above: string,
  below: string,
  [open, close]: readonly [string, string],
): string {
  return layout === "display" ? `\\dfrac{${above}}{${below}}` : `${open}${above}${close}/{${below}}`;
}

function inputUnits(slot: SlotText): string {
  return product(slot("width"), slot("height"), slot("channels"));
}

function product(...factors: readonly string[]): string {
  return factors.join("\\times ");
}

function convParameters(channelsIn: string, slot: SlotText): string {
  const area = `${slot("kernelWidth")}\\cdot${slot("kernelHeight")}`;
  return `${area}\\cdot${channelsIn}\\cdot${slot("channelsOut")}+${slot("channelsOut")}`;
}

/**
 * Steps joined by “=”. TeX breaks lines after a relation or an operator; a reader looks for the “=” at a line's start.
 * So every step is a group, which does not break, and the only break allowed is before each “=”.
 */
function equation(...steps: readonly string[]): string {
  return steps.map((step) => `{${step}}`).join(relation("="));
}

function relation(sign: string): string {
  return `\\allowbreak${sign}\\nobreak`;
}
