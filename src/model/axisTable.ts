import { columnsRead, countColumns } from "./coverage.ts";
import { layerAxis } from "./layer.ts";
import type { Axis, FrameworkId, LayerSpec, Run } from "./types.ts";

/**
 * One direction of a network, each layer worked out once for each size it meets: a layer's arithmetic depends on nothing
 * else, and conv1 leaves few different sizes to those behind it.
 */
export class AxisTable {
  readonly #layers: readonly LayerSpec[];
  readonly #direction: "width" | "height";
  readonly #framework: FrameworkId | undefined;
  readonly #depth: number;
  /** By layer and by the size it receives. */
  readonly #axes: Axis[][];
  /** Likewise: the columns it receives on which the end of the stack depends. */
  readonly #counting: Run[][][];

  /** `depth`: how many of the layers must hear of a column for it to count. */
  constructor(
    layers: readonly LayerSpec[],
    direction: "width" | "height",
    framework: FrameworkId | undefined,
    depth: number,
  ) {
    this.#layers = layers;
    this.#direction = direction;
    this.#framework = framework;
    this.#depth = depth;
    this.#axes = layers.map(() => []);
    this.#counting = layers.map(() => []);
  }

  /** Cells a layer leaves of `input` columns; 0 where it cannot run. */
  output(layer: number, input: number): number {
    return this.#axis(layer, input).output;
  }

  /** Columns of a picture `input` wide that influence nothing behind the first `depth` layers, all of which must run. */
  unread(input: number): number {
    return input - countColumns(this.#columns(0, input));
  }

  #axis(layer: number, input: number): Axis {
    const known = this.#axes[layer] as Axis[];
    known[input] ??= layerAxis(this.#layers[layer] as LayerSpec, input, this.#direction, this.#framework);
    return known[input];
  }

  #columns(layer: number, input: number): Run[] {
    if (layer >= this.#depth) return [{ from: 0, to: input }];
    const known = this.#counting[layer] as Run[][];
    if (!known[input]) {
      const axis = this.#axis(layer, input);
      known[input] = columnsRead(axis, this.#columns(layer + 1, axis.output));
    }
    return known[input];
  }
}
