/** What a changing sentence is about: conv1 on one axis, and the network behind it. */
export interface ProseFacts {
  readonly size: number;
  /** The whole input: “400 × 300”. */
  readonly input: string;
  readonly net: string;
  /** Steps before rounding, as written. */
  readonly quotient: string;
  readonly whole: boolean;
  readonly rounds: "up" | "down" | "none";
  readonly windows: number;
  readonly read: number;
  readonly overhang: number;
  readonly unread: number;
  readonly zerosBefore: number;
  readonly declaredAfter: number;
  /** Size after the last pool, empty where it is not reached. */
  readonly lastPool: string;
  readonly verdict: "fits" | "unread" | "refused";
}

const columns = (n: number) => `${n} ${n === 1 ? "column" : "columns"}`;
const windows = (n: number) => `<res>${n}</res> ${n === 1 ? "window" : "windows"}`;
const thereAre = (n: number) => `there ${n === 1 ? "is" : "are"} ${windows(n)}`;
const lastColumns = (n: number) => `last <unread>${n === 1 ? "column" : columns(n)}</unread>`;

/** Sentences of the article that change with the reader's state, and labels of its live parts. */
export const prose = {
  scrub: {
    size: "Pixels a side, in the text",
    pad: "Padding in the text",
    type: (label: string) => `${label}: type a number`,
  },
  none: "none",
  sentences: {
    /** What the division leaves over, and what becomes of it. */
    remainder: (f: ProseFacts): string => {
      if (f.rounds === "none" && !f.whole)
        return `the division gives ${f.quotient}, and with no rule to round that by there is no answer`;
      if (f.windows === 0) return "there is no window at all";
      if (f.whole)
        return `the division gives ${f.quotient} exactly, and nothing is left over: with one added, ${windows(f.windows)}, whichever way one rounds`;
      const steps = `the division gives ${f.quotient} steps`;
      if (f.rounds === "up")
        return `${steps}. Rounded up and one added, that makes ${windows(f.windows)}, and ${f.windows === 1 ? "it" : "the last"} hangs <zero>${columns(f.overhang)}</zero> over the edge${f.declaredAfter > 0 ? " of the padding" : ""}`;
      if (f.unread === 0) return `${steps}. With the fraction dropped and one added, ${thereAre(f.windows)}`;
      return `${steps}. With the fraction dropped and one added, ${thereAre(f.windows)}, and the ${lastColumns(f.unread)} of pixels ${f.unread === 1 ? "goes" : "go"} unread`;
    },
    /** What fills the columns the windows read. */
    filling: (f: ProseFacts): string => {
      if (f.windows === 0) return "There is no output, so nothing is read.";
      const before =
        f.zerosBefore > 0
          ? `<zero>${f.zerosBefore}</zero> declared ${f.zerosBefore === 1 ? "zero" : "zeros"} before, `
          : "";
      const pixels = `${columns(f.size - f.unread)} of pixels`;
      const after = f.declaredAfter + f.overhang;
      const rest = after > 0 ? ` and <zero>${after}</zero> ${after === 1 ? "zero" : "zeros"} after` : "";
      const missed =
        f.unread > 0
          ? ` The ${lastColumns(f.unread)} of the picture ${f.unread === 1 ? "is" : "are"} never read.`
          : "";
      const total = `The ${f.windows === 1 ? "one window reads" : `<res>${f.windows}</res> windows read`} <win>${f.read}</win> ${f.read === 1 ? "column" : "columns"}: ${before}${pixels}${rest}.`;
      if (f.overhang > 0)
        return `${total} No setting mentions ${f.overhang === 1 ? "that zero" : `${f.overhang === after ? "those" : f.overhang} zeros`}.${missed}`;
      return after + f.zerosBefore === 0 && f.unread === 0
        ? `${total} Nothing is added and nothing is left over.`
        : `${total}${missed}`;
    },
    /** What reaches fc6. */
    fc6: (f: ProseFacts): string => {
      const now = `In the calculator now: ${f.net} at ${f.input}`;
      if (!f.lastPool) return `${now}, which does not get as far as fc6.`;
      const left = `${now}, with <res>${f.lastPool}</res> cells after the last pool`;
      if (f.verdict === "refused") return `${left}. It is refused.`;
      if (f.verdict === "unread") return `${left}. It runs, though part of the picture counts for nothing.`;
      return `${left}. It runs.`;
    },
  },
  guess: {
    question: "Your guess: how many windows are there?",
    hint: "Nothing depends on it; the text below tells you either way.",
    answers: {
      steps: (n: number, windows: number) =>
        `${n} is the number of whole steps. There is one window more than there are steps, because the first stands before any step: ${windows} at least.`,
      down: (n: number) =>
        `${n} is what you get when the quarter is dropped: TensorFlow’s VALID and PyTorch without padding do that. The program of 2012 did not.`,
      up: (n: number, zeros: number) =>
        `Yes: ${n}. The program rounds up, and its last window reads ${zeros} columns of zeros beyond the edge.`,
      same: (n: number, zeros: number) =>
        `${n} is TensorFlow’s SAME, which adds ${zeros} zeros of its own accord. The program of 2012 adds none before the picture, and gets one window less.`,
    },
  },
};

/** English sets the shape, each language fills it. */
export type ProseMessages = typeof prose;
