import { describe, expect, it } from "vitest";
import {
  type Implementation,
  type ImplementationId,
  implementationOf,
} from "../../src/implementations/index.ts";
import {
  type FrameworkId,
  type LayerId,
  type LayerTrace,
  type Network,
  partialSumDivides,
  printedAt,
  type Trace,
  traceNetwork,
} from "../../src/model/index.ts";
import { ORACLE_NETWORKS } from "../../src/prose/evidence.ts";
import { frameworkText, partialSumText } from "./frameworkTexts.ts";
import { asInTheBook, readOracle } from "./golden.ts";
import { PARTIAL_SUMS } from "./partialSums.ts";

/** A layer a framework reached: its own name, channels, height, width. */
type Reached = readonly [name: string, channels: number, height: number, width: number];

interface Run {
  readonly layers: readonly Reached[];
  readonly error?: { readonly layer: string; readonly error: string };
  /** TF-slim: what its default squeeze says to the logits. */
  readonly squeeze?: string;
  /** Caffe: whether conv1…pool5 alone could be built at this size. */
  readonly freshConvStack?: string;
}

interface NetRuns {
  readonly native: number;
  readonly sizes: Readonly<Record<string, Run>>;
  readonly firstSizeThatBuildsFresh?: number;
}

const { nets } = readOracle<{ nets: Readonly<Record<string, NetRuns>> }>("alexnet");

/** How a run of the oracle reads in the model. */
interface Subject {
  readonly implementation: ImplementationId;
  /** The network as it was run, where that differs from the implementation's. */
  readonly as?: (network: Implementation) => Network;
  /** True where the net was built anew at each size, so that no weights of another size were in the way. */
  readonly builtFresh?: true;
  /** The source's own partial sums, where they were left on. */
  readonly partialSums?: Readonly<Partial<Record<LayerId, number>>>;
  /** How the run names a layer, given the record's name. */
  readonly rename?: (nativeName: string) => string;
  /** The error at fc6 that names no operands. */
  readonly wordlessFc6?: RegExp;
}

const withoutPrefix = (name: string) => name.replace(/^net\./, "");
const opencv = (network: Implementation): Network => ({ ...network, framework: "opencv" });
const OPENCV_FC6 = /srcMat\.cols == weights\.cols/;

const SUBJECTS: Readonly<Record<string, Subject>> = {
  torchvision: { implementation: "torchvision" },
  mmpretrain: { implementation: "mmpretrain" },
  d2l: {
    implementation: "d2l",
    as: asInTheBook,
    rename: withoutPrefix,
  },
  "d2l-3ch-1000": { implementation: "d2l", rename: withoutPrefix },
  "slim-alexnet_v2": {
    implementation: "tf-slim",
    // Run with TensorFlow.js, which goes on with a size of 0 or less.
    as: (network) => ({ ...network, framework: "tfjs" }),
  },
  "caffe-alexnet": { implementation: "caffe" },
  "caffe-alexnet/opencv-dnn": { implementation: "caffe", as: opencv, wordlessFc6: OPENCV_FC6 },
  "caffe-caffenet": { implementation: "caffenet" },
  "caffe-caffenet/opencv-dnn": { implementation: "caffenet", as: opencv, wordlessFc6: OPENCV_FC6 },
  "cuda-convnet-2012 (layers-145)": {
    implementation: "alexnet-2012",
    builtFresh: true,
    partialSums: PARTIAL_SUMS,
  },
  "cuda-convnet-2012 (layers-145) with partialSum=0": { implementation: "alexnet-2012", builtFresh: true },
  "cuda-convnet2 (layers-imagenet-1gpu)": { implementation: "cuda-convnet2", builtFresh: true },
};

function networkOf(subject: Subject): Network {
  const implementation = implementationOf(subject.implementation);
  return subject.as?.(implementation) ?? implementation;
}

function traceRun(subject: Subject, side: number): Trace {
  const network = networkOf(subject);
  const size = { width: side, height: side };
  const input = subject.builtFresh ? { ...network.input, ...size } : network.input;
  return traceNetwork({ ...network, input }, size);
}

/** The names a run gives a layer: one for each part of a record's name “conv1a, conv1b”. */
function namesOf(subject: Subject, layer: LayerTrace): string[] {
  return layer.spec.nativeName.split(", ").map(subject.rename ?? ((name) => name));
}

interface Outcome {
  readonly layers: readonly Reached[];
  readonly error: string | null;
}

/** What the model says of a run, in the run's terms. */
function modelOutcome(subject: Subject, side: number): Outcome {
  const trace = traceRun(subject, side);
  const { framework } = networkOf(subject);
  const layers: Reached[] = [];
  for (const layer of trace.layers) {
    const names = namesOf(subject, layer);
    if (layer.id === "fc6" && trace.adaptedTo)
      layers.push(["avgpool", trace.adaptedTo.channels, trace.adaptedTo.height, trace.adaptedTo.width]);
    const stopped = partialSumError(subject, layer, names[0] ?? "");
    if (stopped) return { layers, error: stopped };
    if (layer.output === null)
      return { layers: [...layers, ...degenerate(framework, layer)], error: errorOf(framework, layer) };
    const { channels, height, width } = layer.output;
    for (const name of names) layers.push([name, channels / names.length, height, width]);
    if (layer.failure) return { layers, error: errorOf(framework, layer) };
  }
  return { layers, error: null };
}

function partialSumError(subject: Subject, layer: LayerTrace, name: string): string | undefined {
  const partialSum = subject.partialSums?.[layer.id];
  if (!partialSum || !layer.output || partialSumDivides(layer.output.width, partialSum)) return undefined;
  return partialSumText(name, layer.output.width, partialSum);
}

/** TensorFlow.js lists a layer of size 0 or less like any other; the model has no output there, and says what the formula gives. */
function degenerate(framework: FrameworkId | undefined, layer: LayerTrace): Reached[] {
  if (layer.failure?.reason !== "window-too-large" || printedAt(framework, layer) || !layer.axes) return [];
  const { width, height } = layer.axes;
  return [
    [layer.spec.nativeName, layer.spec.channels ?? layer.input?.channels ?? 0, height.windows, width.windows],
  ];
}

function errorOf(framework: FrameworkId | undefined, layer: LayerTrace): string {
  const { failure, axes, spec } = layer;
  const printed = printedAt(framework, layer);
  if (printed) return frameworkText(printed, spec.nativeName);
  if (axes)
    return `tfjs returned ${axes.width.windows}x${axes.height.windows} without an exception; the run was stopped here`;
  return failure?.reason ?? "";
}

function runOutcome(subject: Subject, run: Run): Outcome {
  const squeeze = run.squeeze?.startsWith("Can't") ? run.squeeze : null;
  const error = run.error?.error ?? squeeze;
  return { layers: run.layers, error: error && subject.wordlessFc6?.test(error) ? "fc6-mismatch" : error };
}

describe("whole networks agree with the frameworks that were run", () => {
  it("covers every net of the file", () => {
    expect(Object.keys(nets).sort()).toEqual(Object.keys(SUBJECTS).sort());
    const runs = Object.values(nets).flatMap((net) => Object.keys(net.sizes));
    expect(runs).toHaveLength(236);
  });

  it("has as many nets at as many sizes as the article says", () => {
    const runs = Object.entries(nets).map(([name, { sizes }]) => ({
      name,
      sizes: Object.keys(sizes).length,
    }));
    const full = runs.filter(({ sizes }) => sizes === ORACLE_NETWORKS.sizes);
    expect(full).toHaveLength(ORACLE_NETWORKS.networks);
    // Caffe's two nets were run by OpenCV as well, at fewer sizes.
    expect(runs.filter((run) => !full.includes(run))).toEqual([
      { name: "caffe-alexnet/opencv-dnn", sizes: 18 },
      { name: "caffe-caffenet/opencv-dnn", sizes: 18 },
    ]);
  });

  for (const [name, subject] of Object.entries(SUBJECTS)) {
    const net = nets[name];
    if (!net) continue;
    it(`${name}: every layer reached and what stopped it, at ${Object.keys(net.sizes).length} sizes`, () => {
      for (const [size, run] of Object.entries(net.sizes)) {
        const side = Number(size.split("x")[0]);
        expect(modelOutcome(subject, side), size).toEqual(runOutcome(subject, run));
      }
    });

    it(`${name}: the native size`, () => {
      expect(implementationOf(subject.implementation).input).toMatchObject({
        width: net.native,
        height: net.native,
      });
    });
  }

  it("finds the smallest size at which Dive into Deep Learning's net can be built", () => {
    const builds = (side: number) =>
      traceRun({ implementation: "d2l", builtFresh: true }, side).verdict.kind !== "refused";
    const first = nets.d2l?.firstSizeThatBuildsFresh ?? 0;
    expect([builds(first - 1), builds(first)]).toEqual([false, true]);
  });

  it("agrees that Caffe's stack up to pool5 can be built at the sizes tried", () => {
    const tried = Object.entries(nets["caffe-alexnet"]?.sizes ?? {}).filter(([, run]) => run.freshConvStack);
    expect(tried.length).toBeGreaterThan(0);
    for (const [size, run] of tried) {
      const trace = traceRun({ implementation: "caffe" }, Number(size.split("x")[0]));
      const pool5 = trace.layers.find((layer) => layer.id === "pool5");
      expect(pool5?.output ? "ok" : "refused", size).toBe(run.freshConvStack);
    }
  });
});
