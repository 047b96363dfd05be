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
 * before the second heading stays as it is: the table of contents in it goes along the whole article.
 */
export function remarkSections() {
  return (tree: Node): void => {
    const children = tree.children ?? [];
    const first = children.findIndex(isHeading);
    const flat: Node[] = [];
    let section: Node[] | undefined;
    for (const [i, child] of children.entries()) {
      if (isHeading(child) && i > first) {
        section = [];
        flat.push(sectionOf(child, section));
      }
      (section ?? flat).push(child);
    }
    tree.children = flat;
  };
}

function isHeading({ type, name }: Node): boolean {
  return type === "mdxJsxFlowElement" && name === "h2";
}

function sectionOf(heading: Node, children: Node[]): Node {
  const isSub = heading.attributes?.some(({ name, value }) => name === "className" && value === "sub");
  const className = { type: "mdxJsxAttribute", name: "className", value: isSub ? "part part-sub" : "part" };
  return { type: "mdxJsxFlowElement", name: "section", attributes: [className], children };
}
