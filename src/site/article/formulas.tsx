import { DisplayFormula } from "../../formula/DisplayFormula.tsx";
import { FcFormula, RowFormula } from "../../formula/RowFormula.tsx";
import { ParameterFormula, SpanFormula } from "../../formula/TextFormula.tsx";
import { onAxis } from "../../model/axis.ts";
import type { LayerId, LayerTrace } from "../../model/types.ts";
import { type Setting, subjectOf } from "./setting.ts";

/** Where a formula of the article stands: among the words, or in a line of its own. */
interface Place {
  readonly layer?: LayerId;
  readonly display?: boolean;
}

/** A layer's size on one axis, worked out: ⌈(224 − 11) / 4⌉ + 1 = … = 55. */
export function Worked({ layer = "conv1", display = false, ...setting }: Setting & Place) {
  const { axes } = layerOf(layer, setting);
  if (!axes) throw new Error(`${layer} has no arithmetic on an axis`);
  if (!display) return <RowFormula axis={axes.width} />;
  return (
    <div className="display-formula">
      <DisplayFormula axis={axes.width} />
    </div>
  );
}

/** The columns a layer's windows span: (55 − 1) · 4 + 11 = 227. */
export function Span({ layer = "conv1", display = false, ...setting }: Setting & Place) {
  const { axes } = layerOf(layer, setting);
  if (!axes || axes.width.output < 1) throw new Error(`${layer} has no windows to span anything`);
  const formula = <SpanFormula axis={axes.width} />;
  return display ? <div className="display-formula">{formula}</div> : formula;
}

/** What reaches fc6 and what its weights expect: 5 · 5 · 256 = 6400 ≠ 9216. */
export function Arrives(setting: Setting) {
  const { input, failure } = layerOf("fc6", setting);
  if (!input) throw new Error("fc6 is not reached");
  return (
    <FcFormula input={input} expected={failure?.reason === "fc6-mismatch" ? failure.expected : undefined} />
  );
}

/** A layer's learned numbers, counted: 11 · 11 · 3 · 96 + 96 = 34944. */
export function Parameters({ layer = "conv1", ...setting }: Setting & Place) {
  const { spec, input, parameters } = layerOf(layer, setting);
  if (!input || spec.kind === "maxpool") throw new Error(`${layer} learns nothing or is not reached`);
  const inputs = input.width * input.height * input.channels;
  const channels = spec.channels ?? input.channels;
  return (
    <ParameterFormula
      terms={
        spec.kind === "fc"
          ? { kind: "fc", inputs, outputs: channels, parameters }
          : {
              kind: "conv",
              kernelWidth: onAxis(spec.kernel ?? 1, "width"),
              kernelHeight: onAxis(spec.kernel ?? 1, "height"),
              channelsIn: input.channels,
              groups: spec.groups ?? 1,
              channelsOut: channels,
              parameters,
            }
      }
    />
  );
}

function layerOf(id: LayerId, setting: Setting): LayerTrace {
  const layer = subjectOf(setting).trace.layers.find((each) => each.id === id);
  if (!layer) throw new Error(`No layer ${id}`);
  return layer;
}
