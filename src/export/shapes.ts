import type { LayerStatus, Network, VerdictKind } from "../model/index.ts";
import { traceNetwork } from "../model/index.ts";

/** A network with the id it is known by. */
export interface NamedNetwork extends Network {
  readonly id: string;
}

/** One layer of one implementation at one square input size. */
export interface ShapeRow {
  readonly implementation: string;
  /** Input side, pixels. */
  readonly size: number;
  readonly layer: string;
  /** Output; 0 × 0 × 0 where the layer cannot run. */
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly status: LayerStatus;
  /** The verdict on the whole network at this size. */
  readonly verdict: VerdictKind;
}

/** Every implementation at every square size from 1 to `maxSize`, layer by layer. */
export function shapeRows(networks: readonly NamedNetwork[], maxSize: number): ShapeRow[] {
  const rows: ShapeRow[] = [];
  for (const network of networks)
    for (let size = 1; size <= maxSize; size++) {
      const { layers, verdict } = traceNetwork(network, { width: size, height: size });
      for (const { id, output, status } of layers)
        rows.push({
          implementation: network.id,
          size,
          layer: id,
          width: output?.width ?? 0,
          height: output?.height ?? 0,
          channels: output?.channels ?? 0,
          status,
          verdict: verdict.kind,
        });
    }
  return rows;
}

const COLUMNS = [
  "implementation",
  "size",
  "layer",
  "width",
  "height",
  "channels",
  "status",
  "verdict",
] as const;

/** The rows as CSV with a header line. No value holds a comma or a quote. */
export function shapesAsCsv(rows: readonly ShapeRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column]).join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}

/** The rows as JSON: implementation → size → layers, described by `shapesSchema`. */
export function shapesAsJson(rows: readonly ShapeRow[]): string {
  const implementations: Record<string, Record<number, unknown>> = {};
  for (const { implementation, size, layer, width, height, channels, status, verdict } of rows) {
    implementations[implementation] ??= {};
    const sizes = implementations[implementation];
    sizes[size] ??= { verdict, layers: {} };
    const at = sizes[size] as { layers: Record<string, unknown> };
    at.layers[layer] = { output: width > 0 ? [width, height, channels] : null, status };
  }
  return `${JSON.stringify({ $schema: "alexnet-shapes.schema.json", implementations })}\n`;
}

/** The JSON Schema of `shapesAsJson`. */
export function shapesSchema(): string {
  const output = {
    description: "width, height, channels of the layer’s output; null where the layer cannot run",
    oneOf: [
      { type: "null" },
      { type: "array", items: { type: "integer", minimum: 1 }, minItems: 3, maxItems: 3 },
    ],
  };
  const layer = {
    type: "object",
    required: ["output", "status"],
    additionalProperties: false,
    properties: {
      output,
      status: {
        description:
          "ok; unread: runs, but some input columns influence nothing here; refused: cannot run with the weights of the native size",
        enum: ["ok", "unread", "refused"],
      },
    },
  };
  const size = {
    description: "A square input, keyed by its side in pixels",
    type: "object",
    required: ["verdict", "layers"],
    additionalProperties: false,
    properties: {
      verdict: {
        description:
          "fits: every column counts after the last pool; unread: some do not; refused: cannot run",
        enum: ["fits", "unread", "refused"],
      },
      layers: { type: "object", additionalProperties: layer },
    },
  };
  return `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "AlexNet layer shapes: every implementation, input size and layer",
      type: "object",
      required: ["implementations"],
      properties: {
        $schema: { type: "string" },
        implementations: {
          description: "Keyed by implementation id, as in the page’s ?net=",
          type: "object",
          additionalProperties: {
            type: "object",
            propertyNames: { pattern: "^[1-9][0-9]*$" },
            additionalProperties: size,
          },
        },
      },
    },
    null,
    2,
  )}\n`;
}
