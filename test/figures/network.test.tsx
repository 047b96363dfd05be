import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { Network } from "../../src/figures/Network.tsx";
import { boxSize, mapPoint, outerSize } from "../../src/figures/network/boxes.ts";
import { FORMATS, type FormatName } from "../../src/figures/network/formats.ts";
import { EDGE_FACTOR } from "../../src/figures/network/InputFace.tsx";
import { layOut } from "../../src/figures/network/layout.ts";
import { edgesOf, isSplit, piecesOf } from "../../src/figures/network/pieces.ts";
import { shapeLines } from "../../src/figures/network/shapeLines.ts";
import { type ImplementationId, implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { type Edits, type LayerId, type Size, traceNetwork } from "../../src/model/index.ts";

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

function figure(net: ImplementationId, size?: Size, edits?: Edits) {
  const network = implementationOf(net);
  const trace = traceNetwork(network, size ?? network.input, edits);
  const nominal = traceNetwork(network, network.input);
  const twoDevices = net === "alexnet-2012";
  const html = (layer: LayerId | null = null, code: "en" | "zh" = "en") =>
    renderToStaticMarkup(
      <LanguageProvider language={{ code, messages: code === "en" ? en : zh }}>
        <Network
          trace={trace}
          nominal={nominal}
          twoDevices={twoDevices}
          name={network.name[code]}
          layer={layer}
          onSelect={() => {}}
        />
      </LanguageProvider>,
    );
  return { trace, pieces: piecesOf(trace, nominal, twoDevices), html };
}

const square = (side: number): Size => ({ width: side, height: side });

/** One variant of the drawing. */
function variant(page: string, name: FormatName): string {
  return new RegExp(`net-variant net-${name}">(.*?)</svg></div>`, "s").exec(page)?.[1] ?? "";
}
const count = (page: string, className: string) => page.split(`class="${className}"`).length - 1;
const labels = (page: string) =>
  [...page.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, " ").trim(),
  );

/** What is drawn and where it starts, a line a shape: enough to see a change, short enough to read one. */
const digest = (page: string) =>
  [...page.matchAll(/<path class="([^"]*)" d="(M[-\d.]+ [-\d.]+)/g)].map(
    ([, name, start]) => `${name} ${start}`,
  );

describe("the pieces of the network", () => {
  it("keeps the 2012 network in two halves that meet before conv3, fc6 and fc7", () => {
    const { pieces, trace } = figure("alexnet-2012");
    expect(isSplit(trace)).toBe(true);
    expect(pieces.filter(({ link }) => link === "across").map(({ name }) => name)).toEqual([
      "conv3",
      "fc6",
      "fc7",
    ]);
    expect(pieces.map(({ halves }) => halves)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]);
  });

  it("meets at conv2 as well when a reader takes its groups away", () => {
    const { pieces } = figure("alexnet-2012", undefined, { conv2: { groups: 1 } });
    expect(pieces.filter(({ link }) => link === "across").map(({ name }) => name)).toContain("conv2");
  });

  it("is drawn in one where a layer has more groups than there are halves", () => {
    const { pieces, trace } = figure("alexnet-2012", undefined, { conv4: { groups: 4 } });
    expect(isSplit(trace)).toBe(false);
    expect(pieces.every(({ halves }) => halves === 1)).toBe(true);
  });

  it("splits Caffe’s convolutions but not its fully connected layers, and torchvision not at all", () => {
    expect(figure("caffe").pieces.filter(({ kind, halves }) => kind === "bar" && halves === 2)).toEqual([]);
    expect(
      figure("caffe")
        .pieces.filter(({ link }) => link === "across")
        .map(({ name }) => name),
    ).toEqual(["conv3"]);
    expect(figure("torchvision").pieces.every(({ halves }) => halves === 1)).toBe(true);
  });

  it("shows the window that hangs over the edge where one does", () => {
    const look = (net: ImplementationId, side: number) => figure(net, square(side)).pieces[1]?.look;
    expect(look("alexnet-2012", 224)).toMatchObject({
      columns: { from: 216, to: 227 },
      cell: { column: 54, row: 27 },
    });
    expect(look("alexnet-2012", 227)?.columns.to).toBeLessThanOrEqual(227);
    expect(look("alexnet-2012", 227)?.cell).toEqual({ column: 27, row: 27 });
  });

  it("knows the input’s edges", () => {
    expect(edgesOf(figure("alexnet-2012").trace).zeros).toEqual({ left: 0, right: 3, top: 0, bottom: 3 });
    expect(edgesOf(figure("torchvision").trace).zeros).toEqual({ left: 2, right: 1, top: 2, bottom: 1 });
    expect(edgesOf(figure("caffe", square(224)).trace).unread).toEqual({ right: 1, bottom: 1 });
  });
});

describe.each(FORMAT_NAMES)("the layout: %s", (name) => {
  const format = FORMATS[name];

  it.each<[ImplementationId, Size | undefined]>([
    ["alexnet-2012", undefined],
    ["torchvision", undefined],
    ["tf-slim", undefined],
    ["caffe", { width: 500, height: 150 }],
    ["torchvision", square(4096)],
    ["alexnet-2012", square(1)],
  ])("draws every map of %s at %o to one scale, inside the drawing", (net, size) => {
    const { pieces } = figure(net, size);
    const layout = layOut(pieces, format);
    const { cell, channel } = layout.scale;
    for (const { piece, boxes } of layout.placed) {
      if (piece.kind !== "map" || !piece.shape) continue;
      expect(boxes).toHaveLength(piece.halves);
      for (const box of boxes) {
        const length = (piece.shape.channels / piece.halves) * channel;
        const [along, across] = format.flow === "right" ? [box.across, box.down] : [box.down, box.across];
        expect(along).toBeCloseTo(length, 6);
        expect(across).toBeCloseTo(
          (format.flow === "right" ? piece.shape.height : piece.shape.width) * cell,
          6,
        );
        const outer = outerSize(box);
        expect(box.corner.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.corner.x + outer.width).toBeLessThanOrEqual(layout.width + 0.01);
        expect(box.corner.y + box.depth.y).toBeGreaterThanOrEqual(-0.01);
        expect(box.corner.y + box.down).toBeLessThanOrEqual(layout.height + 0.01);
      }
    }
  });

  it("keeps halves apart and inside the drawing, where layers are set to be larger than usual", () => {
    for (const net of ["alexnet-2012", "caffe", "torchvision"] as const) {
      const layout = layOut(figure(net, undefined, { conv1: { stride: 1 } }).pieces, format);
      for (const { piece, boxes } of layout.placed) {
        if (piece.kind !== "map") continue;
        for (const box of boxes) {
          const { width } = outerSize(box);
          expect(box.corner.x).toBeGreaterThanOrEqual(-0.01);
          expect(box.corner.x + width).toBeLessThanOrEqual(layout.width + 0.01);
          expect(box.corner.y + box.depth.y).toBeGreaterThanOrEqual(-0.01);
          expect(box.corner.y + box.down).toBeLessThanOrEqual(layout.height + 0.01);
        }
        const [one, two] = boxes;
        if (!one || !two) continue;
        const gap =
          format.flow === "right"
            ? two.corner.y + two.depth.y - (one.corner.y + one.down)
            : two.corner.x - (one.corner.x + outerSize(one).width);
        expect(gap).toBeGreaterThanOrEqual(format.betweenHalves - 0.01);
      }
    }
  });

  it("moves nothing while a size is dragged below the native one", () => {
    const places = (side: number) =>
      layOut(figure("alexnet-2012", square(side)).pieces, format).placed.map(({ slot }) => slot);
    for (const side of [1, 64, 196, 223]) expect(places(side)).toEqual(places(224));
  });

  it("breaks a line of numbers that would touch the next piece’s", () => {
    const lines = (side: number) =>
      figure("torchvision", square(side))
        .pieces.slice(1, 3)
        .map((piece) => shapeLines(piece, format));
    const [whole, broken] = {
      wide: [["55×55×64"], ["127×127", "×64"]],
      middle: [
        ["55×55", "×64"],
        ["127", "×127", "×64"],
      ],
      narrow: [["55×55×64"], ["127×127×64"]],
    }[name];
    expect(lines(224)[0]).toEqual(whole);
    expect(lines(512)[0]).toEqual(broken);
    expect(lines(512)[1]?.join("")).toBe("63×63×64");
    const [input] = figure("torchvision", square(512)).pieces;
    expect(input && shapeLines(input, format)).toEqual(["512×512×3"]);
  });

  it("lets no piece reach into the next one’s place", () => {
    for (const net of ["alexnet-2012", "torchvision", "caffe", "tf-slim"] as const)
      for (const { boxes, slot } of layOut(figure(net).pieces, format).placed)
        for (const box of boxes) {
          const outer = outerSize(box);
          if (format.flow === "right")
            expect(box.corner.x + outer.width).toBeLessThanOrEqual(slot.x + slot.width + 0.01);
          else expect(box.corner.y + box.down).toBeLessThanOrEqual(slot.y + slot.height + 0.01);
        }
  });
});

describe("points on a map’s face", () => {
  it.each(["right", "down"] as const)("lie where columns and rows say, flowing %s", (flow) => {
    const scale = { flow, cell: 2, channel: 1, depth: { x: 0.5, y: 0.5 } };
    const box = { ...boxSize({ width: 10, height: 20, channels: 30 }, scale), corner: { x: 0, y: 0 } };
    const out = mapPoint(box, "out", 1, 1);
    expect(out).toEqual(flow === "right" ? { x: 30 + 10, y: 40 - 10 } : { x: 20, y: 30 });
    expect(mapPoint(box, "in", 0, flow === "right" ? 0 : 1)).toEqual({ x: 0, y: 0 });
  });
});

describe("the figure", () => {
  it("says every layer’s shape, in the drawing and in words", () => {
    const page = figure("alexnet-2012").html();
    const texts = labels(variant(page, "wide"));
    for (const shape of ["input 224×224×3", "conv1 55×55×96", "pool5 6×6×256", "fc6 4096", "fc8 1000"])
      expect(texts.map((text) => text.replace(/\s+/g, " "))).toContain(shape);
    expect(texts).toContain("3 columns of zeros");
    expect(page).toContain("conv3 13\u202f×\u202f13\u202f×\u202f384");
    for (const name of FORMAT_NAMES) expect(count(variant(page, name), "net-beams net-across")).toBe(3);
  });

  it("draws zeros amber, what never counts red, and each only where it is", () => {
    const seen = (page: string) => [count(page, "net-zero"), count(page, "net-unread")];
    const variants = FORMAT_NAMES.length;
    expect(seen(figure("alexnet-2012").html())).toEqual([variants, 0]);
    expect(seen(figure("alexnet-2012", square(227)).html())).toEqual([0, 0]);
    expect(seen(figure("caffe", square(224)).html())).toEqual([0, variants]);
  });

  it.each(FORMAT_NAMES)("names zeros at the side where they stand (%s)", (name) => {
    const note = (net: ImplementationId) => {
      const [, x, y, end] =
        /<text x="([^"]*)" y="([^"]*)" class="net-zero-note( net-end)?"/.exec(
          variant(figure(net).html(), name),
        ) ?? [];
      return { x: Number(x), y: Number(y), ends: end !== undefined };
    };
    const input = (net: ImplementationId) => {
      const { pieces } = figure(net);
      const box = layOut(pieces, FORMATS[name]).placed[0]?.boxes[0];
      if (!box) throw new Error("There is no input");
      const corner = (u: number, v: number) => mapPoint(box, box.flow === "right" ? "out" : "in", u, v);
      return { upperRight: corner(1, 0), lowerLeft: corner(0, 1) };
    };
    const [right, left] = [note("alexnet-2012"), note("d2l")];
    expect(right.ends).toBe(true);
    expect(right.y).toBeLessThan(input("alexnet-2012").upperRight.y);
    expect(left.ends).toBe(false);
    expect(left.y).toBeGreaterThan(input("d2l").lowerLeft.y + 12);
    expect(left.x).toBeLessThanOrEqual(input("d2l").lowerLeft.x + 1);
  });

  it("shows the length of 100 channels the way channels run", () => {
    const bar = (name: FormatName) =>
      [
        ...variant(figure("caffe").html(), name)
          .split('class="net-key"')[1]!
          .matchAll(/<path d="M[^"hv]*(\S+)"/g),
      ].map(([, path = ""]) => path);
    for (const name of FORMAT_NAMES) {
      const [cells = "", channels = ""] = bar(name);
      expect(cells).toMatch(/^v4h[\d.]+v-4$/);
      expect(channels).toMatch(FORMATS[name].flow === "right" ? /^v4h[\d.]+v-4$/ : /^h-4v-[\d.]+h4$/);
    }
  });

  it("leaves refused layers empty: an outline, no beam, the word at the first", () => {
    const { html } = figure("alexnet-2012", square(228));
    const wide = variant(html(), "wide");
    expect(count(wide, "net-absent")).toBe(5);
    expect(count(wide, "net-fan")).toBe(0);
    const ends = labels(wide).filter((text) => text.startsWith("fc"));
    expect(ends.map((text) => text.replace(/\s+/, " "))).toEqual(["fc6 refused", "fc7", "fc8"]);
    expect(html()).toContain("fc6 refused, fc7 not reached, fc8 not reached.");
    expect(html(null, "zh")).toContain("fc6 拒绝，fc7 算不到，fc8 算不到。");
  });

  it("says in the caption how much too thick the edge is, and where the halves meet", () => {
    expect(EDGE_FACTOR).toBe(2);
    expect(figure("alexnet-2012").html()).toContain("drawn twice as thick");
    expect(figure("alexnet-2012").html()).toContain("before conv3, fc6 and fc7");
    expect(figure("alexnet-2012").html(null, "zh")).toContain("只有在 conv3、fc6 和 fc7 之前");
    expect(figure("torchvision").html()).toContain("Nothing is split here");
  });

  it("looks for crossing beams only where something runs", () => {
    const caption = (size?: Size) =>
      /<figcaption.*<\/figcaption>/s.exec(figure("alexnet-2012", size).html())?.[0];
    expect(caption()).toContain("only there, before conv3, fc6 and fc7,");
    expect(caption(square(300))).toContain("only there, before conv3, do the two halves");
  });

  it("lights the chosen layer and tells its window; conv1 when none is chosen", () => {
    const lit = (page: string) => /net-step net-lit"/.test(page);
    const status = (page: string) =>
      /<p class="net-status"[^>]*>(.*?)<\/p>/.exec(page)?.[1]?.replace(/<[^>]*>/g, "");
    const { html } = figure("alexnet-2012");
    expect(lit(html())).toBe(true);
    expect(status(html())).toContain("conv1 moves a window of 11\u202f×\u202f11");
    expect(status(html("conv3"))).toContain("leaves 13\u202f×\u202f13\u202f×\u202f384: 64,896 numbers");
    expect(status(html("fc6"))).toContain("reads all of 6\u202f×\u202f6\u202f×\u202f256 at once");
  });

  it("looks as it did", () => {
    expect(digest(variant(figure("alexnet-2012").html(), "wide"))).toMatchSnapshot("2012, wide");
    expect(digest(variant(figure("torchvision").html("conv5"), "narrow"))).toMatchSnapshot(
      "torchvision, narrow",
    );
    expect(digest(variant(figure("alexnet-2012", square(228)).html(), "middle"))).toMatchSnapshot(
      "refused, middle",
    );
  });
});
