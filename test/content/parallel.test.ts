import { describe, expect, it } from "vitest";
import { ARTICLES, attribute, idsOf, type Tag, tagsOf } from "./mdx.ts";

/** What two languages must share, section by section; the order within a sentence is each language's own. */
const SHARED: Readonly<Record<string, (tag: Tag) => string | undefined>> = {
  "figures, tables and other parts": ({ name, attributes }) =>
    ["N", "Printed", "Cite", "Try", "Question", "Live", "Scrub"].includes(name)
      ? undefined
      : `${name} ${attributes}`,
  "claims' sources": (tag) => (tag.name === "Cite" ? attribute(tag, "source") : undefined),
  "links that open the calculator": (tag) => (tag.name === "Try" ? settingOf(tag) : undefined),
  "numbers worked out": (tag) =>
    tag.name === "N" ? `${attribute(tag, "of")} at ${settingOf(tag)}` : undefined,
  "live numbers": (tag) =>
    ["Live", "Scrub"].includes(tag.name) ? `${tag.name} ${tag.attributes}` : undefined,
};

function settingOf(tag: Tag): string {
  return ["net", "size", "pad", "with"].map((name) => attribute(tag, name) ?? "–").join(" ");
}

/** Repetitions within a section are a matter of style: what counts is what is said there at all. */
function saidIn(source: string, what: (tag: Tag) => string | undefined): string[] {
  return [
    ...new Set(
      tagsOf(source).flatMap((tag) => (what(tag) === undefined ? [] : [`${tag.section}: ${what(tag)}`])),
    ),
  ].sort();
}

describe("the two languages", () => {
  it("have the same sections and questions, in the same order", () => {
    expect(idsOf(ARTICLES.zh)).toEqual(idsOf(ARTICLES.en));
    expect(idsOf(ARTICLES.en).length).toBeGreaterThan(20);
  });

  it("have the same figures in the same order", () => {
    const blocks = (source: string) =>
      [...source.matchAll(/^<([A-Z]\w*)[^>]*\/>$/gm)].map(([, name]) => name);
    expect(blocks(ARTICLES.zh)).toEqual(blocks(ARTICLES.en));
  });

  it.each(Object.entries(SHARED))("share their %s, section by section", (_, what) => {
    const [en, zh] = [saidIn(ARTICLES.en, what), saidIn(ARTICLES.zh, what)];
    expect(en.length).toBeGreaterThan(0);
    expect(
      {
        onlyInEnglish: en.filter((each) => !zh.includes(each)),
        onlyInChinese: zh.filter((each) => !en.includes(each)),
      },
      "Both languages say the same, each in its own way. Add what is missing, or take it out of both.",
    ).toEqual({ onlyInEnglish: [], onlyInChinese: [] });
  });

  it("number their sections alike", () => {
    const numbers = (source: string) =>
      [...source.matchAll(/<h2 id="([^"]+)"[^>]*>([\d.]*)/g)].map(([, id, n]) => `${id} ${n}`);
    expect(numbers(ARTICLES.zh)).toEqual(numbers(ARTICLES.en));
  });

  it("write headings that are plain text, for the table of contents", () => {
    for (const source of Object.values(ARTICLES))
      for (const [, text = ""] of source.matchAll(/<h2[^>]*>(.*?)<\/h2>/g))
        expect(text).toMatch(/^[^<>{}*`]+$/);
  });
});
