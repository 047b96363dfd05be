/*
 * Spaces that must not break, put in when the article is compiled, so that its source stays plain text. Works on
 * Markdown's tree by structure alone and needs no package of its own.
 */

interface Node {
  readonly type: string;
  readonly name?: string | null;
  value?: string;
  readonly children?: readonly Node[];
}

/** Tags that stand for a number in a sentence. */
const NUMBER_TAGS: ReadonlySet<string> = new Set(["N", "Live", "Scrub", "Printed"]);

/** Chinese measure words and the like, which stay with their number. */
const MEASURES = "个列行层种次步维张块像项年月条轮组倍家份类位处秒分通窗";

const NBSP = "\u00a0";
const THIN_NBSP = "\u202f";

/** A remark plugin: no-break spaces around × and before Chinese measure words, none where two Chinese lines meet. */
export function remarkTypography() {
  return (tree: Node) => visit(tree);
}

function visit(node: Node): void {
  const { children = [] } = node;
  for (const [i, child] of children.entries()) {
    if (child.type === "text" && child.value !== undefined)
      child.value = settle(child.value, isNumber(children[i - 1]), isNumber(children[i + 1]));
    else visit(child);
  }
}

function isNumber(node: Node | undefined): boolean {
  return node?.name != null && NUMBER_TAGS.has(node.name);
}

/** One run of text; whether a number's tag stands right before or after it. */
export function settle(text: string, afterNumber: boolean, beforeNumber: boolean): string {
  let settled = text
    .replace(/(\p{Script=Han}|[，。；：！？、“”（）])\n(?=\p{Script=Han}|[“”（）])/gu, "$1")
    .replace(/ × /g, `${THIN_NBSP}×${THIN_NBSP}`)
    .replace(new RegExp(`(\\d) ([${MEASURES}])`, "g"), `$1${NBSP}$2`)
    .replace(/第 (\d)/g, `第${NBSP}$1`);
  if (afterNumber) settled = settled.replace(new RegExp(`^ (?=[${MEASURES}])`), NBSP).replace(/^ ×/, `${THIN_NBSP}×`);
  if (beforeNumber) settled = settled.replace(/第 $/, `第${NBSP}`).replace(/× $/, `×${THIN_NBSP}`);
  return settled;
}
