import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { EverySize } from "../../src/figures/EverySize.tsx";
import { acceptedRuns, countSizes, packRuns, unpackRuns } from "../../src/figures/every-size/runs.ts";
import { IMPLEMENTATIONS } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { traceNetwork } from "../../src/model/index.ts";
import { packRows, ROUNDING_DOWN, unpackRows } from "../../src/site/every-size-rows.ts";

const ROWS = unpackRows(packRows());

function html(size = 224): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code: "en", messages: en }}>
      <EverySize
        rows={Object.entries(ROWS).map(([id, runs]) => ({ id, name: id, group: "all", runs }))}
        chosen="alexnet-2012"
        size={size}
        focus="caffe"
        explain={(row, at) => `<b>${row}</b> at ${at}`}
        caption={() => "<b>Title.</b> Text."}
        view={{ zoom: "near" }}
        onView={() => {}}
        events={{ onSize: () => {}, onChoose: () => {} }}
      />
    </LanguageProvider>,
  );
}

const row = (page: string, id: string) =>
  new RegExp(`<li[^>]*data-row="${id}".*?</li>`).exec(page)?.[0] ?? "";
const ends = (page: string, id: string) =>
  [...row(page, id).matchAll(/sizes-end sizes-end-(left|right)[^>]*>(\d+)</g)].map(([, , size]) =>
    Number(size),
  );

describe("every size at once", () => {
  const page = html();

  it("has a row for every implementation and reading, and one for rounding down", () => {
    expect(Object.keys(ROWS)).toEqual([...IMPLEMENTATIONS.map(({ id }) => id), ROUNDING_DOWN.id]);
    expect(page.split('class="sizes-row"').length - 1).toBe(IMPLEMENTATIONS.length + 1);
  });

  it("labels each run with its first and last size, but neither landmark over the other’s line", () => {
    expect(ends(page, "alexnet-2012")).toEqual([196, 227]);
    expect(ends(page, "paper")).toEqual([224, 227]);
    expect(ends(page, "caffe")).toEqual([199, 230]);
    expect(ends(page, "mmpretrain")).toEqual([223, 254]);
    expect(ends(page, "tf-slim")).toEqual([195, 226]);
    expect(ends(page, "d2l")).toEqual([193]);
    expect(ends(page, "cs231n")).toEqual([227]);
    expect(ends(page, ROUNDING_DOWN.id)).toEqual([258]);
    // torchvision goes on for as long as anyone draws.
    expect(ends(page, "torchvision")).toEqual([63]);
  });

  it("draws a cell as the verdict of the whole network says, at every size", () => {
    for (const network of IMPLEMENTATIONS) {
      const runs = ROWS[network.id] ?? [];
      for (let size = 1; size <= 512; size += 3) {
        const drawn = runs.find(({ from, to }) => size >= from && size <= to)?.kind ?? "refused";
        const { kind } = traceNetwork(network, { width: size, height: size }).verdict;
        expect(`${network.id} ${size} ${drawn}`).toBe(`${network.id} ${size} ${kind}`);
      }
    }
  });

  it("draws refused sizes as nothing at all", () => {
    const boxes = (id: string, kind: string) => {
      const path = new RegExp(`class="sizes-${kind}" d="([^"]*)"`).exec(row(page, id))?.[1] ?? "";
      return [...path.matchAll(/M(\d+) \.5h(\d+)v17h-\2z/g)].map(([, left, width]) =>
        [left, width].map(Number),
      );
    };
    expect(boxes("alexnet-2012", "fits")).toEqual([[195, 32]]);
    expect(boxes("alexnet-2012", "unread")).toEqual([]);
    expect(boxes("caffe", "fits").length).toBe(8);
    expect(boxes("caffe", "unread").length).toBe(8);
    expect(row(page, "caffe").split("url(#").length - 1, "hatches").toBe(8);
  });

  it("explains the present size and stands at it", () => {
    expect(page).toContain("<strong>caffe</strong> at 224");
    expect(html(300)).toContain('data-side="right"');
    expect(html(100)).toContain('data-side="left"');
    expect(page).not.toContain("data-side");
  });

  it("hides every control that needs a script, and says its facts in words", () => {
    expect(page).not.toContain("<button");
    expect(page).not.toContain('role="slider"');
  });

  it.each([
    ["alexnet-2012", ": runs at 196 to 227; at each of the 32 sizes every column counts."],
    ["caffe", ": runs at 199 to 230; at 8 of the 32 sizes every column counts."],
    ["paper", ": runs at 224, 227; at each of the 2 sizes every column counts."],
    ["cs231n", ": runs at 227 only, where every column counts."],
    // Where the axis ends is no limit of the network.
    ["torchvision", ": runs at 63 and up; at 170 of the 450 sizes up to 512 every column counts."],
    ["wikipedia", ": runs at 195, 211, 219, 223 to 224; at 3 of the 5 sizes every column counts."],
  ])("says in words where %s runs", (id, words) => {
    expect(row(page, id)).toContain(words);
  });

  it("counts sizes where they are too scattered to be listed", () => {
    const runs = Array.from({ length: 10 }, (_, i) => ({ from: 10 * i + 5, to: 10 * i + 5 }));
    expect(en.figures.everySize.summary(runs, 10, 0, 512, true)).toBe(
      ": runs at 10 sizes up to 512, from 5 to 95; at none of the 10 sizes every column counts.",
    );
    expect(zh.figures.everySize.summary(runs, 10, 0, 512, true)).toBe(
      "：能跑的尺寸是 5 到 95 之间的 10 个；这 10 个尺寸中没有一个每一列都起作用。",
    );
    expect(zh.figures.everySize.summary([{ from: 63, to: 512 }], 450, 170, 512, false)).toBe(
      "：能跑的尺寸是 63 及以上；到 512 为止的 450 个尺寸中有 170 个每一列都起作用。",
    );
  });

  it("looks as it did", () => {
    expect(row(page, "mmpretrain")).toMatchSnapshot();
  });
});

describe("runs", () => {
  it("survive packing", () => {
    for (const runs of Object.values(ROWS)) expect(unpackRuns(packRuns(runs))).toEqual(runs);
  });

  it("join where they touch", () => {
    expect(acceptedRuns(ROWS.caffe ?? [])).toEqual([{ from: 199, to: 230 }]);
    expect(acceptedRuns(ROWS.wikipedia ?? []).length).toBeGreaterThan(1);
    expect(countSizes(ROWS["alexnet-2012"] ?? [])).toBe(32);
  });
});
