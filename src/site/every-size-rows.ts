import { packRuns, runsOf, type SizeRun, unpackRuns } from "../figures/every-size/runs.ts";
import { IMPLEMENTATIONS, type ImplementationId, implementationOf } from "../implementations/index.ts";
import { type Edits, sweepNetwork } from "../model/index.ts";
import { SLIDER_RANGE } from "../state/fields.ts";

/** The 2012 network with every layer rounding down: what one gets by taking the formula of the textbooks. */
export const ROUNDING_DOWN = {
  id: "rounding-down",
  net: "alexnet-2012" satisfies ImplementationId,
  edits: Object.fromEntries(
    implementationOf("alexnet-2012")
      .layers.filter(({ kind }) => kind !== "fc")
      .map(({ id }) => [id, { round: "down" }]),
  ) as Edits,
} as const;

/** Where each implementation runs, by id, packed for the way from the build to the page. */
export type PackedRows = Readonly<Record<string, string>>;

/** Sweeps every implementation. Done once, at build time: it takes a tenth of a second that no reader should wait. */
export function packRows(): PackedRows {
  const packed = (id: ImplementationId, edits?: Edits) =>
    packRuns(runsOf(sweepNetwork(implementationOf(id), SLIDER_RANGE.max, edits)));
  return Object.fromEntries([
    ...IMPLEMENTATIONS.map(({ id }) => [id, packed(id)] as const),
    [ROUNDING_DOWN.id, packed(ROUNDING_DOWN.net, ROUNDING_DOWN.edits)],
  ]);
}

/** The inverse of `packRows`. */
export function unpackRows(packed: PackedRows): Readonly<Record<string, readonly SizeRun[]>> {
  return Object.fromEntries(Object.entries(packed).map(([id, text]) => [id, unpackRuns(text)]));
}
