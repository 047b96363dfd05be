import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EDITABLE_FIELDS } from "../../src/model/types.ts";
import { EMBED_VIEWS } from "../../src/site/embed/views.ts";
import { VIEW_KEYS } from "../../src/state/views.ts";

/** What stands in backticks in the first cell of a table's rows, in order. */
function keysOf(file: string, heading = ""): string[] {
  const text = readFileSync(`docs/${file}`, "utf8");
  const [, part = text] = heading ? text.split(`## ${heading}\n`) : [];
  return [...(part.split("\n## ")[0] ?? "").matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key),
  );
}

it("docs/links.md has every key, in the order links write them", () => {
  const fields = EDITABLE_FIELDS.map((field) => `layer.${field}`);
  expect(keysOf("links.md", "The network")).toEqual(["net", "size", "pad", ...fields]);
  expect(keysOf("links.md", "What is chosen in the figures")).toEqual(VIEW_KEYS);
});

it("docs/embedding.md has every view", () => {
  expect(keysOf("embedding.md")).toEqual(["view", "theme", ...Object.keys(EMBED_VIEWS)]);
});
