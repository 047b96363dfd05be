import type { Text } from "../../src/implementations/index.ts";

/** Top-1 and top-5 error, as they are written: a decimal keeps its last zero. */
export type Rates = readonly [top1: string, top5: string];

/** One result of the first author's own runs, and where the paper has it. */
interface ErrorRate {
  /** The run, in our words. */
  readonly run: Text;
  /** What the note says: shares of 1. */
  readonly noted: Rates;
  /** The reference of the note, by its id. */
  readonly source: string;
  /** What the paper prints: percentages. */
  readonly printed: Rates;
  /** Where in the paper. */
  readonly place: Text;
}

/**
 * The results noted at the end of parameter files of the 2012 release that are, rounded, error rates of the paper.
 * That no other result noted there is one of them: `npm run check:sources` looks through all of them.
 */
export const ERROR_RATES: readonly ErrorRate[] = [
  {
    run: { en: "145, ILSVRC-2010, ten views", zh: "145 号，ILSVRC-2010，十个视图" },
    noted: ["0.374727", "0.169987"],
    source: "chm-notes-145-2010",
    printed: ["37.5", "17.0"],
    place: { en: "abstract, Table\u00a01", zh: "摘要、表\u00a01" },
  },
  {
    run: { en: "145, ILSVRC-2010, centre crop", zh: "145 号，ILSVRC-2010，中心裁剪" },
    noted: ["0.390247", "0.182953"],
    source: "chm-notes-145-2010",
    printed: ["39.0", "18.3"],
    place: { en: "§6, footnote", zh: "第 6 节脚注" },
  },
  {
    run: { en: "145, ILSVRC-2012", zh: "145 号，ILSVRC-2012" },
    noted: ["0.406640", "0.182100"],
    source: "chm-notes-145",
    printed: ["40.7", "18.2"],
    place: { en: "Table\u00a02, “1\u00a0CNN”", zh: "表\u00a02\u00a0的“1\u00a0CNN”" },
  },
  {
    run: {
      en: "146, with a sixth convolution, trained on ImageNet 2011 first",
      zh: "146 号，多一层卷积，先在 ImageNet 2011 上训练",
    },
    noted: ["0.389900", "0.166220"],
    source: "chm-notes-146",
    printed: ["39.0", "16.6"],
    place: { en: "Table\u00a02, “1\u00a0CNN*”", zh: "表\u00a02\u00a0的“1\u00a0CNN*”" },
  },
];
