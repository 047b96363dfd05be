import { DEFAULT_IMPLEMENTATION, implementationOf } from "../implementations/index.ts";
import { layerAxes } from "../model/layer.ts";
import type { Axis, LayerSpec } from "../model/types.ts";
import type { PageState } from "../state/types.ts";
import { traceOf } from "./page-state.ts";

const { layers, input, framework } = implementationOf(DEFAULT_IMPLEMENTATION);

/** conv1's row in the implementation the page opens with, at its own size: the row all others are compared with. */
export const REFERENCE_ROW: Axis = layerAxes(layers[0] as LayerSpec, input, framework).width;

/** conv1's row at the page's state: across, where width and height differ. */
export function conv1Row(state: PageState): Axis {
  return traceOf(state).layers[0]?.axes?.width ?? REFERENCE_ROW;
}
