import { layerAxes, layerOutput, outputChannels, unitCount } from "./layer.ts";
import type { Failure, LayerSpec, Network, Shape, Size } from "./types.ts";

/** The layers before fc6: those whose output still has a place in the picture. */
export function spatialLayers(network: Network): LayerSpec[] {
  const fc6 = network.layers.findIndex((layer) => layer.id === "fc6");
  return network.layers.slice(0, fc6 < 0 ? undefined : fc6);
}

/**
 * What fc6's weights expect, or null where nothing fixes it: the side the unedited network leaves at its native size,
 * with the edited network's channels. Weights follow channels, which a reader may change; they do not follow the size
 * of a picture.
 */
export function fc6Inputs(network: Network, edited: Network): Shape | null {
  if (network.fc6FixedBy === "convolution") return null;
  const side = network.adaptivePool ?? lastMap(network, network.input);
  return side ? { width: side.width, height: side.height, channels: lastChannels(edited) } : null;
}

function lastMap(network: Network, size: Size): Size | null {
  let shape: Shape = { ...size, channels: network.input.channels };
  for (const spec of spatialLayers(network)) {
    const output = layerOutput(spec, shape, layerAxes(spec, shape, network.framework));
    if (!output) return null;
    shape = output;
  }
  return shape;
}

function lastChannels(network: Network): number {
  return spatialLayers(network).reduce(
    (channels, spec) => outputChannels(spec, channels),
    network.input.channels,
  );
}

/** Why fc6 cannot take `got`, or undefined. Frameworks flatten first, so only the number of units counts. */
export function fc6Failure(network: Network, got: Shape, expected: Shape | null): Failure | undefined {
  if (network.fc6FixedBy === "convolution" || !expected) return undefined;
  if (unitCount(got) === unitCount(expected)) return undefined;
  return { reason: "fc6-mismatch", fixedBy: network.fc6FixedBy, got, expected };
}

/** Why the last layer's output cannot be squeezed into one vector, where a convolution left a map of logits. */
export function logitMapFailure(network: Network, { width, height }: Size): Failure | undefined {
  if (network.fc6FixedBy !== "convolution" || (width === 1 && height === 1)) return undefined;
  return { reason: "logit-map", got: { width, height } };
}
