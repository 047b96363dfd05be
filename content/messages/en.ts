import type { Problem } from "../../src/state/types.ts";
import { editor } from "./editor.en.ts";
import { exportMenu } from "./export.en.ts";
import { scaleRow } from "./figures/scaleRow.en.ts";
import { framework } from "./framework.en.ts";
import { prose } from "./prose.en.ts";
import { share } from "./share.en.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The names people may give a URL key, for notices. */
const KEYS: Readonly<Record<string, string>> = { net: "implementation", size: "size", pad: "padding" };
const keyName = (key: string) => KEYS[key] ?? key;

/** English labels and sentences. `<res>…</res>` and the like colour a number by its meaning (src/language/rich.tsx). */
export const en = {
  site: {
    name: "AlexNet, size by size",
    skip: "Skip to the article",
    languages: "Language",
    thisLanguage: "English",
    contents: "Contents",
    madeFrom: "Every number on this page is computed by the model that the calculator runs.",
    license: "Code under the MIT licence, text and figures under CC BY 4.0.",
    noScript:
      "The calculator needs JavaScript. What you see is its state for the 2012 source at its own size; the article reads without it.",
    islandFailed:
      "This part could not be loaded, so its controls do nothing. Everything shown is still correct.",
  },
  calculator: {
    label: "Layer size calculator",
    implementation: "Implementation",
    implementations: "Implementations",
    readings: "Readings of the paper",
    inputSize: "Input size",
    square: "pixels square",
    wide: "pixels, width × height",
    sizeHelp: "224, or 224x320 for width and height",
    padding: "Padding",
    paddingBefore: "Padding before",
    paddingAfter: "Padding after",
    before: "before",
    after: "after",
    linked: "Same before and after",
    same: "SAME chooses them",
    less: (name: string) => `Less: ${name}`,
    more: (name: string) => `More: ${name}`,
    rounding: "Rounding of conv1",
    roundingShort: "Rounding",
    down: "Down",
    up: "Up",
    copy: "Copy link",
    copied: "Copied",
    copyFailed: "Could not copy; the address bar holds the same link",
    reset: "Reset",
    typeRange: (min: number, max: number) => `Type ${min} to ${max}.`,
    usedNearest: (text: string, used: string) => `“${text}” became ${used}.`,
    unreadableNumber: (text: string) => `“${text}” is not a whole number.`,
    goTo: (size: number) => `Go to ${size}`,
    fitRange: (from: number, to: number) => (from === to ? `${from} fits` : `${from}…${to} fit`),
    runRange: (from: number, to: number) => (from === to ? `${from} runs` : `${from}…${to} run`),
    noneFit: "no size runs with these settings",
    openEnd: (from: number) => `${from} and up run`,
    formulaLabel: "Size of conv1’s output on one side",
    width: "width",
    height: "height",
    legend: {
      pixels: (n: number): string => (n === 1 ? "pixel" : "pixels"),
      zeros: "zeros, before and after",
      span: (n: number): string => (n === 1 ? "column in a window" : "columns in a window"),
      stride: (n: number): string => (n === 1 ? "column a step" : "columns a step"),
      windows: (n: number): string => (n === 1 ? "window" : "windows"),
      /** For phones. */
      short: { input: "pixels", before: "zeros", span: "window", stride: "stride", output: "windows" },
    },
  },
  verdict: {
    span: (windows: number, read: number) =>
      `<res>${windows}</res> ${windows === 1 ? "window spans" : "windows span"} <win>${read}</win> ${read === 1 ? "column" : "columns"}.`,
    exact: "They end with the picture’s last column: nothing is left over and nothing is added.",
    overhang: (n: number) =>
      `The last one hangs <zero>${n}</zero> ${n === 1 ? "column" : "columns"} over the picture’s edge and reads zeros there.`,
    padded: (before: number, after: number, unreadZeros: number) => {
      const sides = [
        before > 0 && `<zero>${before}</zero> before`,
        after > 0 && `<zero>${after}</zero> after`,
      ];
      const read = `Of them, zeros: ${sides.filter(Boolean).join(" and ")} the picture.`;
      if (unreadZeros === 0) return read;
      return `${read} ${count(unreadZeros, "declared zero is", "declared zeros are")} never read.`;
    },
    unread: (n: number) =>
      n === 1
        ? "The last pixel is <unread>never read</unread>."
        : `The last <unread>${n}</unread> pixels are <unread>never read</unread>.`,
    lastPool: (width: number, height: number) =>
      `After the last pool ${width} × ${height} is left, which is what fc6 takes.`,
    adaptive: (width: number, height: number, to: number) =>
      `After the last pool ${width} × ${height} is left; the adaptive pool turns it into the ${to} × ${to} that fc6 takes.`,
    countsForNothing: (n: number) =>
      `After the last pool ${count(n, "column of the picture counts", "columns of the picture count")} for nothing.`,
    logits: (width: number, height: number) =>
      `The classifier is a convolution and leaves ${width} × ${height} logits, not one; its squeeze refuses them.`,
    refusedAt: (layer: string) => `Refused at ${layer}.`,
    mismatch: {
      code: (got: string, expected: string) =>
        `After the last pool ${got} is left; fc6 is written for ${expected} in the code itself.`,
      weights: (got: string, expected: string) =>
        `After the last pool ${got} is left; fc6’s weights, made at the native size, take ${expected}. Trained from scratch at this size the network would run.`,
    },
    tooLarge: (layer: string, span: number, padded: number) =>
      `${layer}’s window of ${count(span, "column", "columns")} does not fit into ${padded}.`,
    notWhole: (layer: string, quotient: string) =>
      `${layer}’s quotient is ${quotient}, not a whole number, and this reading allows no other.`,
    ruleUnstated: (layer: string, quotient: string) =>
      `${layer}’s quotient is ${quotient}. The source states no rounding rule, so it gives no answer here.`,
    inferred: (quotient: string, printed: number) =>
      `The source prints ${printed}; its own numbers give ${quotient} steps, and it names no rounding rule and no padding.`,
    badSetting: (layer: string) => `${layer} has a setting no framework accepts.`,
    groups: (layer: string, channels: number, groups: number) =>
      `${layer} cannot split ${channels} channels into ${groups} equal groups.`,
    frameworkCheck: (layer: string) =>
      `The framework refuses ${layer}’s settings before it computes anything.`,
    separator: " ",
    fits: "fits",
    runs: "runs",
    refused: "refused",
  },
  table: {
    caption: (name: string, size: string) => `${name}, input ${size}: every layer`,
    layer: "Layer",
    settings: "Window, stride, padding",
    worked: "One side, worked out",
    scale: "To scale",
    output: "Output",
    outputHint: "width × height × channels",
    weights: "Weights",
    total: "Total",
    none: "none",
    stride: (s: string) => `stride ${s}`,
    padding: (before: number, after: number) =>
      before === after ? `padding ${before}` : `padding ${before} + ${after}`,
    samePadding: (before?: number, after?: number) =>
      before === undefined || after === undefined ? "SAME" : `SAME: ${before} + ${after}`,
    listSeparator: ", ",
    groups: (n: number) => `${n} groups`,
    dilation: (n: number) => `dilation ${n}`,
    fullyConnected: "fully connected",
    adaptive: (size: string) => `adaptive pool to ${size}`,
    native: (name: string) => `in the source: ${name}`,
    notReached: (layer: string) => `not reached: ${layer} refuses`,
    unreadHere: (n: number) => count(n, "column counts for nothing here", "columns count for nothing here"),
    withWeights: "with weights of the native size",
    edited: "changed by you",
    status: {
      ok: "runs and every column counts",
      unread: "runs, but some columns count for nothing",
      refused: "cannot run",
    },
  },
  exportMenu,
  editor,
  share,
  framework,
  prose,
  scaleRow,
  notice: {
    title: "About this link",
    problem: (problem: Problem) => {
      switch (problem.kind) {
        case "unknown-net":
          return `<b>This link names an implementation we do not know: “${problem.text}”.</b> The page shows the 2012 source instead.`;
        case "unreadable":
          return `<b>This link has a ${keyName(problem.key)} we cannot read: “${problem.text}”.</b> The page uses ${problem.used || "the implementation’s own"} instead.`;
        case "nearest":
          return `<b>This link has a ${keyName(problem.key)} we cannot draw: “${problem.text}”.</b> The page uses the nearest, ${problem.used}.`;
        case "unknown-key":
          return `<b>This link sets “${problem.key}”, which means nothing here.</b> Everything else in it is used.`;
      }
    },
    fix: "Keep it and fix the link",
  },
};
