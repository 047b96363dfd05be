/** `display` is the one big formula, a real fraction in tall brackets; `row` is the table's, on one line. */
export type Layout = "display" | "row";

/** A number in a formula that changes while the reader drags. One slot may stand in several places. */
export type SlotId =
  // One axis
  | "input"
  | "before"
  | "after"
  | "span"
  | "dilation"
  | "kernel"
  | "stride"
  | "quotient"
  | "rounded"
  | "output"
  /** Where the sum ends when it gives no output: a fraction nobody rounds, or fewer than one window. */
  | "value"
  /** Columns from the first window's first to the last window's last. */
  | "read"
  // Inputs of a fully connected layer
  | "width"
  | "height"
  | "channels"
  | "units"
  | "expectedWidth"
  | "expectedHeight"
  | "expectedChannels"
  | "expectedUnits"
  // Learned numbers
  | "kernelWidth"
  | "kernelHeight"
  | "channelsIn"
  | "groups"
  | "channelsOut"
  | "inputs"
  | "outputs"
  | "parameters";

/**
 * How a sum goes on after its first term. `refused` ends in a plain value; `dropped` takes away a window after
 * rounding up, which needs at least two and so never refuses. `none` has no brackets. A quotient that is whole keeps
 * the brackets it does not need: without them the formula were another one at every few sizes, which jumps and costs.
 */
export type AxisForm = "down" | "down-refused" | "up" | "up-refused" | "up-dropped" | "none" | "none-refused";

/** Templates of one axis. `same` is TensorFlow's rule, which needs no kernel. */
export type AxisTemplateId = `${Layout}-${AxisForm}` | `${Layout}-${AxisForm}-dilated` | `${Layout}-same`;

/** Every formula the page can show. */
export type TemplateId =
  | AxisTemplateId
  | "span"
  | "fc-match"
  | "fc-mismatch"
  | "parameters-conv"
  | "parameters-conv-grouped"
  | "parameters-fc";

/** A typeset formula with holes: parts[0] + value(slots[0]) + parts[1] + …, one part more than slots. */
export interface Template {
  readonly parts: readonly string[];
  readonly slots: readonly SlotId[];
}

/** Every template by its id. */
export type Templates = Readonly<Record<TemplateId, Template>>;

/** What goes into the slots, already written as the reader sees it. */
export type Values = Readonly<Partial<Record<SlotId, string>>>;
