import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../content/messages/index.ts";
import { OneRow, type OneRowStrip } from "../../src/figures/OneRow.tsx";
import { foldRow } from "../../src/figures/one-row/fold.ts";
import { type ImplementationId, implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import {
  type Axis,
  axisOf,
  axisSettings,
  type Edits,
  type LayerSpec,
  rowOf,
  traceNetwork,
} from "../../src/model/index.ts";

/** conv1's row of an implementation at its own size. */
function native(id: ImplementationId, edits?: Edits): Axis {
  const network = implementationOf(id);
  return traceNetwork(network, network.input, edits).layers[0]!.axes!.width;
}

const REFERENCE = native("alexnet-2012");
const STRIPS: OneRowStrip[] = [
  { id: "2012", name: "2012 source", axis: REFERENCE },
  { id: "caffe", name: "Caffe", axis: native("caffe") },
  { id: "torch", name: "torchvision", axis: native("torchvision") },
  { id: "down", name: "Down", axis: native("alexnet-2012", { conv1: { round: "down" } }) },
];
const CONV1 = axisSettings(implementationOf("alexnet-2012").layers[0] as LayerSpec, "width");

function html(yours: Axis = REFERENCE, window = 0): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code: "en", messages: en }}>
      <OneRow
        strips={STRIPS}
        yours={{ id: "yours", name: "Yours", axis: yours }}
        reference={REFERENCE}
        view={{ window }}
        onView={() => {}}
      />
    </LanguageProvider>,
  );
}

const strip = (page: string, id: string) =>
  new RegExp(`<li class="strip" data-strip="${id}".*?</li>`).exec(page)?.[0] ?? "";
const plain = (part: string) => part.replace(/<[^>]*>/g, "");
const words = (one: string) => plain(/<p class="strip-words">(.*?)<\/p>/.exec(one)?.[1] ?? "");
const notes = (one: string) => plain(/<span class="strip-notes">(.*?)<\/p>/.exec(one)?.[1] ?? "");
const result = (one: string) => plain(/<p class="strip-result"[^>]*>(.*?)<\/p>/.exec(one)?.[1] ?? "");
/** The columns of one part drawn as cells. */
const cells = (one: string, part: string) =>
  [...one.matchAll(new RegExp(`class="cols-${part}" d="([^"]*)"`, "g"))].flatMap(([, d = ""]) =>
    [...d.matchAll(/M([\d.]+) 0/g)].map(([, from]) => Math.round(Number(from))),
  );
const digits = (one: string) => one.split('class="cols-digit"').length - 1;

describe("one row, two edges", () => {
  it("counts the windows that are there to be played, the reader's where they are more", () => {
    const yours = (n: number) => axisOf(n, CONV1);
    for (const [size, windows] of [
      [224, 55],
      [228, 56],
      [200, 55],
    ] as const)
      expect(plain(html(yours(size)))).toContain(`${windows} windows, one every 4 columns`);
  });

  const page = html();

  it("gives every row its result and what it is made of", () => {
    const said = STRIPS.map(({ id }) => [result(strip(page, id)), words(strip(page, id))]);
    expect(said).toEqual([
      ["windows 55", "224 pixels + 3 zerosall three at the end"],
      ["windows 55", "227 pixelsnothing added"],
      ["windows 55", "2 zeros + 224 pixels + 1 zerothe last zero is never read"],
      ["windows 54", "223 pixelsthe last pixel is never read"],
    ]);
  });

  it("puts each zero and each missed pixel in its column, with a 0 in every zero that is read", () => {
    expect(cells(strip(page, "2012"), "overhang")).toEqual([224, 225, 226]);
    expect(digits(strip(page, "2012"))).toBe(3);
    expect(cells(strip(page, "torch"), "before")).toEqual([0, 1]);
    expect(cells(strip(page, "torch"), "after")).toEqual([226]);
    expect(cells(strip(page, "torch"), "idle")).toEqual([227]);
    expect(digits(strip(page, "torch"))).toBe(3);
    expect(cells(strip(page, "down"), "unread")).toEqual([223]);
    expect(digits(strip(page, "caffe"))).toBe(0);
  });

  it("lines all rows up by their windows", () => {
    for (const { id } of STRIPS) {
      expect(strip(page, id)).toContain('data-aligned="true"');
      expect(
        [...strip(page, id).matchAll(/viewBox="(\d+) 0 (\d+) 1"/g)].map(([, from, n]) => [from, n]),
      ).toEqual([
        ["0", "12"],
        ["12", "201"],
        ["213", "17"],
      ]);
    }
    expect(plain(page)).toContain("column 1column 227");
  });

  it("links the reader's own row with the formula, and only that", () => {
    expect(strip(page, "yours")).toContain('data-slot="overhang"');
    for (const { id } of STRIPS) expect(strip(page, id)).not.toContain("data-slot");
  });

  it("says of a window what each row has for it", () => {
    const stepped = html(REFERENCE, 55);
    expect(STRIPS.map(({ id }) => notes(strip(stepped, id)))).toEqual([
      "window 55: 8 pixels + 3 zeros",
      "window 55: 11 pixels",
      "window 55: 10 pixels + 1 zero",
      "no window 55",
    ]);
    expect(plain(stepped)).toContain("Window 55 of 55 reads columns 217–227");
    expect(strip(stepped, "2012")).toContain("window-frame");
    expect(stepped, "to the slider's reader").toContain(
      'aria-valuetext="Window 55 of 55 reads columns 217–227, Yours: 8 pixels + 3 zeros"',
    );
    expect(strip(stepped, "down")).not.toContain("window-frame");
  });

  it("folds a row that ends elsewhere on its own and names its end", () => {
    const own = strip(html(axisOf(300, CONV1)), "yours");
    expect(own).toContain('data-aligned="false"');
    expect(plain(own)).toContain("column 303");
    expect(cells(own, "overhang")).toEqual([300, 301, 302]);
  });

  it("draws short rows in one piece, and rows without a window", () => {
    const short = strip(html(axisOf(12, CONV1)), "yours");
    expect(short).toContain("strip-whole");
    expect(plain(short)).toContain("windows 1–2");
    const none = strip(html(axisOf(5, CONV1)), "yours");
    expect(result(none)).toBe("windows 0");
    expect(words(none)).toBe("no output");
    expect(none).not.toContain("NaN");
  });

  it("keeps from screen readers what only the drawing means", () => {
    for (const { id } of STRIPS) {
      expect(strip(page, id)).toContain('<div class="strip-row" aria-hidden="true">');
      expect(strip(page, id).indexOf("window-label")).toBeLessThan(strip(page, id).indexOf("strip-result"));
    }
  });

  it("says of pixels between two windows that they are missed, and not at the end", () => {
    const sparse = axisOf(300, { ...CONV1, kernel: 3, stride: 5, rounding: "down" });
    expect(sparse.unreadAfter).toBe(2);
    const said = words(strip(html(sparse), "yours"));
    expect(said).toContain("120 pixels are never read");
    expect(said).not.toContain("last");
    expect(words(strip(page, "down"))).toContain("the last pixel is never read");
  });

  it("looks as it did", () => {
    expect(strip(page, "torch")).toMatchSnapshot();
  });
});

describe("folding", () => {
  it("shows every column it does not fold, wherever a row ends", () => {
    for (let size = 1; size <= 512; size++) {
      const axis = axisOf(size, CONV1);
      const row = rowOf(axis);
      const end = axis.output > 0 ? axis.readColumns : row.columns;
      const { blocks, cut } = foldRow(row, end, REFERENCE.readColumns);
      expect(blocks[0]?.from).toBe(0);
      blocks.slice(1).forEach((block, i) => {
        expect(block.from).toBe(blocks[i]?.to);
      });
      expect((blocks[blocks.length - 1]?.to ?? 0) + cut).toBeGreaterThanOrEqual(row.columns);
      expect(blocks.every(({ from, to }) => to >= from)).toBe(true);
    }
  });
});
