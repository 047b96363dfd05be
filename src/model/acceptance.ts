import type { AxisTable } from "./axisTable.ts";
import { fc6Failure, logitMapFailure, spatialLayers } from "./fc6.ts";
import { channelFailure, outputChannels } from "./layer.ts";
import type { Network, Shape, Size } from "./types.ts";

/** Whether what stands from fc6 on takes a map of this size, as a function that is asked for many sizes. */
export function acceptance(
  network: Network,
  expected: Shape | null,
  across: AxisTable,
  down: AxisTable,
): (width: number, height: number) => boolean {
  const { layers, adaptivePool } = network;
  const depth = spatialLayers(network).length;
  const channels = channelsBefore(network);
  const blocked = firstBlocked(network);
  return (width, height) => {
    let map: Size = adaptivePool && depth < layers.length ? adaptivePool : { width, height };
    for (let i = depth; i < layers.length; i++) {
      const spec = layers[i];
      if (spec?.kind === "fc") {
        const got = { width: map.width, height: map.height, channels: channels[i] ?? 0 };
        if (spec.id === "fc6" && fc6Failure(network, got, expected)) return false;
        map = ONE_CELL;
      } else {
        if (i === blocked) return false;
        map = { width: across.output(i, map.width), height: down.output(i, map.height) };
        if (map.width === 0 || map.height === 0) return false;
      }
    }
    return logitMapFailure(network, map) === undefined;
  };
}

const ONE_CELL: Size = { width: 1, height: 1 };

/** The first layer that cannot take its channels, whatever the size; −1 where all can. */
export function firstBlocked(network: Network): number {
  const channels = channelsBefore(network);
  return network.layers.findIndex((spec, i) => channelFailure(spec, channels[i] ?? 0) !== undefined);
}

/** Channels each layer receives. */
function channelsBefore({ input, layers }: Network): number[] {
  let channels = input.channels;
  return layers.map((spec) => {
    const before = channels;
    channels = outputChannels(spec, channels);
    return before;
  });
}
