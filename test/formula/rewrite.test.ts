import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, templateFor, valuesOf } from "../../src/formula/fill.ts";
import { rewriteHidden, rewriteVisible, withoutHidden } from "../../src/formula/rewrite.ts";
import { buildTemplates } from "../../src/formula/templates.build.ts";
import { axisOf } from "../../src/model/axis.ts";
import { axes } from "./support/arbitraries.ts";
import { hostOf } from "./support/dom.ts";

const templates = buildTemplates();

describe("rewriting a formula's numbers", () => {
  it("gives what filling its template afresh would", () => {
    fc.assert(
      fc.property(
        axes,
        fc.nat({ max: 4096 }),
        fc.constantFrom("display" as const, "row" as const),
        (axis, n, layout) => {
          const id = templateFor(axis, layout)!;
          const next = { ...valuesOf(axis), input: String(n), quotient: "0.3333…", output: "\u22121" };
          const host = hostOf(fill(templates[id], valuesOf(axis)));
          rewriteVisible(host, next, false);
          rewriteHidden(host, templates[id], next);
          expect(host.html()).toBe(fill(templates[id], next));
        },
      ),
    );
  });

  it("leaves MathML and annotation to the second call", () => {
    const settings = {
      kernel: 11,
      stride: 4,
      padding: { before: 0, after: 0 },
      dilation: 1,
      rounding: "up",
    } as const;
    const [from, to] = [axisOf(224, settings), axisOf(225, settings)];
    const template = templates["display-up"];
    const host = hostOf(fill(template, valuesOf(from)));
    rewriteVisible(host, valuesOf(to), false);
    const [heard, seen] = host.html().split('aria-hidden="true"');
    expect(heard).toBe(fill(template, valuesOf(from)).split('aria-hidden="true"')[0]);
    expect(seen).toBe(fill(template, valuesOf(to)).split('aria-hidden="true"')[1]);
  });

  it("gives a number that has changed a width, which does not shrink while the formula moves", () => {
    const host = hostOf(`<b data-slot="quotient">53</b><b data-slot="output">55</b>`);
    const widths = () =>
      [...host.querySelectorAll<HTMLElement>("[data-slot]")].map(({ style }) => style.width);
    const after = (quotient: string, moving: boolean) => {
      rewriteVisible(host, { quotient, output: "55" }, moving);
      return widths();
    };
    expect(after("53", false)).toEqual(["", ""]);
    expect(after("54", false)).toEqual(["2ch", ""]);
    expect(after("53.25", true)).toEqual(["4.556ch", ""]);
    expect(after("54", true)).toEqual(["4.556ch", ""]);
    expect(after("\u2212154.3333…", true)).toEqual(["11.456ch", ""]);
    expect(after("54", true)).toEqual(["11.456ch", ""]);
    expect(after("54", false)).toEqual(["2ch", ""]);
  });

  it("adds the MathML to a formula shown without it", () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const template = templates[templateFor(axis, "row")!];
        const html = fill(template, valuesOf(axis));
        const shown = withoutHidden(html);
        expect(shown).not.toMatch(/<math|<mn|annotation/);
        const host = hostOf(shown);
        rewriteHidden(host, template, valuesOf(axis));
        expect(host.html()).toBe(html);
      }),
    );
  });
});
