import { expect, it } from "vitest";
import { citedPassages } from "../../scripts/passages.ts";
import fingerprints from "../../scripts/source-fingerprints.json" with { type: "json" };

const cited = citedPassages().map(({ name }) => name);

it("has a fingerprint of every cited passage, so that each can be checked again", () => {
  expect(
    cited.filter((name) => !(name in fingerprints)),
    "Read these lines at their commit, then run npm run check:sources -- FOLDER --update (CONTRIBUTING.md).",
  ).toEqual([]);
});

it("names every cited passage once", () => {
  expect(cited.filter((name, i) => cited.indexOf(name) !== i)).toEqual([]);
});

it("has fingerprints only of passages that are cited, so that none is checked in vain", () => {
  expect(
    Object.keys(fingerprints).filter((name) => !cited.includes(name)),
    "Run npm run check:sources -- FOLDER --update after removing these lines from the file.",
  ).toEqual([]);
});
