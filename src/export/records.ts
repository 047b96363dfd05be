import { axisSettings } from "../model/layer.ts";
import { type ExportSubject, editNames } from "./subject.ts";

/** One layer as tables for programs hold it: numbers stay numbers, null is unknown or not applicable. */
export function records(subject: ExportSubject) {
  const { trace, id, source, link } = subject;
  return trace.layers.map((layer) => {
    const { spec, input, output, axes } = layer;
    const windowed = spec.kind === "fc" ? null : spec;
    const width = windowed && axisSettings(windowed, "width");
    const height = windowed && axisSettings(windowed, "height");
    const runs = output ? axes : null;
    const declared = width?.padding;
    const explicit = declared === "same" ? undefined : declared;
    return {
      implementation: id,
      layer: layer.id,
      native_name: spec.nativeName,
      kind: spec.kind,
      input_width: input?.width ?? null,
      input_height: input?.height ?? null,
      input_channels: input?.channels ?? null,
      kernel_width: width?.kernel ?? null,
      kernel_height: height?.kernel ?? null,
      stride_width: width?.stride ?? null,
      stride_height: height?.stride ?? null,
      dilation: width?.dilation ?? null,
      groups: spec.kind === "conv" ? (spec.groups ?? 1) : null,
      padding: declared === undefined ? null : declared === "same" ? "same" : "explicit",
      // SAME chooses by the size, so a picture that is not square has other padding on each axis.
      padding_left: axes?.width.padBefore ?? explicit?.before ?? null,
      padding_right: axes?.width.padAfter ?? explicit?.after ?? null,
      padding_top: axes?.height.padBefore ?? explicit?.before ?? null,
      padding_bottom: axes?.height.padAfter ?? explicit?.after ?? null,
      rounding: axes?.width.rounding ?? spec.rounding ?? null,
      zeros_left: runs?.width.zerosBefore ?? null,
      zeros_right: runs?.width.zerosAfter ?? null,
      zeros_top: runs?.height.zerosBefore ?? null,
      zeros_bottom: runs?.height.zerosAfter ?? null,
      output_width: output?.width ?? null,
      output_height: output?.height ?? null,
      output_channels: output?.channels ?? null,
      status: layer.status,
      parameters: layer.parameters,
      macs: layer.macs,
      edited: layer.edited.join(" "),
      source: source ?? "",
      permalink: link,
    };
  });
}

/** What stands above the layers where a format can say it once. */
export function summary(subject: ExportSubject) {
  const { trace, id, name, source, link, refusal } = subject;
  return {
    implementation: id,
    name,
    source,
    permalink: link,
    input: trace.input,
    edited: editNames(subject),
    verdict: trace.verdict.kind,
    ...(refusal ? { refused: refusal } : {}),
    ...(trace.adaptedTo ? { adaptivePool: trace.adaptedTo } : {}),
    totals: trace.totals,
  };
}
