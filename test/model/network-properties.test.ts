import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import {
  type Edits,
  LAYER_IDS,
  type LayerTrace,
  type Network,
  sweepNetwork,
  type Trace,
  traceNetwork,
  verdictAt,
} from "../../src/model/index.ts";
import {
  absurdEdits,
  absurdNumber,
  edits,
  inputSide,
  isAmount,
  network,
  UNUSUAL_NETWORKS,
} from "./arbitraries.ts";

function outputSides(trace: Trace, direction: "width" | "height"): number[] {
  return trace.layers.map((layer) => layer.output?.[direction] ?? 0);
}

describe("a sweep over all sizes", () => {
  /** Where a sweep and the traces differ. */
  function differences(net: Network, changes: Edits, maxSize: number, sizes: readonly number[]): string[] {
    const sweep = sweepNetwork(net, maxSize, changes);
    return sizes.flatMap((size) => {
      const { layers, verdict } = traceNetwork(net, { width: size, height: size }, changes);
      const swept = [
        sweep.layers.map((id) => [id, sweep.width[id]?.[size], sweep.height[id]?.[size]]),
        sweep.unread.width[size],
        sweep.unread.height[size],
        verdictAt(sweep, size),
      ];
      const spatial = layers.slice(0, sweep.layers.length);
      const traced = [
        spatial.map(({ id, output }) => [id, output?.width ?? 0, output?.height ?? 0]),
        verdict.unread.width,
        verdict.unread.height,
        verdict.kind,
      ];
      const [a, b] = [JSON.stringify(swept), JSON.stringify(traced)];
      return a === b ? [] : [`${size}: swept ${a}, traced ${b}`];
    });
  }

  it.each(IMPLEMENTATIONS)("is the trace at each size, for $id", (net) => {
    const sizes = Array.from({ length: 512 }, (_, i) => i + 1);
    expect(differences(net, {}, 512, sizes)).toEqual([]);
    expect(sweepNetwork(net, 512).layers).toEqual(LAYER_IDS.slice(0, 8));
  });

  it("is the trace at each size for unusual heads", () => {
    const sizes = Array.from({ length: 100 }, (_, i) => 3 * i + 1);
    const changes: readonly Edits[] = [
      {},
      { fc6: { groups: 3 } },
      { fc6: { kernel: 6 } },
      { fc7: { channels: 0 } },
    ];
    for (const net of UNUSUAL_NETWORKS)
      for (const edit of changes) expect(differences(net, edit, 300, sizes)).toEqual([]);
  });

  it("is the trace at each size under a reader's changes", () => {
    fc.assert(
      fc.property(network, edits, fc.array(inputSide, { maxLength: 6 }), (net, changes, sizes) => {
        expect(differences(net, changes, 300, sizes)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is the trace at each size under absurd changes", () => {
    fc.assert(
      fc.property(network, absurdEdits, fc.array(inputSide, { maxLength: 3 }), (net, changes, sizes) => {
        expect(differences(net, changes, 300, sizes)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a reader's changes", () => {
  it("that change nothing leave the very trace", () => {
    fc.assert(
      fc.property(network, inputSide, (net, size) => {
        const own: Edits = Object.fromEntries(
          net.layers
            .filter((spec) => spec.kind !== "fc")
            .map(({ id, kind, kernel, stride, padding, dilation, groups, channels, rounding }) => [
              id,
              {
                kernel: kernel ?? 1,
                stride: stride ?? 1,
                pad: padding ?? { before: 0, after: 0 },
                dilation: dilation ?? 1,
                round: rounding ?? "down",
                ...(kind === "conv" ? { groups: groups ?? 1, channels: channels ?? 1 } : {}),
              },
            ]),
        );
        const plain = traceNetwork(net, { width: size, height: size });
        expect(traceNetwork(net, { width: size, height: size }, {})).toEqual(plain);
        expect(traceNetwork(net, { width: size, height: size }, own)).toEqual(plain);
      }),
    );
  });

  it("to a layer that has no such setting change nothing", () => {
    fc.assert(
      fc.property(network, inputSide, edits, (net, size, changes) => {
        const foreign: Edits = Object.fromEntries(
          net.layers.flatMap(({ id, kind }) => {
            const edit = changes[id];
            if (!edit || kind === "conv") return [];
            const { groups, channels } = edit;
            const only = { ...(groups ? { groups } : {}), ...(channels ? { channels } : {}) };
            return [[id, kind === "fc" ? edit : only]];
          }),
        );
        const square = { width: size, height: size };
        expect(traceNetwork(net, square, foreign)).toEqual(traceNetwork(net, square));
      }),
    );
  });
});

describe("a picture that is not square", () => {
  it("is two square ones, an axis from each", () => {
    fc.assert(
      fc.property(network, inputSide, inputSide, edits, (net, width, height, changes) => {
        const both = traceNetwork(net, { width, height }, changes);
        const wide = traceNetwork(net, { width, height: width }, changes);
        const high = traceNetwork(net, { width: height, height }, changes);
        both.layers.forEach((layer, i) => {
          const across = wide.layers[i] as LayerTrace;
          const down = high.layers[i] as LayerTrace;
          if (!layer.output || !across.output || !down.output) return;
          expect(layer.output.width).toBe(across.output.width);
          expect(layer.output.height).toBe(down.output.height);
          expect(layer.receptiveField?.width).toEqual(across.receptiveField?.width);
          expect(layer.receptiveField?.height).toEqual(down.receptiveField?.height);
          expect(layer.unread).toEqual({ width: across.unread.width, height: down.unread.height });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("stops where the first of the two stops", () => {
    const stops = (trace: Trace) => trace.layers.findIndex((layer) => layer.axes && !layer.output);
    fc.assert(
      fc.property(network, inputSide, inputSide, (net, width, height) => {
        const squares = [width, height].map((side) =>
          stops(traceNetwork(net, { width: side, height: side })),
        );
        const first = Math.min(...squares.filter((at) => at >= 0));
        const spatial = stops(traceNetwork(net, { width, height }));
        // At fc6 the whole map counts, not each axis.
        if (first < 8) expect(spatial).toBe(first);
        else expect(spatial < 0 || spatial >= 8).toBe(true);
      }),
    );
  });
});

describe("whatever is set", () => {
  it("nothing throws, and no number is NaN, infinite, negative or −0", () => {
    const side = fc.oneof(inputSide, absurdNumber);
    fc.assert(
      fc.property(network, side, side, absurdEdits, (net, width, height, changes) => {
        const trace = traceNetwork(net, { width, height }, changes);
        const numbers: number[] = [
          ...outputSides(trace, "width"),
          ...outputSides(trace, "height"),
          ...trace.layers.flatMap((layer) => [
            layer.parameters,
            layer.macs,
            layer.units,
            layer.unread.width,
            layer.unread.height,
            layer.receptiveField?.width.size ?? 0,
            layer.receptiveField?.height.jump ?? 0,
          ]),
          ...Object.values(trace.totals),
          trace.verdict.unread.width,
          trace.verdict.unread.height,
        ];
        expect(numbers.filter((n) => !isAmount(n))).toEqual([]);
        const told = trace.layers.filter(
          (layer) => (layer.status === "refused") === (layer.failure !== undefined),
        );
        expect(told).toHaveLength(trace.layers.length);
        expect(trace.layers.map((layer) => layer.id)).toEqual(LAYER_IDS);
      }),
      { numRuns: 1000 },
    );
  });
});
