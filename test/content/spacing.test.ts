import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";
import { settledMessages } from "../../src/site/build/messages.ts";
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

/** What readers' browsers get: message files as the build sets them, and the article's own texts. */
const texts = (language: "en" | "zh") =>
  readdirSync("content/messages", { recursive: true, encoding: "utf8" })
    .filter((file) => new RegExp(`(^|\\.)${language}\\.ts$`).test(file) && !file.startsWith("export"))
    .map((file) => [file, readFileSync(`content/messages/${file}`, "utf8")] as const);

describe.each([
  ["en", "–", /[\d}>][…～〜—][\d$<]|[\d}>] [-–] [\d$<]/g],
  ["zh", "～", /[\d}>][…–〜—-][\d$<]/g],
] as const)("ranges in %s", (language, mark, others) => {
  it(`are written with ${mark} everywhere`, () => {
    // Claims in Chinese and English stand side by side in one file, so they are told apart by their key.
    const own = ["practice", "errorRates"]
      .map((table) => readFileSync(`content/alexnet-224-227/${table}.ts`, "utf8"))
      .join("\n")
      .matchAll(new RegExp(`\\b${language}: "([^"]*)"`, "g"));
    const files = [
      ...texts(language),
      ["the article", ARTICLES[language].replace(/`[^`]*`|\]\([^)]*\)|\w+="[^"]*"/g, "")],
      ["the tables", [...own].map(([, text]) => text).join("\n")],
    ] as const;
    const odd = files.flatMap(([file, text]) =>
      around(text.replace(/\/\*[\s\S]*?\*\//g, ""), others).map((place) => `${file}: ${place}`),
    );
    expect(odd).toEqual([]);
  });
});

describe.each(["en", "zh"] as const)("messages in %s, as the build sets them", (language) => {
  const plugin = settledMessages();
  const transform = plugin.transform as (code: string, id: string) => { code: string } | null;
  const built = texts(language).map(
    ([file, code]) => [file, transform(code, `/content/messages/${file}`)?.code ?? ""] as const,
  );

  const plain = (code: string) =>
    code.replace(/\s?×\s?/g, "×").replace(/[\u00a0\u2060]/g, (c) => (c === "\u00a0" ? " " : ""));

  it("are all there, and otherwise the same", () => {
    for (const [i, [file, code]] of texts(language).entries())
      expect(plain(built[i]?.[1] ?? ""), file).toBe(plain(code));
  });

  it("set × one way, and keep a number with its measure word", () => {
    const loose = built.flatMap(([file, code]) =>
      around(code, /[\d}] ?×| × |[\d}] [个列行层格节步]|第 [\d$]/g).map((place) => `${file}: ${place}`),
    );
    expect(loose).toEqual([]);
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
