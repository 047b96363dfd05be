import { fittingIntervals, type SizeInterval, type Sweep } from "../../model/sweep.ts";

/** Sizes in a row that run, with or without columns that count for nothing. Refused sizes are what is left out. */
export interface SizeRun extends SizeInterval {
  readonly kind: "fits" | "unread";
}

/** The runs of a sweep. */
export function runsOf(sweep: Sweep): SizeRun[] {
  return fittingIntervals(sweep).flatMap(({ from, to, kind }) =>
    kind === "refused" ? [] : [{ from, to, kind }],
  );
}

/**
 * Runs as short text, “196-32” or “199-1~3-1~3”: where they begin, and how many sizes of each kind follow one another.
 * They travel from the build to the page, where nobody works them out again.
 */
export function packRuns(runs: readonly SizeRun[]): string {
  return runs
    .map(({ from, to, kind }, i) => {
      const start = runs[i - 1]?.to === from - 1 ? "" : ` ${from}`;
      return `${start}${kind === "fits" ? "-" : "~"}${to - from + 1}`;
    })
    .join("")
    .trim();
}

/** The inverse of `packRuns`. */
export function unpackRuns(text: string): SizeRun[] {
  let from = 0;
  return [...text.matchAll(/(\d+)?([-~])(\d+)/g)].map(([, start, mark, sizes]) => {
    from = Number(start ?? from);
    const to = from + Number(sizes) - 1;
    const run: SizeRun = { from, to, kind: mark === "-" ? "fits" : "unread" };
    from = to + 1;
    return run;
  });
}

/** Runs that touch, joined whatever their kind: where an implementation runs at all. */
export function acceptedRuns(runs: readonly SizeRun[]): SizeInterval[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of runs) {
    const last = joined[joined.length - 1];
    if (last && last.to === from - 1) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}

/** How many sizes the runs hold. */
export function countSizes(runs: readonly SizeInterval[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
