import { expect, it } from "vitest";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import fingerprints from "../../scripts/source-fingerprints.json" with { type: "json" };
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";

it("has fingerprints only of passages that are cited, so that none is checked in vain", () => {
  const cited = new Set([
    ...IMPLEMENTATIONS.flatMap(({ id }) => sourcesOf(id).list.map((source) => `${id}/${source.id}`)),
    ...Object.keys(REFERENCES),
  ]);
  const stale = Object.keys(fingerprints).filter((name) => !cited.has(name));
  expect(
    stale,
    "Run npm run check:sources -- FOLDER --update after removing these lines from the file.",
  ).toEqual([]);
});
