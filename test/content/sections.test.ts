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

const sectioned = (...children: Tree[]) => {
  const tree: Tree = { type: "root", children: [...children] };
  remarkSections()(tree);
  return tree.children;
};
const part = (className: string, ...children: Tree[]) => ({
  name: "section",
  attributes: [{ name: "className", value: className }],
  children,
});

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

  it("is as it was where it has one heading or none", () => {
    const flat = [paragraph, heading(), figure];
    expect(sectioned(...flat)).toEqual(flat);
    expect(sectioned(paragraph)).toEqual([paragraph]);
    expect(sectioned()).toEqual([]);
  });
});
