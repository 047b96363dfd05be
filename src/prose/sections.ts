/*
 * An article is written flat, headings and what follows them side by side. Here each heading gets a box with what belongs
 * to it, so that the browser can skip whole sections while the reader holds something (site/styles/skipped.css). Works on
 * Markdown's tree by structure alone and needs no package of its own.
 */

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  children?: Node[];
}

/**
 * A remark plugin: each `<h2>` of the article with all up to the next one in a `<section className="part">`. What stands
 * before the second heading stays as it is: the table of contents in it goes along the whole article. Every further
 * figure or table of a section begins a box of its own, `<div className="part part-more">`: two of them laid out at once
 * make a slow phone stumble (site/opening.ts).
 */
export function remarkSections() {
  return (tree: Node): void => {
    const children = tree.children ?? [];
    const first = children.findIndex(isHeading);
    const flat: Node[] = [];
    let box = flat;
    const begin = (name: string, className: string) => {
      box = [];
      const attributes = [{ type: "mdxJsxAttribute", name: "className", value: className }];
      flat.push({ type: "mdxJsxFlowElement", name, attributes, children: box });
    };
    for (const [i, child] of children.entries()) {
      if (isHeading(child) && i > first) begin("section", isSub(child) ? "part part-sub" : "part");
      else if (box !== flat && isFigure(child) && box.some(isFigure)) begin("div", "part part-more");
      box.push(child);
    }
    tree.children = flat;
  };
}

function isHeading({ type, name }: Node): boolean {
  return type === "mdxJsxFlowElement" && name === "h2";
}

/** Figures and tables are components without text inside, as formulas are, which say `display`. */
function isFigure({ type, name, attributes = [], children = [] }: Node): boolean {
  const isComponent = type === "mdxJsxFlowElement" && /^[A-Z]/.test(name ?? "");
  return isComponent && children.length === 0 && !attributes.some((it) => it.name === "display");
}

function isSub({ attributes = [] }: Node): boolean {
  return attributes.some(({ name, value }) => name === "className" && value === "sub");
}
