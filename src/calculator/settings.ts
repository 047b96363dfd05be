import type { Messages } from "../../content/messages/types.ts";
import { TIMES } from "../formula/shape.ts";
import { axisSettings } from "../model/layer.ts";
import type { LayerTrace } from "../model/types.ts";

/** A layer's window, stride, padding and groups in words, for the table. Square layers are written once. */
export function settingsText({ spec, axes }: LayerTrace, { table }: Messages): string {
  if (spec.kind === "fc") return table.fullyConnected;
  const width = axisSettings(spec, "width");
  const height = axisSettings(spec, "height");
  const parts = [width.kernel + TIMES + height.kernel];
  parts.push(
    table.stride(width.stride === height.stride ? `${width.stride}` : width.stride + TIMES + height.stride),
  );
  if (width.padding === "same") parts.push(table.samePadding(axes?.width.padBefore, axes?.width.padAfter));
  else if (width.padding.before + width.padding.after > 0)
    parts.push(table.padding(width.padding.before, width.padding.after));
  if (width.dilation > 1) parts.push(table.dilation(width.dilation));
  if ((spec.groups ?? 1) > 1) parts.push(table.groups(spec.groups ?? 1));
  // Each keeps to one line: “2 groups” does not end after its number.
  return parts.map((part) => part.replaceAll(" ", "\u00a0")).join(table.listSeparator);
}
