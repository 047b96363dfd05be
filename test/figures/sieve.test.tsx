import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../../content/messages/index.ts";
import { Sieve } from "../../src/figures/Sieve.tsx";
import { explain, survivorsAfter } from "../../src/figures/sieve/explain.ts";
import { sentence } from "../../src/figures/sieve/sentence.ts";
import { implementationOf } from "../../src/implementations/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { sieveSizes, sweepNetwork } from "../../src/model/index.ts";

const NETWORK = implementationOf("alexnet-2012");
const CONDITIONS = NETWORK.sizeConditions ?? [];
const COMPLETE = sieveSizes(NETWORK, CONDITIONS, 256);
const SWEEP = sweepNetwork(NETWORK, 256);
const WORDS = en.figures.sieve;

/** The figure with some conditions off, as HTML. */
function html(off: readonly number[] = [], inspected = 227): string {
  const on = CONDITIONS.filter((_, i) => !off.includes(i));
  return renderToStaticMarkup(
    <LanguageProvider language={{ code: "en", messages: en }}>
      <Sieve
        conditions={CONDITIONS}
        sieve={sieveSizes(NETWORK, on, 256)}
        complete={COMPLETE}
        sweep={SWEEP}
        landmark={227}
        view={{ off, inspected }}
        onView={() => {}}
      />
    </LanguageProvider>,
  );
}

const texts = (page: string, className: string) =>
  [...page.matchAll(new RegExp(`<text class="${className}"[^>]*>([^<]*)</text>`, "g"))].map(
    ([, text]) => text,
  );
const lefts = (page: string) =>
  [...page.matchAll(/<p class="sieve-left">(.*?)<\/p>/g)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, ""),
  );
const why = (size: number, off: readonly number[] = []) => {
  const on = CONDITIONS.filter((_, i) => !off.includes(i));
  return sentence(explain(size, sieveSizes(NETWORK, on, 256), CONDITIONS, SWEEP), WORDS);
};

describe("the sieve", () => {
  it("rests on the conditions of the 2012 record", () => {
    expect(CONDITIONS).toEqual([
      { kind: "partial-sum", layer: "conv3", partialSum: 13 },
      { kind: "partial-sum", layer: "conv2", partialSum: 3 },
      { kind: "partial-sum", layer: "conv1", partialSum: 5 },
      { kind: "crop", image: 256 },
    ]);
  });

  it("names what each switch leaves", () => {
    expect(lefts(html())).toEqual([
      "16 left 212–227",
      "8 left 220–227",
      "4 left 224–227",
      "2 left 224 and 226",
    ]);
  });

  it("marks every size once: with a dot, a number, or as left", () => {
    const page = html();
    const dots = /class="sieve-dots" d="([^"]*)"/.exec(page)?.[1]?.split("M").length ?? 0;
    expect(dots - 1).toBe(240);
    expect(texts(page, "sieve-number")).toEqual(["224", "226"]);
    expect(texts(page, "sieve-digit").join(" ")).toBe("3 3 3 3 3 3 3 3 5 5 5 5 ½ ½");
  });

  it("lets the survivors of the other switches through when one is off", () => {
    expect(texts(html([3]), "sieve-number")).toEqual(["224", "225", "226", "227"]);
    expect(lefts(html([3]))).toEqual(["16 left 212–227", "8 left 220–227", "4 left 224–227", "off"]);
    expect(texts(html([0]), "sieve-number")).toEqual([
      "104",
      "106",
      "124",
      "126",
      "224",
      "226",
      "244",
      "246",
    ]);
    expect(texts(html([0, 1, 2, 3]), "sieve-number")).toHaveLength(256);
  });

  it("gives the first switch that is on the quiet mark, beside its name too", () => {
    const marks = [...html([0]).matchAll(/<span class="sieve-mark"[^>]*>([^<]*)</g)].map(([, mark]) => mark);
    expect(marks.slice(1)).toEqual(["·", "5", "½"]);
  });

  it("says of a size why it falls or stays", () => {
    expect(why(227)).toBe(
      "227 falls: cut from 256, it would need a border of 14½ pixels, and a border is whole.",
    );
    expect(why(223)).toBe("223 falls: conv1’s side is 54, and 54 is not a multiple of 5.");
    expect(why(219)).toBe("219 falls: conv2’s side is 26, and 26 is not a multiple of 3.");
    expect(why(3)).toMatch(/^3 falls: conv3/);
    expect(why(224)).toBe(
      "<res>224 stays</res>: 13 = 1 × 13, 27 = 9 × 3, 55 = 11 × 5, a border of 16 pixels.",
    );
    expect(why(227, [3])).toBe("<res>227 stays</res>: 13 = 1 × 13, 27 = 9 × 3, 55 = 11 × 5.");
    expect(why(1, [0, 1, 2, 3])).toBe("<res>1 stays</res>: no switch is on.");
  });

  it("shows the chain of sides of the size looked at", () => {
    const chain =
      /<p class="sieve-chain">(.*?)<\/p>/.exec(html([], 223))?.[1]?.replace(/<[^>]*>/g, " ") ?? "";
    expect(chain.replace(/\s+/g, " ").trim()).toBe("→ conv1 54 → conv2 27 → conv3 13");
  });

  it("has four switches with names and states", () => {
    const page = html([1]);
    expect(page.match(/role="switch"/g)).toHaveLength(4);
    expect([...page.matchAll(/aria-checked="(\w+)"/g)].map(([, on]) => on)).toEqual([
      "true",
      "false",
      "true",
      "true",
    ]);
  });

  it("halves what is left from its second condition on", () => {
    expect(survivorsAfter(COMPLETE).map((sizes) => sizes.length)).toEqual([16, 8, 4, 2]);
    expect(html()).toContain("256 →\u00a016 →\u00a08 →\u00a04 →\u00a02");
  });
});
