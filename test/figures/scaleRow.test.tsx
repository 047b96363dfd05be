import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { ScaleRow } from "../../src/figures/ScaleRow.tsx";
import { implementationOf } from "../../src/implementations/index.ts";
import { type Language, LanguageProvider } from "../../src/language/language.tsx";
import { type AxisSettings, axisOf, axisSettings, type LayerSpec } from "../../src/model/index.ts";

const CONV1 = axisSettings(implementationOf("alexnet-2012").layers[0] as LayerSpec, "width");
const ENGLISH: Language = { code: "en", messages: en };

/** The row as HTML, at a size and with some of conv1's settings changed. */
function html(size: number, changes: Partial<AxisSettings> = {}, language = ENGLISH): string {
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <ScaleRow axis={axisOf(size, { ...CONV1, ...changes })} reference={227} />
    </LanguageProvider>,
  );
}

const text = (page: string) =>
  page
    .replace(/<svg.*?<\/svg>(<\/svg>)?/g, "")
    .replace(/<\/(span|div)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
const width = (page: string) => Number(/style="width:([\d.]+)%"/.exec(page)?.[1]);
/** Pairs [from, to) drawn as boxes by the paths of one class, in columns. */
const boxes = (page: string, part: string) =>
  [...page.matchAll(new RegExp(`class="cols-${part}" d="([^"]*)"`, "g"))].flatMap(([, d = ""]) =>
    [...d.matchAll(/M([\d.]+) 0H([\d.]+)V1/g)].map(([, from, to]) => [Number(from), Number(to)]),
  );

describe("the row under the title", () => {
  it("draws 224 pixels, the 3 zeros behind them, and says so", () => {
    const page = html(224);
    expect(boxes(page, "input")).toEqual([[0, 224]]);
    expect(boxes(page, "overhang")).toEqual([[224, 227]]);
    expect(width(page)).toBe(100);
    expect(text(page)).toContain("224 pixels");
    expect(text(page)).toContain("and 3 zeros nobody wrote down");
    expect(text(page)).toContain(
      "55 windows, 11 columns wide, one every 4 columns: 227 columns from end to end",
    );
  });

  it("is one picture, with one sentence", () => {
    const label = (page: string) =>
      /^<div class="figure scale-row" role="img" aria-label="([^"]*)"/.exec(page)?.[1];
    expect(label(html(224))).toBe(
      "224 pixels, and 3 zeros nobody wrote down, 55 windows, 11 columns wide, one every 4 columns: 227 columns from end to end",
    );
    expect(label(html(5))).toBe("5 pixels, no output");
  });

  it("marks the first window and the last", () => {
    expect(html(224)).toContain('d="M0 0V1H11V0"');
    expect(html(224)).toContain('d="M216 0V1H227V0"');
  });

  it("keeps its scale below the reference and shrinks to fit above it", () => {
    expect(width(html(100))).toBeCloseTo((103 / 227) * 100);
    expect(width(html(512))).toBe(100);
  });

  it("shows declared zeros on their own sides, and a pixel nobody reads in red", () => {
    const padded = html(224, { rounding: "down", padding: { before: 2, after: 2 } });
    expect(boxes(padded, "before")).toEqual([[0, 2]]);
    expect(boxes(padded, "after")).toEqual([[226, 227]]);
    expect(boxes(padded, "idle")).toEqual([[227, 228]]);
    expect(text(padded)).not.toContain("nobody");
    const short = html(224, { rounding: "down" });
    expect(boxes(short, "unread")).toEqual([[223, 224]]);
    expect(text(short)).toContain("the last pixel is never read");
  });

  it("draws the pixels and no window where none fits", () => {
    const page = html(5);
    expect(text(page)).toContain("no output");
    expect(page).not.toContain("scale-row-brackets");
    expect(page).not.toContain("NaN");
  });

  it("speaks Chinese", () => {
    expect(text(html(224, {}, { code: "zh", messages: zh }))).toContain("还有 3 列谁也没写明的零");
  });

  it.each([224, 227])("looks as it did at %d", (size) => {
    // The gaps between columns are 226 small strokes; one is enough to see them by.
    expect(html(size).replace(/(M\d+ \.03V\.97)+/, "$1")).toMatchSnapshot();
  });
});
