import type { Problem } from "../../src/state/types.ts";
import { count, countForNothing } from "./counting.en.ts";

/** The names people may give a URL key, for notices. */
const KEYS: Readonly<Record<string, string>> = { net: "implementation", size: "size", pad: "padding" };
const keyName = (key: string) => KEYS[key] ?? key;

/** English labels and sentences. `<res>…</res>` and the like colour a number by its meaning (src/language/rich.tsx). */
export const en = {
  site: {
    name: "AlexNet, size by size",
    islandFailed:
      "This part could not be loaded, so its controls do nothing. It shows the 2012 source at its own size.",
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
    copyFailed: "Could not copy. The link:",
    reset: "Reset",
    typeRange: (min: number, max: number) => `Type ${min} to ${max}.`,
    usedNearest: (text: string, used: string) => `“${text}” became ${used}.`,
    unreadableNumber: (text: string) => `“${text}” is not a whole number.`,
    goTo: (size: number) => `Go to ${size}`,
    fitRange: (from: number, to: number) => (from === to ? `${from} fits` : `${from}–${to} fit`),
    runRange: (from: number, to: number) => (from === to ? `${from} runs` : `${from}–${to} run`),
    /** Sizes that run with gaps between them. */
    runApart: (sizes: number, from: number, to: number) => `${sizes} sizes of ${from}–${to} run`,
    noneFit: "no size runs with these settings",
    openEnd: (from: number) => `${from} and up run`,
    /** What the controls are set to, for paper. */
    inWords: (net: string, size: string, padding: string, rounding: "down" | "up" | "none") =>
      `Set to: ${net}; input ${size}; padding of conv1 (before + after) ${padding}; conv1 ${{ down: "rounds down", up: "rounds up", none: "states no rounding" }[rounding]}.`,
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
  bar: {
    label: "Calculator in one line",
    size: "Size, in the bar",
    less: "One pixel less, in the bar",
    more: "One pixel more, in the bar",
    back: (name: string) => `${name}: back to the calculator`,
    none: "no output",
    close: "Hide this bar",
  },
  verdict: {
    span: (windows: number, read: number) =>
      `<res>${windows}</res> ${windows === 1 ? "window spans" : "windows span"} <win>${read}</win> ${read === 1 ? "column" : "columns"}.`,
    /** `whole`: every pixel is read and no zero is declared. */
    ends: (windows: number, whole: boolean) =>
      `${windows === 1 ? "It ends" : "They end"} with the picture’s last column${whole ? ": nothing is left over and nothing is added" : ""}.`,
    /** `padded`: there is declared padding between the picture and the columns nothing declares. */
    overhang: (n: number, windows: number, padded: boolean) =>
      `${windows === 1 ? "It" : "The last one"} hangs <zero>${n}</zero> ${n === 1 ? "column" : "columns"} over the ${padded ? "edge of the padding" : "picture’s edge"} and reads zeros there.`,
    padded: (before: number, after: number, unreadZeros: number) => {
      const sides = [
        before > 0 && `<zero>${before}</zero> before`,
        after > 0 && `<zero>${after}</zero> after`,
      ];
      const read =
        before + after > 0 && `Of them, zeros: ${sides.filter(Boolean).join(" and ")} the picture.`;
      const unread =
        unreadZeros > 0 && `${count(unreadZeros, "declared zero is", "declared zeros are")} never read.`;
      return [read, unread].filter(Boolean).join(" ");
    },
    unread: (n: number) =>
      n === 1
        ? "The last pixel is <unread>never read</unread>."
        : `The last <unread>${n}</unread> pixels are <unread>never read</unread>.`,
    lastPool: (width: number, height: number) =>
      `After the last pool ${width} × ${height} is left, which is what fc6 takes.`,
    adaptive: (width: number, height: number, to: number) =>
      width === to && height === to
        ? `After the last pool ${width} × ${height} is left, which is what fc6 takes; the adaptive pool changes nothing.`
        : `After the last pool ${width} × ${height} is left; the adaptive pool turns it into the ${to} × ${to} that fc6 takes.`,
    countsForNothing: (columns: number, rows: number) =>
      `After the last pool ${countForNothing(columns, rows, " of the picture")}.`,
    /** The 2012 source's check on its own settings, which the verdict leaves aside. */
    partialSum: (layer: string, side: number, partialSum: number, outputs: string) =>
      `This leaves the source’s partialSum aside: as released it stops at ${layer}, because ${partialSum} does not divide ${side} × ${side} = ${outputs} outputs.`,
    squareOnly: "The real program takes square pictures only; this is what its layers’ arithmetic gives.",
    fixedInput: (width: number, height: number) =>
      `The published file declares ${width} × ${height} and takes nothing else; this is what its layers’ arithmetic gives.`,
    logits: (width: number, height: number) =>
      `The classifier is a convolution and leaves ${width} × ${height} logits, not one; its squeeze refuses them.`,
    refusedAt: (layer: string) => `Refused at ${layer}.`,
    mismatch: {
      code: (got: string, expected: string) =>
        `After the last pool ${got} is left; fc6 is written for ${expected} in the code itself.`,
      weights: (got: string, expected: string) =>
        `After the last pool ${got} is left; fc6’s weights, made at the native size, take ${expected}. Trained from scratch at this size, fc6 would not refuse.`,
    },
    tooLarge: (layer: string, span: number, padded: number) =>
      `${layer}’s window of ${count(span, "column", "columns")} does not fit into ${padded}.`,
    notWhole: (layer: string, quotient: string) =>
      `${layer}’s quotient is ${quotient}, not a whole number, and this reading allows no other.`,
    ruleUnstated: (layer: string, quotient: string) =>
      `${layer}’s quotient is ${quotient}. The source states no rounding rule, so it gives no answer here.`,
    inferred: (quotient: string, printed: number) =>
      `The source prints ${printed}; the division gives ${quotient} steps, and the source names no rounding rule and no padding.`,
    badSetting: (layer: string) => `${layer} has a setting no framework accepts.`,
    groups: (layer: string, channels: number, groups: number) =>
      `${layer} cannot split ${channels} channels into ${groups} equal groups.`,
    frameworkCheck: (layer: string) => `The framework refuses ${layer}’s settings.`,
    separator: " ",
    short: (shape: string | null, verdict: string, refusing: string | undefined) =>
      `${shape ? `${shape} after conv1` : "No output of conv1"}; ${verdict}${refusing ? ` at ${refusing}` : ""}`,
    fits: "fits",
    runs: "runs",
    refused: "refused",
  },
  notice: {
    problem: (problem: Problem): readonly [fault: string, instead: string] => {
      switch (problem.kind) {
        case "unknown-net":
          return [
            `This link names an implementation we do not know: “${problem.text}”.`,
            " The page opened with the 2012 source instead.",
          ];
        case "unreadable":
          return [
            `This link has a ${keyName(problem.key)} we cannot read: “${problem.text}”.`,
            problem.used ? ` The page opened with ${problem.used} instead.` : " The page opened without it.",
          ];
        case "nearest":
          return [
            `This link has a ${keyName(problem.key)} we cannot draw: “${problem.text}”.`,
            ` The page opened with the ${problem.used ? `nearest, ${problem.used}` : "last there is"}.`,
          ];
        case "unknown-key":
          return [
            `This link sets “${problem.key}”, which means nothing here.`,
            " Everything else in it counts.",
          ];
      }
    },
    more: (n: number) => `And ${n} more.`,
    fix: "Keep it and fix the link",
  },
};
