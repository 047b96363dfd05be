import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import {
  ReceptiveField,
  type ReceptiveFieldNotice,
  type ReceptiveFieldView,
  type SeenBy,
} from "../../src/figures/ReceptiveField.tsx";
import { domainOf } from "../../src/figures/receptive-field/domain.ts";
import { type ImplementationId, implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { type LayerId, type Size, traceNetwork } from "../../src/model/index.ts";

const NOTICE: ReceptiveFieldNotice = {
  layer: "pool5",
  share: 0.5487,
  one: { name: "One", size: 224, before: { cell: 2, zeros: 32 }, after: { cell: 4, zeros: 3 } },
  other: { name: "Other", size: 227, before: { cell: 3, zeros: 2 }, after: { cell: 4, zeros: 1 } },
};

function seenBy(net: ImplementationId, layer: LayerId, size?: Size): SeenBy {
  const network = implementationOf(net);
  const trace = traceNetwork(network, size ?? network.input);
  const row = trace.layers.find(({ id }) => id === layer);
  return {
    name: network.shortName.en,
    picture: { width: trace.input.width, height: trace.input.height },
    field: row?.receptiveField ?? null,
    cells: row?.output ?? null,
  };
}

function html(
  view: Partial<ReceptiveFieldView> = {},
  nets: readonly [SeenBy, SeenBy] = [
    seenBy("alexnet-2012", view.layer ?? "pool5"),
    seenBy("torchvision", view.layer ?? "pool5"),
  ],
  code: "en" | "zh" = "en",
): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code, messages: code === "en" ? en : zh }}>
      <ReceptiveField
        layers={["conv1", "pool5"]}
        choices={[{ id: "a", name: "A" }]}
        seen={nets}
        notice={() => NOTICE}
        view={{ layer: "pool5", column: 0, row: 0, first: "a", second: "a", ...view }}
        onView={() => {}}
      />
    </LanguageProvider>,
  );
}

const plain = (text: string) => text.replace(/<[^>]*>/g, "").replace(/[\u202f\u00a0]/g, " ");
const all = (page: string, pattern: RegExp) =>
  [...page.matchAll(pattern)].map(([, text = ""]) => plain(text));
const zeros = (page: string) => all(page, /<span class="field-row-zeros[^>]*>(.*?)<\/span>/g);
const shares = (page: string) => all(page, /<p class="field-percent[^>]*>(.*?)<\/p>/g);

describe("the receptive fields", () => {
  it("count the zeros under the six cells of both networks’ last pool", () => {
    expect(zeros(html())).toEqual([
      "64 on zeros",
      "32 on zeros",
      "all inside",
      "3 on zeros",
      "35 on zeros",
      "67 on zeros",
      "66 on zeros",
      "34 on zeros",
      "2 on zeros",
      "1 on zeros",
      "33 on zeros",
      "65 on zeros",
    ]);
    expect(plain(html())).toContain("columns on zeros: 64, 32, 0, 3, 35, 67.");
  });

  it("tell the share of the square that is zeros", () => {
    expect(shares(html())).toEqual(["54.9%", "56.2%"]);
    expect(shares(html({ column: 2, row: 2 }))).toEqual(["0%", "2.0%"]);
    expect(plain(html())).toContain("of its 195 × 195 on zeros");
    expect(plain(html({ column: 3, row: 5 }))).toContain("across: 192 pixels + 3 zeros");
    expect(plain(html({ column: 3, row: 5 }))).toContain("down: 128 pixels + 67 zeros");
  });

  it("say first which network they speak of", () => {
    expect(all(html(), /<div class="field-share"><p class="visually-hidden">(.*?)<\/p>/g)).toEqual([
      implementationOf("alexnet-2012").shortName.en,
      implementationOf("torchvision").shortName.en,
    ]);
  });

  it("draw both networks to one scale", () => {
    const pair = [seenBy("alexnet-2012", "pool5"), seenBy("torchvision", "pool5")] as const;
    expect(domainOf(pair)).toEqual({ columns: { from: -66, to: 291 }, rows: { from: -66, to: 291 } });
    // Each picture, and what moves over it.
    expect(html().match(/viewBox="-66 -66 357 357"/g)).toHaveLength(4);
  });

  it("have room for a picture whose last columns no cell sees, or whose layer is not reached", () => {
    const picture = { width: 300, height: 200 };
    const cut = { ...seenBy("caffe", "conv1"), picture };
    const none = { name: "None", picture, field: null, cells: null };
    for (const seen of [cut, none]) expect(domainOf([seen])).toMatchObject({ columns: { from: 0, to: 300 } });
    expect(domainOf([none]).rows).toEqual({ from: 0, to: 200 });
  });

  it("hatch exactly the zeros of each named row", () => {
    // 5 of 6 cells in one network and 6 of 6 in the other reach over an edge; two more hatches lie on the pictures.
    expect(html().match(/fill="url\(#[^"]*-zero\)"/g)).toHaveLength(5 + 6 + 2);
  });

  it("name only the chosen row where there are many", () => {
    const page = html({ layer: "conv1", column: 54, row: 0 });
    expect(zeros(page)).toEqual(["3 on zeros", "1 on zeros"]);
    expect(all(page, /<span class="field-row-name[^>]*>(.*?)<\/span>/g)).toEqual(["cell 55", "cell 55"]);
  });

  it("show the last cell of a network that has fewer, and say when a layer is not reached", () => {
    const fewer = html({ column: 5, row: 5 }, [seenBy("alexnet-2012", "pool5"), seenBy("tf-slim", "pool5")]);
    expect(plain(fewer)).toContain("pool5, column 6, row 6");
    expect(plain(fewer)).toContain("pool5, column 5, row 5");
    const small = { width: 20, height: 20 };
    expect(plain(html({}, [seenBy("caffe", "pool5", small), seenBy("caffe", "pool5")]))).toContain(
      "pool5 is not reached at this size.",
    );
  });

  it("say in both languages what to notice", () => {
    expect(plain(html())).toContain("54.9%, and cell 4 runs over by 3");
    expect(plain(html({}, undefined, "zh"))).toContain("第 3 格前面有 2 列，第 4 格后面有 1 列");
  });

  it("look as they did", () => {
    const bars = (page: string) => all(page, /<path class="field-(?:pixels|zeros|seen)"[^>]* d="([^"]*)"/g);
    expect(bars(html({ column: 3, row: 0 }))).toMatchSnapshot();
  });
});
