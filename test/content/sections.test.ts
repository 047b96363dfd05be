import { describe, expect, it } from "vitest";
import { remarkSections } from "../../src/prose/sections.ts";

type Tree = Parameters<ReturnType<typeof remarkSections>>[0];

const heading = (...className: string[]): Tree => ({
  type: "mdxJsxFlowElement",
  name: "h2",
  attributes: className.map((value) => ({ name: "className", value })),
});
const paragraph: Tree = { type: "paragraph" };
const figure: Tree = { type: "mdxJsxFlowElement", name: "Figure" };
const formula: Tree = { ...figure, attributes: [{ name: "display", value: null }] };
const beside: Tree = { ...figure, children: [paragraph] };
const division: Tree = { ...figure, name: "div" };

const sectioned = (...children: Tree[]) => {
  const tree: Tree = { type: "root", children: [...children] };
  remarkSections()(tree);
  return tree.children;
};
const box = (name: string, className: string, ...children: Tree[]) => ({
  name,
  attributes: [{ name: "className", value: className }],
  children,
});
const part = (className: string, ...children: Tree[]) => box("section", className, ...children);
const more = (...children: Tree[]) => box("div", "part part-more", ...children);

describe("an article in sections", () => {
  it("keeps its opening, and gives each later heading a section with what follows it", () => {
    const opening = [figure, heading("kicker"), paragraph, figure];
    const [second, third] = [heading(), heading("sub")];
    expect(
      sectioned(...opening, second, paragraph, figure, third, paragraph, heading(), paragraph),
    ).toMatchObject([
      ...opening,
      part("part", second, paragraph, figure),
      part("part part-sub", third, paragraph),
      part("part", heading(), paragraph),
    ]);
  });

  it("begins a box with each further figure of a section, and with nothing else", () => {
    const [second, third] = [heading(), heading("sub")];
    const texts = [formula, formula, beside, beside, division, division];
    expect(
      sectioned(
        heading(),
        figure,
        figure,
        second,
        ...texts,
        figure,
        ...texts,
        figure,
        paragraph,
        figure,
        third,
        figure,
      ),
    ).toMatchObject([
      heading(),
      figure,
      figure,
      part("part", second, ...texts, figure, ...texts),
      more(figure, paragraph),
      more(figure),
      part("part part-sub", third, figure),
    ]);
  });

  it("is as it was where it has one heading or none", () => {
    const flat = [paragraph, heading(), figure];
    expect(sectioned(...flat)).toEqual(flat);
    expect(sectioned(paragraph)).toEqual([paragraph]);
    expect(sectioned()).toEqual([]);
  });
});
