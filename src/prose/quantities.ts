import { half } from "../language/half.ts";
import { inputsGiving } from "../model/axis.ts";
import { axisSettings } from "../model/layer.ts";
import { type PartialSumCondition, type SieveCondition, sieveSizes } from "../model/sieve.ts";
import { acceptedIntervals, type SizeInterval, smallestStack, sweepNetwork } from "../model/sweep.ts";
import type { Edits, LayerId, Network, Trace } from "../model/types.ts";
import { SLIDER_RANGE } from "../state/fields.ts";
import { CONFIGURATIONS, ORACLE_AXES, ORACLE_NETWORKS, PAPER_NEURONS } from "./evidence.ts";
import { LAYER_QUANTITIES, NETWORK_QUANTITIES, type Quantity, traceQuantity } from "./layerQuantities.ts";

/** What a quantity is worked out from: a network at a size, with changes laid over it. */
export interface Subject {
  /** The network as its source has it. */
  readonly network: Network;
  /** What that source asks of a size beside its arithmetic, in the order of the argument. */
  readonly conditions: readonly SieveCondition[];
  readonly edits: Edits;
  readonly trace: Trace;
}

/** The largest size the article speaks of, the slider's. */
const LARGEST = SLIDER_RANGE.max;

/**
 * Numbers that need more than one size, or none: accepted sizes, the sieve, the paper's sums, what was counted.
 * To say a new number in the article, add a line here or in layerQuantities.ts; never type it into the text.
 */
const OTHER_QUANTITIES = {
  /** The first size that runs with the weights of the native size. */
  "accepted.from": (subject) => accepted(subject).from,
  /** The last such size, up to 512. */
  "accepted.to": (subject) => accepted(subject).to,
  /** How many sizes run, up to 512. */
  "accepted.count": (subject) => accepted(subject).to - accepted(subject).from + 1,
  /** The smallest size that leaves anything after the last pool. */
  "accepted.smallest": ({ network, edits }) =>
    smallestStack(sweepNetwork(network, LARGEST, edits)) ?? fail("no size leaves anything"),
  /** The first and last size that give conv1 as many windows as this one. */
  "same-windows.from": (subject) => sameWindows(subject).from,
  "same-windows.to": (subject) => sameWindows(subject).to,
  /** Side of the stored pictures the crops are taken from. */
  "crop.stored": (subject) => storedSide(subject),
  /** Columns between the crop and the stored picture, both sides together. */
  "crop.rest": (subject) => storedSide(subject) - subject.trace.input.width,
  /** The same on one side: what crop_border has to be. */
  "crop.border": (subject) => half((storedSide(subject) - subject.trace.input.width) / 2),
  /** The paper's list of neurons, added up as printed. */
  "paper.neurons": () => sum(PAPER_NEURONS),
  /** conv1's neurons as printed. */
  "paper.conv1": () => PAPER_NEURONS[0] ?? 0,
  /** Neurons of the convolutional layers alone. */
  "total.conv-neurons": ({ trace }) =>
    sum(trace.layers.filter(({ spec }) => spec.kind === "conv").map(({ units }) => units)),
  /** What the printed number is a product of: side · half the channels · channels. */
  "paper.slip": ({ trace }) => {
    const { width, channels } = trace.layers[0]?.output ?? fail("conv1 has no output");
    return (width * channels * channels) / 2;
  },
  /** Sizes left before and after each condition of the sieve, and the ends of what is left. */
  "sieve.sizes": (subject) => storedSide(subject),
  "sieve.conv3": (subject) => left(subject, 1).length,
  "sieve.conv3.from": (subject) => first(left(subject, 1)),
  "sieve.conv3.to": (subject) => last(left(subject, 1)),
  "sieve.conv2": (subject) => left(subject, 2).length,
  "sieve.conv2.from": (subject) => first(left(subject, 2)),
  "sieve.conv2.to": (subject) => last(left(subject, 2)),
  "sieve.conv1": (subject) => left(subject, 3).length,
  "sieve.conv1.from": (subject) => first(left(subject, 3)),
  "sieve.conv1.to": (subject) => last(left(subject, 3)),
  "sieve.crop": (subject) => left(subject, 4).length,
  "sieve.crop.from": (subject) => first(left(subject, 4)),
  "sieve.crop.to": (subject) => last(left(subject, 4)),
  /** The numbers conv3's, conv2's and conv1's sides have to be multiples of. */
  "partial-sum.conv3": (subject) => partialSumOf(subject, "conv3"),
  "partial-sum.conv2": (subject) => partialSumOf(subject, "conv2"),
  "partial-sum.conv1": (subject) => partialSumOf(subject, "conv1"),
  /** Configurations of the 2012 release that have a conv1a. */
  "configurations.all": () => CONFIGURATIONS.withFive + CONFIGURATIONS.withEleven,
  /** Axes reported by frameworks that the tests compare with. */
  "oracle.axes": () => ORACLE_AXES,
  /** Whole networks run in their frameworks, and at how many sizes each. */
  "oracle.networks": () => ORACLE_NETWORKS.networks,
  "oracle.sizes": () => ORACLE_NETWORKS.sizes,
} as const satisfies Record<string, (subject: Subject) => number | string>;

/** The quantity of that path. Throws, and so stops the build, for an unknown path or one without a value here. */
export function quantityOf(path: string, subject: Subject): Quantity {
  if (path in OTHER_QUANTITIES)
    return { value: OTHER_QUANTITIES[path as keyof typeof OTHER_QUANTITIES](subject) };
  const found = traceQuantity(path, subject.trace);
  if (found) return found;
  if (found === null) {
    const { width, height } = subject.trace.input;
    throw new Error(
      `“${path}” has no value at ${width} × ${height}: the layer cannot run or has no such number`,
    );
  }
  throw new Error(`The article asks for “${path}”, which nothing works out.${suggestion(path)} ${LIST}`);
}

/**
 * Every path.
 * @internal exported for its test
 */
export function quantityPaths(): readonly string[] {
  return [
    ...Object.keys(OTHER_QUANTITIES),
    ...Object.keys(NETWORK_QUANTITIES),
    ...Object.keys(LAYER_QUANTITIES).map((name) => `conv1.${name}`),
  ];
}

const LIST =
  "Paths are listed in src/prose/quantities.ts and src/prose/layerQuantities.ts; add a line there.";

function suggestion(path: string): string {
  const [layer, name = layer] = path.split(".");
  const like = quantityPaths().filter(
    (known) => known.includes(name ?? "") || (layer && known.startsWith(`${layer}.`)),
  );
  return like.length > 0 ? ` Did you mean ${like.slice(0, 5).join(", ")}?` : "";
}

function accepted({ network, edits }: Subject): SizeInterval {
  const [run, ...others] = acceptedIntervals(sweepNetwork(network, LARGEST, edits));
  if (!run || others.length > 0) return fail("the accepted sizes are not one run");
  return run;
}

function sameWindows({ trace }: Subject): SizeInterval {
  const conv1 = trace.layers[0];
  const output = conv1?.output?.width;
  if (!conv1 || !output) return fail("conv1 has no output");
  return inputsGiving(output, axisSettings(conv1.spec, "width"), LARGEST) ?? fail("no size gives it");
}

/** The sizes left after the first `count` conditions. */
function left(subject: Subject, count: number): readonly number[] {
  return sieveSizes(subject.network, subject.conditions.slice(0, count), storedSide(subject)).passing;
}

/** Side of the pictures the crops are cut from, as the source's conditions have it. */
function storedSide({ conditions }: Subject): number {
  for (const condition of conditions) if (condition.kind === "crop") return condition.image;
  return fail("this network's source says nothing about a crop");
}

function partialSumOf({ conditions }: Subject, layer: LayerId): number {
  const found = conditions.find(
    (condition): condition is PartialSumCondition =>
      condition.kind === "partial-sum" && condition.layer === layer,
  );
  return found?.partialSum ?? fail(`this network's source sets no partialSum on ${layer}`);
}

function first(sizes: readonly number[]): number {
  return sizes[0] ?? fail("nothing is left of the sieve");
}

function last(sizes: readonly number[]): number {
  return sizes[sizes.length - 1] ?? fail("nothing is left of the sieve");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function fail(why: string): never {
  throw new Error(`A number of the article cannot be worked out: ${why}`);
}
