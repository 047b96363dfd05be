import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../content/messages/index.ts";
import { Staircases } from "../../src/figures/Staircases.tsx";
import { windowAround, windowAt } from "../../src/figures/staircases/window.ts";
import { implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import type { LayerId, LayerSpec } from "../../src/model/index.ts";
import { stairLanes } from "../../src/site/staircase-rules.ts";

const WORDS = en.figures.staircases;

/** Whom the lanes may name here, so that the next implementation leaves these tests alone. */
const NAMED = "alexnet-2012 cuda-convnet2 caffe caffenet torchvision mmpretrain tf-slim onnx".split(" ");

function lanesOf(layer: LayerId, change: Partial<LayerSpec> = {}) {
  const spec = implementationOf("alexnet-2012").layers.find(({ id }) => id === layer) as LayerSpec;
  return stairLanes(
    { ...spec, ...change },
    512,
    ({ id, padding }) => WORDS.rules[id](padding),
    (users) => {
      const named = users.map(({ id }) => id).filter((id) => NAMED.includes(id));
      return named.join(" ");
    },
  );
}

/** The figure at an input, as HTML. */
function html(layer: LayerId = "conv1", input = 224, home = 55): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code: "en", messages: en }}>
      <Staircases
        lanes={lanesOf(layer)}
        layers={["conv1", "pool1", "conv2"]}
        home={home}
        input={input}
        range={{ min: 1, max: 512 }}
        landmarks={layer === "conv1" ? [224, 227] : []}
        view={{ layer }}
        onView={() => {}}
        onInput={layer === "conv1" ? () => {} : null}
      />
    </LanguageProvider>,
  );
}

/** The wide drawing of the figure. */
const wide = (page: string) => /<div class="stairs stairs-wide">.*?<\/ol>/.exec(page)?.[0] ?? "";
const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const windowOf = (layer: LayerId, floor: number) => {
  const lanes = lanesOf(layer);
  return windowAround(floor, lanes, lanes.slice(-2));
};

describe("the lanes", () => {
  it("are the four rules of conv1, each with those who work by it", () => {
    expect(lanesOf("conv1").map(({ name, users, own }) => ({ name, users, own }))).toEqual([
      { name: "SAME", users: "", own: false },
      { name: "down, padding 2", users: "torchvision mmpretrain", own: false },
      { name: "up, no padding", users: "alexnet-2012 cuda-convnet2", own: true },
      { name: "down, no padding", users: "caffe caffenet tf-slim onnx", own: false },
    ]);
  });

  it("use the padding somebody declares, one-sided where it is, and half a window where nobody does", () => {
    expect(lanesOf("pool5")[1]?.name).toBe("down, padding 0 + 1");
    expect(lanesOf("pool1")[1]?.name).toBe("down, padding 1");
    expect(lanesOf("conv3")[1]?.name).toBe("down, padding 1");
  });

  it("follow the reader’s own kernel, which nobody else has", () => {
    expect(lanesOf("conv1", { kernel: 7 }).map(({ users }) => users)).toEqual(["", "", "", ""]);
  });
});

describe("the window", () => {
  it("shows the steps of 55 and where up and down meet", () => {
    const { from, to, floors, steps, meeting, floor } = windowOf("conv1", 55);
    expect([from, to]).toEqual([214, 233]);
    expect(floors).toEqual([57, 56, 55, 54, 53, 52]);
    expect(steps.map((lane) => lane[floors.indexOf(floor)])).toEqual([
      { from: 217, to: 220 },
      { from: 223, to: 226 },
      { from: 224, to: 227 },
      { from: 227, to: 230 },
    ]);
    expect(meeting).toEqual({ from: 227, to: 227 });
  });

  it("stays at home while the input is in it, and then follows the floor reached by rounding up", () => {
    const lanes = lanesOf("conv1");
    const draw = (floor: number) => windowAround(floor, lanes, lanes.slice(-2));
    const at = (input: number) => windowAt(input, 55, lanes[2] as (typeof lanes)[number], draw);
    for (let input = 214; input <= 233; input++) expect(at(input).floor).toBe(55);
    expect(at(300).floor).toBe(74);
    for (let input = 1; input <= 512; input++) {
      const { from, to, isEmpty } = at(input);
      expect(isEmpty).toBe(false);
      expect(input >= from && input <= to, `${input} in ${from}–${to}`).toBe(true);
    }
  });

  it("finds up and down to be one staircase where the stride is 1", () => {
    const { steps, floors, floor, meeting } = windowOf("conv2", 27);
    const looked = floors.indexOf(floor);
    expect(steps[2]?.[looked]).toEqual(steps[3]?.[looked]);
    expect(meeting).toEqual({ from: 31, to: 31 });
  });
});

describe("the drawing", () => {
  it("says what the present size gives by each rule", () => {
    expect(plain(wide(html()))).toContain("SAME 224 → 56 none of the systems here down, padding 2 224 → 55");
    expect(plain(wide(html("conv1", 227)))).toContain("up, no padding 227 → 55");
    expect(plain(wide(html("conv1", 227)))).toContain("down, no padding 227 → 55");
  });

  it("puts a dot where the present size meets each lane, filled on the floor looked at", () => {
    const count = (input: number) => wide(html("conv1", input)).match(/stairs-dot-looked/g)?.length ?? 0;
    expect([223, 224, 226, 227, 228].map(count)).toEqual([1, 2, 2, 2, 1]);
    expect(wide(html()).match(/<circle/g)).toHaveLength(4);
  });

  it("names the ends of the steps, and frames one meeting", () => {
    const ends = [...wide(html()).matchAll(/<g class="stairs-ends">(.*?)<\/g>/g)].map(([, text = ""]) =>
      plain(text),
    );
    expect(ends).toEqual(["217 220", "223 226", "224 227", "227 230", "both agree"]);
    expect(wide(html()).match(/stairs-meeting/g)).toHaveLength(1);
  });

  it("lets the needle name the size it stands at instead of the axis", () => {
    const ticks = (input: number) =>
      [...wide(html("conv1", input)).matchAll(/stairs-tick"[^>]*>(\d+)/g)].map(([, n]) => n);
    expect(ticks(224)).toEqual(["215", "219", "223", "227", "231"]);
    expect(ticks(227)).toEqual(["215", "219", "223", "231"]);
  });

  it("tells the same without a picture", () => {
    const summary = (page: string) => /<p class="visually-hidden">(.*?)<\/p>/.exec(page)?.[1];
    expect(summary(html())).toBe(
      "conv1 gives 55 for these inputs: SAME: 217 to 220 (none of the systems here); " +
        "down, padding 2: 223 to 226 (torchvision mmpretrain); up, no padding: 224 to 227 (alexnet-2012 cuda-convnet2); " +
        "down, no padding: 227 to 230 (caffe caffenet tf-slim onnx). " +
        "Now 224; SAME: 56; down, padding 2: 55; up, no padding: 55; down, no padding: 54.",
    );
    expect(summary(html("pool1", 55, 27))).toMatch(
      /Now 55; SAME: 28; down, padding 1: 28; up, no padding: 27; down, no padding: 27\.$/,
    );
    expect(summary(html("pool1", 0, 27)), "a layer that is not reached").not.toContain("Now");
  });

  it("explains in its caption what the layer’s stride allows", () => {
    expect(plain(html())).toContain(
      "Without padding, 55 ends at 227 when rounding up and begins there when rounding down.",
    );
    expect(plain(html("conv2", 27, 27))).toContain("With a stride of 1 there is nothing to round");
  });

  it("keeps its shape", () => {
    expect(wide(html())).toMatchSnapshot();
  });
});
