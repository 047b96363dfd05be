import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { Crop, type CropState, type CropWay, cropStart } from "../../src/figures/Crop.tsx";
import { LanguageProvider } from "../../src/language/language.tsx";

const WAYS: readonly CropWay[] = [
  { id: "even", name: "One", picture: 256, crop: 224, sources: [{ label: "a.py 1", url: "#a" }] },
  { id: "odd", name: "Other", picture: 256, crop: 227, sources: [] },
];
const START = cropStart(WAYS[0] as CropWay);

function html(view: Partial<CropState> = {}, code: "en" | "zh" = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code, messages: code === "en" ? en : zh }}>
      <Crop ways={WAYS} paperCount={2048} view={{ ...START, ...view }} onView={() => {}} />
    </LanguageProvider>,
  );
}

const plain = (text: string) => text.replace(/<[^>]*>/g, "").replaceAll("\u202f", " ");
const status = (page: string) => plain(/<p class="crop-status"[^>]*>(.*?)<\/p>/.exec(page)?.[1] ?? "");
const frame = (page: string) => /class="crop-frame" d="([^"]*)"/.exec(page)?.[1];
const rings = (page: string) =>
  [...page.matchAll(/class="crop-five" cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
const sums = (page: string) =>
  [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name = "", cells = ""]) => [
    plain(name),
    ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => plain(cell)),
  ]);

describe("the crop", () => {
  it("starts in the centre", () => {
    expect(status(html())).toBe("Centre: columns 17–240, rows 17–240 of 256.");
    // 64 pixels of the picture lie left of its middle square.
    expect(frame(html())).toBe("M80 16h224v224h-224Z");
  });

  it("stands where it is put", () => {
    expect(frame(html({ way: "odd", x: 29, y: 0 }))).toBe("M93 0h227v227h-227Z");
    expect(status(html({ way: "odd", x: 29, y: 0 }))).toBe("Top right: columns 30–256, rows 1–227 of 256.");
    expect(status(html({ x: 3, y: 5, mirrored: true }))).toBe("Columns 4–227, rows 6–229 of 256, mirrored.");
  });

  it("marks the five places among all, the odd crop’s centre off the middle", () => {
    expect(rings(html())).toEqual([
      [0, 0],
      [32, 0],
      [0, 32],
      [32, 32],
      [16, 16],
    ]);
    const odd = html({ way: "odd", x: 14, y: 14 });
    expect(rings(odd)).toContainEqual([14, 14]);
    expect(odd).toContain("M14.5 -1.5V30.5M-1.5 14.5H30.5");
    expect(plain(odd)).toContain("The middle falls between four places. Other takes 14 before and 15 after.");
  });

  it("shows ten views, the chosen one framed", () => {
    const page = html();
    expect(page.match(/class="crop-thumb/g)).toHaveLength(10);
    expect(page.match(/crop-view-here/g)).toHaveLength(1);
    expect(page).toContain('viewBox="80 16 224 224"');
    expect(html({ x: 1 })).not.toContain("crop-view-here");
  });

  it("does the sums for both", () => {
    expect(sums(html())).toEqual([
      ["left over of 256", "32", "29"],
      ["border on each side", "16", "✗ 14½"],
      ["beside the centre", "16 + 16", "14 + 15"],
      ["places", "33 × 33", "30 × 30"],
      ["crops", "1089", "900"],
      ["with mirror images", "2178", "1800"],
    ]);
  });

  it("says in both languages what the code allows and what the paper counts", () => {
    expect(plain(html())).toContain("256\u00a0−\u00a0227\u00a0=\u00a029 would need a border of 14½");
    expect(plain(html())).toContain(
      "2178 crops with their mirror images; the paper counts 2048, which is 32 × 32 × 2",
    );
    expect(plain(html({}, "zh"))).toContain(
      "33 × 33 个位置，连同镜像共 2178 种；论文数出的是 2048，即 32 × 32 × 2",
    );
    expect(html()).toContain('<a href="#a" class="nowrap">a.py 1</a>');
  });

  it("looks as it did", () => {
    expect(
      html({ way: "odd", x: 7, y: 20, mirrored: true }).replace(/<g class="scene">.*?<\/g>/, ""),
    ).toMatchSnapshot();
  });
});
