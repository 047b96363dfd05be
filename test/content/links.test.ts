import { describe, expect, it } from "vitest";
import { ERROR_RATES } from "../../content/alexnet-224-227/errorRates.ts";
import { PRACTICE } from "../../content/alexnet-224-227/practice.ts";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { sourcesOf } from "../../src/implementations/sources.ts";
import { sourceOf } from "../../src/site/article/sources.ts";
import { ARTICLES, attribute, idsOf, tagsOf } from "./mdx.ts";

/** Addresses that neither name a commit nor an archive's own version, and why they may stand all the same. */
const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [
    /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(issues|pull)\/\d+$/,
    "a thread keeps its number, and what was said stands with its date",
  ],
  [/^https:\/\/(datascience|stats)\.stackexchange\.com\/questions\/\d+\//, "a question keeps its number"],
  [
    /^https:\/\/proceedings\.neurips\.cc\/paper_files\/paper\/2012\/hash\//,
    "the proceedings address a paper by its hash",
  ],
  [
    /^https:\/\/arxiv\.org\/abs\/\d{4}\.\d{5}v\d+$|^https:\/\/arxiv\.org\/abs\/\d{4}\.\d{4}v\d+$/,
    "arXiv keeps every version",
  ],
  [/^https:\/\/pytorch\.org\/docs\/\d+\.\d+\.\d+\//, "the documentation of one release"],
  [/^https:\/\/commons\.wikimedia\.org\/wiki\/File:/, "a file's page keeps its history"],
];

const PINNED = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(blob|tree|raw)\/[0-9a-f]{40}\//;

function isLasting(url: string): boolean {
  return PINNED.test(url) || ALLOWED.some(([pattern]) => pattern.test(url));
}

/** Everything the article cites, in its text and in its tables. */
const CITED = [
  ...new Set([
    ...Object.values(ARTICLES).flatMap((source) =>
      tagsOf(source).flatMap((tag) => attribute(tag, "source") ?? []),
    ),
    ...PRACTICE.flatMap(({ resize, crop, values, weights }) =>
      [resize, crop, values, weights].flatMap((cell) => cell?.cite ?? []),
    ),
    ...ERROR_RATES.map(({ source }) => source),
  ]),
];

describe("links within the article", () => {
  it.each(Object.entries(ARTICLES))("lead somewhere (%s)", (_, source) => {
    const ids = [...idsOf(source), "calculator"];
    const targets = [...source.matchAll(/\]\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, a, b]) => a ?? b ?? "");
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it.each(Object.entries(ARTICLES))(
    "are all there are: every other address is a source's (%s)",
    (_, source) => {
      expect(
        source.match(/\bhttps?:|\bwww\./g),
        "Cite it: <Cite source=…>, with the address in references.ts.",
      ).toBeNull();
    },
  );
});

describe("sources", () => {
  it.each(CITED)("%s exists and its address lasts", (id) => {
    for (const language of ["en", "zh"] as const) {
      const { href, claim, title } = sourceOf(id, language);
      expect(
        isLasting(href),
        `${href} may change under the claim. Pin a commit, or allow its kind here with a reason.`,
      ).toBe(true);
      expect(claim, `${id} in ${language}`).toMatch(language === "zh" ? /。$/ : /\.$/);
      expect(title).not.toBe("");
    }
  });

  it("name a helpful list when they do not exist", () => {
    expect(() => sourceOf("alexnet-2012/no-such", "en")).toThrow(/conv-rounding/);
    expect(() => sourceOf("no-such", "en")).toThrow(/references\.ts has .*ccn2-ceil/);
    expect(() => sourceOf("no-net/conv1", "en")).toThrow(/no implementation “no-net”/);
  });

  it("in references.ts are all cited", () => {
    expect(Object.keys(REFERENCES).filter((id) => !CITED.includes(id))).toEqual([]);
  });

  it("of the records are lasting too", () => {
    const urls = IMPLEMENTATIONS.flatMap(({ id }) => sourcesOf(id).list.flatMap(({ url }) => url ?? []));
    expect([...new Set(urls)].filter((url) => !isLasting(url))).toEqual([]);
  });

  it.each([
    "https://github.com/pytorch/vision/blob/main/torchvision/models/alexnet.py",
    "https://en.wikipedia.org/wiki/AlexNet",
    "https://arxiv.org/abs/1404.5997",
  ])("would not let %s pass", (url) => {
    expect(isLasting(url)).toBe(false);
  });
});
