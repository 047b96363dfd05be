import { describe, expect, it } from "vitest";
import {
  type Implementation,
  type ImplementationId,
  implementationOf,
} from "../../src/implementations/index.ts";
import { type Edits, type Network, type Trace, traceNetwork, unitCount } from "../../src/model/index.ts";
import { asInTheBook, readOracle } from "./golden.ts";

interface LayerTotals {
  readonly name: string;
  readonly out: readonly [channels: number, height: number, width: number];
  readonly units: number;
  readonly weights: number;
  readonly biases: number;
  readonly params: number;
  readonly macs: number;
}

interface NetTotals {
  readonly input: readonly [channels: number, height: number, width: number];
  readonly layers: readonly LayerTotals[];
  readonly params: number;
  readonly macs: number;
  readonly inputUnits: number;
  readonly unitsOfWeightLayers: readonly number[];
  readonly differsFromPaperAt: readonly number[];
}

const { nets, paper } = readOracle<{
  nets: Readonly<Record<string, NetTotals>>;
  paper: { readonly neurons: readonly number[]; readonly inputDim: number };
}>("totals");

interface Subject {
  readonly implementation: ImplementationId;
  readonly as?: (network: Implementation) => Network;
  readonly edits?: Edits;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  torchvision: { implementation: "torchvision" },
  mmpretrain: { implementation: "mmpretrain" },
  d2l: {
    implementation: "d2l",
    as: asInTheBook,
  },
  "d2l-3ch-1000": { implementation: "d2l" },
  "slim-alexnet_v2": { implementation: "tf-slim" },
  "caffe-alexnet": { implementation: "caffe" },
  "caffe-caffenet": { implementation: "caffenet" },
  "caffe-alexnet with the group lines removed": {
    implementation: "caffe",
    edits: { conv2: { groups: 1 }, conv4: { groups: 1 }, conv5: { groups: 1 } },
  },
  "cuda-convnet-2012 (layers-145)": { implementation: "alexnet-2012" },
  "cuda-convnet2 (layers-imagenet-1gpu)": { implementation: "cuda-convnet2" },
};

function traceNative({ implementation, as, edits }: Subject): Trace {
  const record = implementationOf(implementation);
  const network = as?.(record) ?? record;
  return traceNetwork(network, network.input, edits);
}

/** The model's layers in the file's terms; an adaptive pool is a layer of its own there. */
function totalsOf(trace: Trace): Omit<LayerTotals, "name" | "weights" | "biases">[] {
  return trace.layers.flatMap((layer) => {
    const out = layer.output && ([layer.output.channels, layer.output.height, layer.output.width] as const);
    const row = {
      out: out ?? ([0, 0, 0] as const),
      units: layer.units,
      params: layer.parameters,
      macs: layer.macs,
    };
    const { adaptedTo } = trace;
    if (layer.id !== "fc6" || !adaptedTo) return [row];
    const pooled = [adaptedTo.channels, adaptedTo.height, adaptedTo.width] as const;
    return [{ out: pooled, units: unitCount(adaptedTo), params: 0, macs: 0 }, row];
  });
}

describe("parameters, multiply-accumulates and units agree with the frameworks", () => {
  it("covers every net of the file", () => {
    expect(Object.keys(nets).sort()).toEqual(Object.keys(SUBJECTS).sort());
  });

  for (const [name, subject] of Object.entries(SUBJECTS))
    it(`${name}: every layer and the totals`, () => {
      const golden = nets[name];
      if (!golden) throw new Error(`totals.json has no ${name}`);
      const trace = traceNative(subject);
      const { input } = trace;
      expect([input.channels, input.height, input.width]).toEqual(golden.input);
      expect(unitCount(input)).toBe(golden.inputUnits);
      const rows = golden.layers.map(({ out, units, params, macs }) => ({ out, units, params, macs }));
      expect(totalsOf(trace)).toEqual(rows);
      // Weights are what each output position multiplies; biases are the rest of the parameters.
      for (const { out, weights, biases, params, macs } of golden.layers) {
        expect(macs).toBe(weights * out[1] * out[2]);
        expect(params).toBe(weights + biases);
      }
      expect(trace.totals.parameters).toBe(golden.params);
      expect(trace.totals.macs).toBe(golden.macs);
      const units = trace.layers.filter((layer) => layer.spec.kind !== "maxpool").map((layer) => layer.units);
      expect(units).toEqual(golden.unitsOfWeightLayers);
      expect(trace.totals.units).toBe(golden.unitsOfWeightLayers.reduce((a, b) => a + b));
      const differs = units.flatMap((count, i) => (count === paper.neurons[i] ? [] : [i + 1]));
      expect(differs).toEqual(golden.differsFromPaperAt);
    });

  it("gets the paper's 150,528 inputs from its 224 × 224 × 3", () => {
    expect(unitCount(implementationOf("paper").input)).toBe(paper.inputDim);
  });
});
