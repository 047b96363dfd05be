import type { Messages } from "../../content/messages/types.ts";
import { formatNumber } from "../formula/format.ts";
import { shapeText } from "../formula/shape.ts";
import { grouped } from "../language/grouped.ts";
import { unitCount } from "../model/layer.ts";
import { partialSumDivides } from "../model/sieve.ts";
import type { Axis, Failure, LayerId, Shape, Size, Trace } from "../model/types.ts";

/** A check of the source's own settings that the verdict leaves aside; src/model/sieve.ts says what it means. */
interface PartialSums {
  readonly layer: LayerId;
  readonly partialSum: number;
}

/** What the real thing refuses although the arithmetic of its layers goes on. */
export interface OwnLimits {
  readonly partialSums: readonly PartialSums[];
  /** Its framework takes square pictures only. */
  readonly squareOnly: boolean;
  /** The one size its published file declares. */
  readonly fixedTo: Size | null;
}

const NO_LIMITS: OwnLimits = { partialSums: [], squareOnly: false, fixedTo: null };

/** The verdict on the current setting, sentence by sentence, with the marks of src/language/rich.tsx. */
export function verdictSentences(trace: Trace, messages: Messages, limits: OwnLimits = NO_LIMITS): string[] {
  return [...settingSentences(trace, messages), ...limitSentences(trace, messages, limits)];
}

/** conv1's output, the verdict and what refuses in one breath, for screen readers. */
export function shortResult(trace: Trace, { verdict }: Messages): string {
  const output = trace.layers[0]?.output;
  const shape = output ? shapeText(output) : null;
  const word = { fits: verdict.fits, unread: verdict.runs, refused: verdict.refused }[trace.verdict.kind];
  return verdict.short(shape, word, trace.verdict.refusal?.layer);
}

function limitSentences(trace: Trace, messages: Messages, limits: OwnLimits): string[] {
  const { width, height } = trace.input;
  const { fixedTo, squareOnly, partialSums } = limits;
  if (fixedTo && (fixedTo.width !== width || fixedTo.height !== height))
    return [messages.verdict.fixedInput(fixedTo.width, fixedTo.height)];
  if (squareOnly && width !== height) return [messages.verdict.squareOnly];
  return partialSumSentences(trace, messages, partialSums);
}

function settingSentences(trace: Trace, messages: Messages): string[] {
  const { verdict } = messages;
  const conv1 = trace.layers[0]?.axes?.width;
  const sentences: string[] = [];
  if (conv1 && !conv1.failure)
    sentences.push(...conv1Sentences(conv1, trace.layers[0]?.unread.width ?? 0, messages));
  if (trace.verdict.refusal) {
    const { layer, failure } = trace.verdict.refusal;
    sentences.push(failureSentence(layer, failure, messages));
    return sentences;
  }
  const lastPool = trace.layers.find(({ id }) => id === "pool5")?.output;
  if (lastPool)
    sentences.push(
      trace.adaptedTo
        ? verdict.adaptive(lastPool.width, lastPool.height, trace.adaptedTo.width)
        : verdict.lastPool(lastPool.width, lastPool.height),
    );
  const { width, height } = trace.verdict.unread;
  const square = trace.input.width === trace.input.height && width === height;
  // What conv1 alone misses has been said, of columns.
  const columns = width === conv1?.unreadAfter ? 0 : width;
  const rows = square ? 0 : height;
  if (columns + rows > 0) sentences.push(verdict.countsForNothing(columns, rows));
  return sentences;
}

/**
 * The first layer at which the source's own program would stop although the verdict knows a way on: the picture is
 * accepted, or would be by weights of its size. It reads square pictures only.
 */
function partialSumSentences(
  { input, layers, verdict: { refusal } }: Trace,
  { verdict }: Messages,
  partialSums: readonly PartialSums[],
): string[] {
  if (input.width !== input.height) return [];
  if (refusal && refusal.failure.reason !== "fc6-mismatch") return [];
  for (const { id, output } of layers) {
    const partialSum = partialSums.find(({ layer }) => layer === id)?.partialSum;
    if (output && partialSum !== undefined && !partialSumDivides(output.width, partialSum))
      return [verdict.partialSum(id, output.width, partialSum, grouped(output.width ** 2))];
  }
  return [];
}

function conv1Sentences(axis: Axis, unread: number, { verdict }: Messages): string[] {
  const sentences = [verdict.span(axis.output, axis.readColumns)];
  if (axis.inferred) sentences.push(verdict.inferred(formatNumber(axis.quotient), axis.output));
  const declaredAfter = axis.zerosAfter - axis.overhang;
  if (axis.zerosBefore + declaredAfter > 0 || axis.unreadPadding > 0)
    sentences.push(verdict.padded(axis.zerosBefore, declaredAfter, axis.unreadPadding));
  if (axis.overhang > 0 && !axis.inferred)
    sentences.push(verdict.overhang(axis.overhang, axis.output, axis.padAfter > 0));
  if (axis.unreadAfter > 0) sentences.push(verdict.unread(axis.unreadAfter));
  if (axis.readColumns === axis.input && axis.zerosBefore === 0)
    sentences.push(verdict.ends(axis.output, unread === 0 && axis.unreadPadding === 0));
  return sentences;
}

/** Why a layer is refused, in the reader's terms. */
export function failureSentence(layer: LayerId, failure: Failure, { verdict }: Messages): string {
  switch (failure.reason) {
    case "fc6-mismatch":
      return verdict.mismatch[failure.fixedBy](product(failure.got), product(failure.expected));
    case "logit-map":
      return verdict.logits(failure.got.width, failure.got.height);
    case "not-reached":
      return verdict.refusedAt(failure.because);
    case "groups":
      return verdict.groups(layer, failure.channels, failure.groups);
    case "window-too-large": {
      const { axis } = failure;
      return verdict.tooLarge(layer, axis.span, axis.input + axis.padBefore + axis.padAfter);
    }
    case "not-whole":
      return verdict.notWhole(layer, formatNumber(failure.axis.quotient));
    case "rule-unstated":
      return verdict.ruleUnstated(layer, formatNumber(failure.axis.quotient));
    case "bad-setting":
      return verdict.badSetting(layer);
    case "framework-check":
      return verdict.frameworkCheck(layer);
  }
}

function product(shape: Shape): string {
  return `${shapeText(shape)} =\u00a0${grouped(unitCount(shape))}`;
}
