import { Resvg } from "@resvg/resvg-wasm";
import { describe, expect, it } from "vitest";
import { ARTICLE } from "../../content/alexnet-224-227/meta.ts";
import { drawWithText } from "../../src/site/build/outliner.ts";
import { svgToPng } from "../../src/site/build/social.ts";
import { socialPictures } from "../../src/site/entry.server.tsx";
import type { Outline, Weight } from "../../src/site/social/outline.ts";
import { SOCIAL_SIZE, TITLE } from "../../src/site/social/SocialPicture.tsx";

/** What the renderer painted. `pixels` copies the whole picture out of WebAssembly: taken once. */
type Drawing = Pick<ReturnType<InstanceType<typeof Resvg>["render"]>, "pixels" | "width" | "height">;

const outlineOf = (text: string, weight: Weight = 700): Promise<Outline> =>
  drawWithText((outline) => outline(text, weight));

describe("text as shapes", () => {
  it("has a shape of its own for every character but the spaces, Chinese included", async () => {
    const texts = Object.values(ARTICLE).flatMap(({ picture }) => [picture.title, picture.subtitle]);
    const lines = await drawWithText((outline) =>
      texts.flatMap((text) => [400, 700].map((weight) => ({ text, ...outline(text, weight as Weight) }))),
    );
    for (const { text, glyphs } of lines) {
      const seen = text.replaceAll(" ", "");
      expect(glyphs.length, text).toBe([...seen].length);
      expect(new Set(glyphs.map(({ path }) => path)).size, text).toBe(new Set(seen).size);
    }
  });

  it("is heavier in bold, in both scripts", async () => {
    for (const text of ["还", "n"]) {
      const [light, bold] = [await outlineOf(text, 400), await outlineOf(text, 700)];
      expect(ink(await draw(bold))).toBeGreaterThan(1.15 * ink(await draw(light)));
    }
  });

  it("kerns, and gives Chinese its full width", async () => {
    expect((await outlineOf("还是？")).width).toBe(3000);
    const [pair, v, a] = [await outlineOf("AV"), await outlineOf("V"), await outlineOf("A")];
    expect(pair.width).toBeLessThan(v.width + a.width);
  });

  it("fails on a character no font has, and says which", async () => {
    await expect(outlineOf("224 🙂")).rejects.toThrow(/“224 🙂”.*has “🙂” \(U\+1F642\)/);
  });
});

/** A line of text alone, black on white, a hundred pixels high for each em. */
async function draw({ glyphs, width }: Outline): Promise<Drawing> {
  const paths = glyphs.map(({ path, x }) => `<path d="${path}" transform="translate(${x} 0)"/>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -900 ${width} 1200"><g transform="scale(1 -1)">${paths}</g></svg>`;
  await svgToPng(svg, 10); // starts the renderer
  const {
    pixels,
    width: across,
    height,
  } = new Resvg(svg, { background: "#fff", fitTo: { mode: "height", value: 120 } }).render();
  return { pixels, width: across, height };
}

/** A box of a drawing, in pixels; the whole of it where a side is left out. */
interface Box {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** Dark pixels of a drawing within a box. */
function ink({ pixels, width, height }: Drawing, box: Box = {}): number {
  const { left = 0, right = width, top = 0, bottom = height } = box;
  let dark = 0;
  for (let y = Math.floor(top); y < bottom; y++)
    for (let x = Math.floor(left); x < right; x++) if ((pixels[4 * (y * width + x)] ?? 255) < 128) dark++;
  return dark;
}

describe("the picture of a link", () => {
  it.each([0, 1])("has its title where it should be, whole, within the margins (%i)", async (which) => {
    const pictures = await drawWithText(socialPictures);
    const { svg = "", path = "" } = pictures[which] ?? {};
    const { title } = Object.values(ARTICLE)[which]?.picture ?? { title: "" };
    const png = await svgToPng(svg, SOCIAL_SIZE.width);
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
    const { pixels, width, height } = new Resvg(svg).render();
    const drawing = { pixels, width, height };
    expect([width, height]).toEqual([SOCIAL_SIZE.width, SOCIAL_SIZE.height]);
    // Every character's own piece of the title is inked: a box of the line's height, as wide as the character.
    const whole = await outlineOf(title);
    const right = SOCIAL_SIZE.width - TITLE.x;
    const size = Math.min(TITLE.size, (right - TITLE.x) / (whole.width / 1000));
    const [top, bottom] = [TITLE.baseline - size, TITLE.baseline + 0.2 * size];
    for (const [i, { x }] of whole.glyphs.entries()) {
      const next = whole.glyphs[i + 1]?.x ?? whole.width;
      const at = (units: number) => TITLE.x + (units / 1000) * size;
      expect(
        ink(drawing, { left: at(x), right: at(next), top, bottom }),
        `${path}, glyph ${i}`,
      ).toBeGreaterThan(60);
    }
    // Nothing stands in the margins but the paper.
    expect(ink(drawing, { right: TITLE.x - 4 }) + ink(drawing, { left: right + 4 })).toBe(0);
    expect(ink(drawing, { bottom: 60 }) + ink(drawing, { top: 580 })).toBe(0);
  });

  it("must not have text in it, which would vanish", async () => {
    await expect(svgToPng("<svg><text>224</text></svg>", 10)).rejects.toThrow(/has text in it/);
  });
});
