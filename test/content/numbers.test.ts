import { describe, expect, it } from "vitest";
import { ARTICLES, attribute, proseOf, tagsOf } from "./mdx.ts";

/** The two numbers the article is about. Everything else is quoted from a source or worked out. */
const LANDMARKS = ["224", "227"];

const ADVICE = [
  "A number in the article is one of three things:",
  '- worked out by the model: <N of="conv1.output" net="caffe" size={224} />, with paths in src/prose/quantities.ts;',
  "- quoted as a source prints it: <Printed>253,440</Printed>, with the <Cite> beside it;",
  "- 224 or 227, which the question names.",
  "A number typed by hand would stay when the model changes, and nobody would see that it no longer agrees.",
].join("\n");

/** Numbers typed into the text, each with a little of what stands around it. */
export function typedNumbers(source: string): string[] {
  const text = proseOf(
    withoutOwnTries(source)
      .replace(/<Printed>.*?<\/Printed>/g, "")
      .replace(/(<h2[^>]*>)[\d.]+ /g, "$1")
      .replace(/\[(section|第) ?\d(\.\d)?( 节)?\]\(#/g, "[](#"),
  ).replace(/^\d+\. /gm, "");
  const numbers = text.matchAll(/(?<![\p{L}\d_.-])\d[\d.,]*\d|(?<![\p{L}\d_.-])\d/gu);
  return [...numbers].flatMap((match) => {
    const [number] = match;
    const followed = text.slice(match.index + number.length, match.index + number.length + 2);
    if (
      LANDMARKS.includes(number) ||
      isYear(number) ||
      isMonth(number, followed) ||
      /^[A-Za-z]/.test(followed)
    )
      return [];
    return [
      `…${text.slice(Math.max(match.index - 30, 0), match.index + number.length + 20).replace(/\n/g, " ")}…`,
    ];
  });
}

/** A link's text may name the numbers of the setting it opens. */
function withoutOwnTries(source: string): string {
  return source.replace(/<Try([^>]*)>(.*?)<\/Try>/g, (_, attributes: string, text: string) =>
    text.replace(/\d+/g, (n) => (attributes.match(/\d+/g)?.includes(n) ? "" : n)),
  );
}

function isYear(number: string): boolean {
  return /^20[12]\d$/.test(number);
}

function isMonth(number: string, followed: string): boolean {
  return Number(number) <= 12 && /^\s?月/.test(followed);
}

describe.each(Object.entries(ARTICLES))("numbers in the article (%s)", (_, source) => {
  it("are worked out or quoted, never typed", () => {
    expect(typedNumbers(source), ADVICE).toEqual([]);
  });

  it("in the mathematics are no numbers of AlexNet", () => {
    const digits = [...source.matchAll(/\$\$([\s\S]*?)\$\$|\$([^$\n]+)\$/g)]
      .flatMap(([, display, inline]) => (display ?? inline ?? "").match(/\d+/g) ?? [])
      .filter((n) => n !== "1");
    expect(digits, "A formula with numbers is <Worked>, <Span>, <Arrives> or <Parameters>.").toEqual([]);
  });

  it("that are quoted stand in a section that cites a source", () => {
    const cited = new Set(tagsOf(source).flatMap((tag) => (attribute(tag, "source") ? [tag.section] : [])));
    const quoted = new Set(
      tagsOf(source).flatMap(({ name, section }) => (name === "Printed" ? [section] : [])),
    );
    expect([...quoted].filter((section) => !cited.has(section))).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["There are 55 windows.", 1],
    ["共 55 个窗口。", 1],
    ["With 1,024 or 54.25.", 2],
    ['There are <N of="conv1.output" /> windows at 224 and 227, since 2012.', 0],
    ["<Printed>253,440</Printed> neurons in conv1 of `crop_size = 227`, fc6 and CS231n.", 0],
    ["<Try size={256}>256</Try> pixels", 0],
    ["<Try size={256}>300 or 2</Try> pixels", 2],
  ])("counts the typed numbers of “%s”", (source, count) => {
    expect(typedNumbers(source)).toHaveLength(count);
  });
});
