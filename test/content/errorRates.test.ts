import { describe, expect, it } from "vitest";
import { ERROR_RATES } from "../../content/alexnet-224-227/errorRates.ts";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import { inPercent, resultsIn } from "../../scripts/notedResults.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";

describe("the error rates noted in the 2012 release", () => {
  it.each(ERROR_RATES)("$noted are, rounded, what the paper prints: $printed", ({ noted, printed }) => {
    expect(inPercent(noted)).toEqual(printed);
  });

  it("are those that the claims of their sources name", () => {
    const paper = sourcesOf("paper").list.find(({ id }) => id === "results");
    for (const { noted, source, printed } of ERROR_RATES)
      for (const language of ["en", "zh"] as const) {
        const { claim } = REFERENCES[source as keyof typeof REFERENCES];
        for (const rate of noted) expect(claim[language]).toContain(rate);
        for (const rate of printed) expect(paper?.claim[language]).toContain(`${rate}%`);
      }
  });
});

describe("looking for results in notes", () => {
  it("finds what follows a log-probability, wherever it stands in a remark", () => {
    const file =
      "[a]\nepsW=0.01,0.2,0.3\n# logprob:  1.7, 0.40, 0.18 (note)\n#  multiview 1.6, 0.3996, 0.1704\n";
    expect(resultsIn(file)).toEqual([
      { line: 3, rates: ["0.40", "0.18"] },
      { line: 4, rates: ["0.3996", "0.1704"] },
    ]);
  });
});
