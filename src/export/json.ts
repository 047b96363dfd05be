import type { Axis } from "../model/types.ts";
import { summary } from "./records.ts";
import type { ExportSubject } from "./subject.ts";

/** The layer table as JSON: what it is, where it comes from, and every layer with the arithmetic of both axes. */
export function asJson(subject: ExportSubject): string {
  const layers = subject.trace.layers.map(({ id, spec, input, output, status, axes, ...layer }) => ({
    layer: id,
    nativeName: spec.nativeName,
    kind: spec.kind,
    ...(spec.kind === "conv" ? { groups: spec.groups ?? 1 } : {}),
    input,
    output,
    status,
    ...(axes ? { width: arithmetic(axes.width), height: arithmetic(axes.height) } : {}),
    parameters: layer.parameters,
    macs: layer.macs,
    unread: layer.unread,
    edited: layer.edited,
  }));
  return `${JSON.stringify({ ...summary(subject), layers }, null, 2)}\n`;
}

/** One axis: its settings and what follows from them, under the model's own names. */
function arithmetic(axis: Axis) {
  const { kernel, stride, dilation, rounding, same, padBefore, padAfter, zerosBefore, zerosAfter } = axis;
  const settings = { kernel, stride, dilation, rounding, ...(same ? { same } : {}), padBefore, padAfter };
  return axis.failure
    ? { ...settings, failure: axis.failure }
    : { ...settings, quotient: axis.quotient, output: axis.output, zerosBefore, zerosAfter };
}
