import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill } from "../../src/formula/fill.ts";
import { pack, unpack } from "../../src/formula/pack.ts";
import { buildTemplate, buildTemplates } from "../../src/formula/templates.build.ts";
import type { TemplateId, Values } from "../../src/formula/types.ts";
import { freshly, unmarked } from "./support/katex.ts";

const templates = buildTemplates();
const ids = Object.keys(templates) as TemplateId[];

/** Any number a slot can hold whose typesetting does not depend on its sign: whole, or with decimals. */
const positive = fc.oneof(
  fc.nat({ max: 5000 }).map(String),
  fc.nat({ max: 40_000_000 }).map(String),
  fc.nat({ max: 40_000 }).map((n) => String(n / 16)),
);

function valuesFor(id: TemplateId): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(templates[id].slots.map((slot) => [slot, positive])));
}

describe("a template", () => {
  it.each(ids)("%s, filled, is what KaTeX writes, character for character", (id) => {
    fc.assert(
      fc.property(valuesFor(id), (values) => {
        expect(unmarked(fill(templates[id], values))).toBe(freshly(id, values));
      }),
      { numRuns: 20 },
    );
  });

  it("marks every visible number that changes, and nothing else", () => {
    for (const id of ids) {
      const { parts, slots } = templates[id];
      const marked = parts.flatMap((part, i) => {
        const mark = /<span class="mord slot slot-(\w+)" data-slot="(\w+)">$/.exec(part);
        if (mark) expect(mark.slice(1), id).toEqual([slots[i], slots[i]]);
        return mark ? [slots[i]] : [];
      });
      // Each number stands in the MathML, in the annotation and in the HTML.
      expect(marked.length, id).toBe(slots.length / 3);
      expect(parts.join("").match(/slot-\w+"/g), id).toHaveLength(marked.length);
      expect(parts.join("").match(/data-slot/g), id).toHaveLength(marked.length);
    }
  });

  it("may break before each “=” and “≠”, and nowhere else", () => {
    for (const id of ids) {
      const html = templates[id].parts.join("");
      const tex = /<annotation[^>]*>([^<]*)/.exec(html)?.[1] ?? "";
      const steps = tex.split(/=|\\ne\b/).length;
      expect(html.match(/class="katex-base"/g), id).toHaveLength(steps);
      expect(
        html.match(/<span class="katex-base"><span class="katex-strut"[^>]*><\/span><span class="mrel"/g),
        id,
      ).toHaveLength(steps - 1);
    }
  });
});

describe("the build fails", () => {
  it("when a number is used twice", () => {
    const doubled = () =>
      buildTemplate("doubled", (slot) => {
        const n = slot("input");
        return `${n}+${n}`;
      });
    expect(doubled).toThrow(/“doubled”: slot “input” \(70001\) stands alone 2 times in the HTML/);
  });

  it("when a number is left out", () => {
    const missing = () =>
      buildTemplate("missing", (slot) => {
        slot("stride");
        return slot("input");
      });
    expect(missing).toThrow(/“missing”: slot “stride” \(70001\) stands alone 0 times in the HTML/);
  });

  it("when KaTeX joins a number to its neighbour", () => {
    expect(() => buildTemplate("joined", (slot) => `${slot("input")}/${slot("stride")}`)).toThrow(
      /“joined”: slot “input” .* stands alone 0 times/,
    );
    expect(() => buildTemplate("digits", (slot) => `1${slot("input")}`)).toThrow(/stands alone 0 times/);
  });

  it("when a number hides where it is not text", () => {
    expect(() => buildTemplate("style", (slot) => `${slot("input")}\\kern${slot("stride")}em`)).toThrow(
      /stands alone 0 times/,
    );
  });

  it("when the annotation would be escaped", () => {
    expect(() => buildTemplate("escaped", (slot) => `1<${slot("input")}`)).toThrow(/&, < or >/);
  });

  it("when the TeX is wrong", () => {
    expect(() => buildTemplate("wrong", () => "\\frac{1}")).toThrow();
  });
});

describe("packed for the page", () => {
  it("templates come back as they were", () => {
    const back = unpack<TemplateId>(JSON.parse(JSON.stringify(pack(templates))));
    expect(Object.keys(back)).toEqual(ids);
    for (const id of ids) expect(back[id]).toEqual(templates[id]);
  });

  it("are ten times shorter", () => {
    expect(JSON.stringify(pack(templates)).length).toBeLessThan(JSON.stringify(templates).length / 9);
  });
});
