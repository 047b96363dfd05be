import { describe, expect, it } from "vitest";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";
import { ARTICLES } from "./mdx.ts";

const HAN = "\\p{Script=Han}";
/** Where Chinese and Latin letters or digits meet without a space between them. */
const TIGHT = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, "gu");
/** Half-width punctuation in Chinese text. */
const HALF_WIDTH = new RegExp(`${HAN}[,;:!?()]|[,;:!?(]${HAN}|${HAN}\\.(?!\\d)`, "gu");
/** A space beside full-width punctuation, which brings its own. */
const SPACED = /[，。；：！？、（）“”《》] | [，。；：！？、（）》”]/g;

/** The Chinese article with its tags as a reader sees them: a number where a number will stand, nothing for a marker. */
export function visible(source: string): string {
  return source
    .replace(/\$\$[\s\S]*?\$\$/g, "")
    .replace(/<Cite[^>]*\/>/g, "")
    .replace(/<(N|Live)\b[^>]*\/>/g, "7")
    .replace(/<Scrub\b[^>]*\/>/g, "7")
    .replace(/<Printed>(.*?)<\/Printed>/g, "$1")
    .replace(/`([^`]*)`/g, "x")
    .replace(/\$([^$\n]+)\$/g, "x")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^<>]*>/g, "")
    .replace(/\*\*|(?<!\*)\*(?!\*)/g, "");
}

function around(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index }) =>
    text.slice(Math.max(index - 12, 0), index + 14).replace(/\n/g, "⏎"),
  );
}

const CLAIMS = [
  ...Object.values(REFERENCES).map(({ claim }) => claim.zh),
  ...IMPLEMENTATIONS.flatMap(({ id }) => sourcesOf(id).list.map(({ claim }) => claim.zh)),
].join("\n");

describe.each([
  ["the Chinese article", visible(ARTICLES.zh)],
  ["the claims of sources", CLAIMS],
])("%s", (_, text) => {
  it("has a space between Chinese and Latin letters or digits", () => {
    expect(around(text, TIGHT)).toEqual([]);
  });

  it("has full-width punctuation", () => {
    expect(around(text, HALF_WIDTH)).toEqual([]);
  });

  it("has no space beside full-width punctuation", () => {
    expect(around(text, SPACED)).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["共55 个", TIGHT],
    ['一共<N of="x" /> 个', TIGHT],
    ["池化,卷积", HALF_WIDTH],
    ["池化， 卷积", SPACED],
  ])("sees what is wrong with “%s”", (text, pattern) => {
    expect(around(visible(text), pattern)).toHaveLength(1);
  });

  it("lets good text pass", () => {
    const good = visible('2012 年的代码向上取整：读 <N of="x" /> 个像素<Cite source="y" />，再读 `pad`。');
    expect([TIGHT, HALF_WIDTH, SPACED].flatMap((pattern) => around(good, pattern))).toEqual([]);
  });
});
