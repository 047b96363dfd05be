import { readFileSync } from "node:fs";
import type { Implementation } from "../../src/implementations/index.ts";
import type { Network } from "../../src/model/index.ts";

/** Reads one of the oracle's files: what real frameworks reported when they were run. See test/oracle/README.md. */
export function readOracle<T>(name: "axis" | "alexnet" | "totals" | "configurations"): T {
  return JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Dive into Deep Learning's net as its book runs it: one channel of grey, ten classes. */
export function asInTheBook(network: Implementation): Network {
  return {
    ...network,
    input: { ...network.input, channels: 1 },
    layers: network.layers.map((spec) => (spec.id === "fc8" ? { ...spec, channels: 10 } : spec)),
  };
}
