import { readFileSync } from "node:fs";

/** Reads one of the oracle's files: what real frameworks reported when they were run. See test/oracle/README.md. */
export function readOracle<T>(name: "axis" | "alexnet" | "totals"): T {
  return JSON.parse(readFileSync(new URL(`../oracle/${name}.json`, import.meta.url), "utf8")) as T;
}
