import { describe, expect, it } from "vitest";
import { shapeRows, shapesAsCsv, shapesAsJson, shapesSchema } from "../../src/export/shapes.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { LAYER_IDS, traceNetwork } from "../../src/model/index.ts";

const rows = shapeRows(IMPLEMENTATIONS, 64);

describe("the data for others", () => {
  it("has every implementation, size and layer once", () => {
    expect(rows.length).toBe(IMPLEMENTATIONS.length * 64 * LAYER_IDS.length);
    expect(new Set(rows.map((row) => `${row.implementation} ${row.size} ${row.layer}`)).size).toBe(
      rows.length,
    );
  });

  it("says in CSV what it says in JSON and what the model says", () => {
    const [header, ...lines] = shapesAsCsv(rows).trim().split("\n");
    expect(header).toBe("implementation,size,layer,width,height,channels,status,verdict");
    const { implementations } = JSON.parse(shapesAsJson(rows));
    expect(lines.length).toBe(rows.length);
    for (const line of lines) {
      const [net = "", size = "", layer = "", width, height, channels, status, verdict] = line.split(",");
      const at = implementations[net][size];
      expect(at.verdict).toBe(verdict);
      expect(at.layers[layer].status).toBe(status);
      expect((at.layers[layer].output ?? [0, 0, 0]).join()).toBe([width, height, channels].join());
    }
    for (const network of IMPLEMENTATIONS) {
      const { layers } = traceNetwork(network, { width: 63, height: 63 });
      for (const { id, output } of layers)
        expect(implementations[network.id][63].layers[id].output).toEqual(
          output && [output.width, output.height, output.channels],
        );
    }
  });

  it("keeps to its own schema", () => {
    const schema = JSON.parse(shapesSchema());
    const { properties } = schema.properties.implementations.additionalProperties.additionalProperties;
    const layer = properties.layers.additionalProperties.properties;
    for (const row of rows) {
      expect(properties.verdict.enum).toContain(row.verdict);
      expect(layer.status.enum).toContain(row.status);
    }
  });
});
