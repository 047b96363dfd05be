import { describe, expect, it } from "vitest";
import { axisOf, type Failure, frameworkMessage, type LayerSpec } from "../../src/model/index.ts";
import { frameworkText } from "./frameworkTexts.ts";
import { AXIS_ROWS, type AxisRow, axisFor } from "./goldenAxis.ts";

/** The frameworks whose messages the model knows for a single layer. */
const SPEAKING = ["torch", "caffe", "cuda-convnet-2012", "cuda-convnet2", "onnxruntime"];

/** What the model would have the row's framework print; the row's axis is the height of a picture one column wide. */
function said(row: AxisRow): string | undefined {
  const { axis: height, framework } = axisFor(row);
  if (!height.failure) return undefined;
  const width = axisOf(1, { kernel: 1, stride: 1, dilation: 1, padding: NO_PADDING, rounding: "down" });
  const spec: LayerSpec = {
    id: "conv1",
    nativeName: "x",
    kind: row.op === "conv" ? "conv" : "maxpool",
    kernel: { width: 1, height: row.kernel },
    dilation: row.dilation,
  };
  const cause = { reason: height.failure, axis: height, direction: "height" } as Failure;
  const input = { width: 1, height: row.input, channels: 1 };
  const message = frameworkMessage(framework, cause, { spec, input, axes: { width, height } });
  return message && frameworkText(message, "x");
}

const NO_PADDING = { before: 0, after: 0 };

/** Refusals the model has no operands for: settings nobody accepts, an empty picture, and messages that name no number. */
const SILENT = [
  { text: /non-positive stride|stride should not be zero|dilation should be greater/, count: 4 },
  { text: /pad must be non-negative|kernel_size=0$|must be greater than or equal to 0/, count: 3 },
  { text: /padding='same' is not supported/, count: 12 },
  { text: /blob\.cpp:85/, count: 1 },
  { text: /pool_attributes|op_kernel|Dilation not supported/, count: 41 },
];

const refusals = AXIS_ROWS.filter((row) => SPEAKING.includes(row.framework) && row.error !== undefined);

describe("what a framework prints at one layer", () => {
  it("leaves unsaid only the classes it names", () => {
    for (const { text, count } of SILENT)
      expect(refusals.filter((row) => text.test(row.error ?? "")).length, String(text)).toBe(count);
  });

  for (const framework of SPEAKING)
    it(`is what ${framework} printed`, () => {
      const spoken = refusals
        .filter((row) => row.framework === framework)
        .filter((row) => !SILENT.some(({ text }) => text.test(row.error ?? "")));
      expect(spoken.length).toBeGreaterThan(10);
      for (const row of spoken) expect(said(row), JSON.stringify(row)).toBe(row.error);
    });
});
