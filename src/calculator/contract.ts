import type { Axis, LayerTrace, Size } from "../model/types.ts";
import { shapeKey } from "./shapes.ts";

/** What the calculator's element tells scripts: implementation, size, and conv1's padding, each as a link writes it. */
export function calculatorData(net: string, { width, height }: Size, { padBefore, padAfter }: Axis) {
  return {
    "data-net": net,
    "data-size": width === height ? String(width) : `${width}x${height}`,
    "data-pad": padBefore === padAfter ? String(padBefore) : `${padBefore},${padAfter}`,
  };
}

/** What a row of the layer table tells scripts: layer, output as width x height x channels, and status. */
export function rowData({ id, output, status }: LayerTrace) {
  return { "data-layer": id, "data-output": shapeKey(output), "data-status": status };
}
