import { describe, expect, it } from "vitest";
import { implementationOf } from "../../src/implementations/index.ts";
import {
  applyEdits,
  type Edits,
  type LayerId,
  type LayerSpec,
  layerAxes,
  type Network,
  sweepNetwork,
  traceNetwork,
  verdictAt,
} from "../../src/model/index.ts";
import { printedAtRefusal } from "./printed.ts";

function layer(network: Network, width: number, height: number, id: LayerId, edits?: Edits) {
  const found = traceNetwork(network, { width, height }, edits).layers.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("a reader's changes", () => {
  const caffe = implementationOf("caffe");

  it("leave what they do not touch the same objects", () => {
    expect(applyEdits(caffe, {})).toBe(caffe);
    expect(applyEdits(caffe, { conv1: { kernel: 11 }, fc6: { channels: 1 } })).toBe(caffe);
    const edited = applyEdits(caffe, { conv1: { kernel: 7 } });
    expect(edited.layers[0]).toEqual({ ...caffe.layers[0], kernel: 7 });
    expect(edited.layers[1]).toBe(caffe.layers[1]);
  });

  it("to channels take the weights of fc6 with them", () => {
    const edits = { conv5: { channels: 128 } };
    expect(traceNetwork(caffe, caffe.input, edits).verdict.kind).toBe("fits");
    expect(layer(caffe, 227, 227, "fc6", edits).parameters).toBe(6 * 6 * 128 * 4096 + 4096);
  });

  it("are named on their own layer only, and shown where they make a difference", () => {
    const edits: Edits = { conv1: { kernel: 12, stride: 4 }, conv5: { groups: 1 } };
    const conv1 = layer(caffe, 227, 227, "conv1", edits);
    expect(conv1).toMatchObject({ edited: ["kernel"], differs: true });
    expect(layer(caffe, 227, 227, "pool1", edits)).toMatchObject({ edited: [], differs: false });
    expect(layer(caffe, 227, 227, "conv5", edits)).toMatchObject({ edited: ["groups"], differs: false });
  });

  it("may differ by axis: 11 × 10 leaves a row unread and no column", () => {
    const edits: Edits = { conv1: { kernel: { width: 11, height: 10 } } };
    expect(traceNetwork(caffe, caffe.input, edits).verdict).toEqual({
      kind: "unread",
      unread: { width: 0, height: 1 },
    });
    expect(verdictAt(sweepNetwork(caffe, 227, edits), 227)).toBe("unread");
    expect(verdictAt(sweepNetwork(caffe, 227), 227)).toBe("fits");
    expect(verdictAt(sweepNetwork(caffe, 227), 228)).toBe("refused");
  });
});

describe("channels that are none", () => {
  it.each([0, -3, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%s: the layer is refused, and costs nothing",
    (channels) => {
      const trace = traceNetwork(
        implementationOf("caffe"),
        { width: 227, height: 227 },
        { conv5: { channels } },
      );
      expect(trace.verdict.refusal).toMatchObject({ layer: "conv5", failure: { reason: "groups" } });
      const counts = trace.layers.map(({ parameters }) => parameters);
      expect(counts.slice(6, 9)).toEqual([0, 0, 0]);
      expect(trace.totals.parameters).toBe(counts.reduce((a, b) => a + b));
    },
  );
});

describe("an adaptive pool", () => {
  it("fixes what fc6 receives, whatever its own size", () => {
    const network: Network = { ...implementationOf("torchvision"), adaptivePool: { width: 3, height: 2 } };
    const { adaptedTo, verdict } = traceNetwork(network, { width: 300, height: 200 });
    expect(adaptedTo).toEqual({ width: 3, height: 2, channels: 256 });
    expect(verdict.kind).not.toBe("refused");
    expect(layer(network, 300, 200, "fc6").parameters).toBe(3 * 2 * 256 * 4096 + 4096);
  });

  it("leaves nothing behind it a place in the picture", () => {
    const network: Network = { ...implementationOf("tf-slim"), adaptivePool: { width: 5, height: 5 } };
    expect(layer(network, 300, 300, "pool5").receptiveField).not.toBeNull();
    expect(layer(network, 300, 300, "fc6")).toMatchObject({
      output: { width: 1, height: 1, channels: 4096 },
      receptiveField: null,
      unread: layer(network, 300, 300, "pool5").unread,
    });
  });
});

describe("a map of logits", () => {
  it("is refused in either direction, and TensorFlow names the first dimension that is not 1", () => {
    const slim = implementationOf("tf-slim");
    const at = (width: number, height: number) => {
      const trace = traceNetwork(slim, { width, height });
      return { failure: trace.verdict.refusal?.failure, printed: printedAtRefusal(slim, trace) };
    };
    expect(at(224, 256)).toMatchObject({
      failure: { got: { width: 1, height: 2 } },
      printed: { id: "tf-squeeze", operands: { dimension: 1, got: 2 } },
    });
    expect(at(256, 224)).toMatchObject({
      failure: { got: { width: 2, height: 1 } },
      printed: { id: "tf-squeeze", operands: { dimension: 2, got: 2 } },
    });
  });
});

describe("a printed size", () => {
  const spec: LayerSpec = {
    id: "conv1",
    nativeName: "conv1",
    kind: "conv",
    channels: 96,
    kernel: 11,
    stride: 4,
    rounding: "unstated",
    printed: { width: 55, height: 54 },
  };
  const input = { width: 224, height: 224, channels: 3 };

  it("is read per axis", () => {
    const { width, height } = layerAxes(spec, input);
    expect([width.output, width.inferred]).toEqual([55, "up"]);
    expect([height.output, height.inferred]).toEqual([54, "down"]);
  });

  it("settles nothing that no rounding gives, nor where the source states its rule", () => {
    const none = layerAxes({ ...spec, printed: { width: 53, height: 53 } }, input);
    expect(none.width).toMatchObject({ output: 0, failure: "rule-unstated" });
    const stated = layerAxes({ ...spec, rounding: "exact" }, input);
    expect(stated.width).toMatchObject({ output: 0, failure: "not-whole" });
  });
});
