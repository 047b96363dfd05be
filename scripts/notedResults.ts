import { execFileSync } from "node:child_process";
import { ERROR_RATES, type Rates } from "../content/alexnet-224-227/errorRates.ts";
import { REFERENCES } from "../content/alexnet-224-227/references.ts";

/** A remark's log-probability, top-1 error and top-5 error. */
const RESULT = /#.*?\b\d\.\d+, *(0\.\d+), *(0\.\d+)/;

/** The results noted in a parameter file of the 2012 release, with their lines. */
export function resultsIn(file: string): { readonly line: number; readonly rates: Rates }[] {
  return file.split("\n").flatMap((text, i) => {
    const [, top1, top5] = RESULT.exec(text) ?? [];
    return top1 && top5 ? [{ line: i + 1, rates: [top1, top5] as const }] : [];
  });
}

/** Shares as percentages with one decimal, as the paper prints them. */
export function inPercent(rates: Rates): Rates {
  const [top1, top5] = rates.map((rate) => (100 * Number(rate)).toFixed(1));
  return [top1 ?? "", top5 ?? ""];
}

/**
 * What speaks against the article’s claim that of all results noted in the release only those it shows are, rounded,
 * error rates of the paper: each other result that is (a copy of one that is shown is the same result), and each shown
 * one that is not noted where it is said to be.
 */
export function checkNotedResults(git: string): { readonly count: number; readonly problems: string[] } {
  const { commit, path } = REFERENCES["chm-configs"];
  const read = (...command: string[]) =>
    execFileSync("git", ["--git-dir", git, ...command], { encoding: "utf8", maxBuffer: 1 << 28 });
  const files = read("ls-tree", "-r", "--name-only", commit, `${path}/`).trim().split("\n");
  const all = files.flatMap((file) =>
    resultsIn(read("show", `${commit}:${file}`)).map((result) => ({ ...result, file })),
  );
  const printed = new Set(ERROR_RATES.map((rate) => String(rate.printed)));
  const shown = new Set(ERROR_RATES.map(({ noted }) => String(noted)));
  const others = all.filter(
    ({ rates }) => printed.has(String(inPercent(rates))) && !shown.has(String(rates)),
  );
  const missing = ERROR_RATES.filter(({ noted, source }) => {
    const note = REFERENCES[source as keyof typeof REFERENCES];
    return !all.some(
      ({ file, line, rates }) =>
        "lines" in note &&
        note.path === file &&
        line >= note.lines[0] &&
        line <= note.lines[1] &&
        String(rates) === String(noted),
    );
  });
  return {
    count: all.length,
    problems: [
      ...others.map(({ file, line, rates }) => `${file}:${line} notes ${rates}, which the paper prints too`),
      ...missing.map(({ noted, source }) => `${source} does not note ${noted}`),
    ],
  };
}
