import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DisplayFormula } from "../../src/formula/DisplayFormula.tsx";
import { fcValuesOf, parameterValuesOf, spanValuesOf, valuesOf } from "../../src/formula/fill.ts";
import { FcFormula, RowFormula } from "../../src/formula/RowFormula.tsx";
import { ParameterFormula, SpanFormula } from "../../src/formula/TextFormula.tsx";
import { axisOf } from "../../src/model/axis.ts";
import { freshly, unmarked } from "./support/katex.ts";

const conv1 = axisOf(224, {
  kernel: 11,
  stride: 4,
  padding: { before: 0, after: 0 },
  dilation: 1,
  rounding: "up",
});
const map = { width: 6, height: 6, channels: 256 };
const terms = { kind: "fc", inputs: 9216, outputs: 4096, parameters: 37752832 } as const;

describe("on the server", () => {
  it.each([
    ["display-up", <DisplayFormula key="" axis={conv1} />, valuesOf(conv1)],
    ["row-up", <RowFormula key="" axis={conv1} />, valuesOf(conv1)],
    ["span", <SpanFormula key="" axis={conv1} />, spanValuesOf(conv1)],
    ["fc-match", <FcFormula key="" input={map} />, fcValuesOf(map, map)],
    ["parameters-fc", <ParameterFormula key="" terms={terms} />, parameterValuesOf(terms)],
  ] as const)("%s is a whole formula before any script", (id, element, values) => {
    expect(unmarked(renderToString(element))).toBe(
      `<span class="formula" data-formula="${id}">${freshly(id, values)}</span>`,
    );
  });

  it("says that weights expect something else", () => {
    const html = renderToString(<FcFormula input={{ ...map, width: 7 }} expected={map} />);
    expect(html).toContain('data-formula="fc-mismatch"');
  });

  it("shows nothing where there is nothing to work out", () => {
    const none = axisOf(5, {
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      dilation: 1,
      rounding: "down",
    });
    expect(renderToString(<SpanFormula axis={none} />)).toBe("");
    const bad = axisOf(224, {
      kernel: 11,
      stride: 0,
      padding: { before: 0, after: 0 },
      dilation: 1,
      rounding: "down",
    });
    expect(renderToString(<RowFormula axis={bad} />)).toBe("");
  });
});
