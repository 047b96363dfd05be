/*
 * Spaces that must not break, put in when the article is compiled, so that its source stays plain text. Works on
 * Markdown's tree by structure alone and needs no package of its own.
 */

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
  value?: string;
  children?: Node[];
  data?: object;
}

/** Tags that stand for a number in a sentence. */
const NUMBER_TAGS: ReadonlySet<string> = new Set(["N", "Live", "Scrub", "Printed"]);

/** Chinese measure words and the like, which stay with their number. */
const MEASURES = "个列行层种次步维张块像项年月条轮组倍家份类位处秒分通窗节号格页段";

/** Names with a hyphen at which no line may end. */
const HYPHENATED = /(TF-Slim|cuda-convnet2?)/;

/** Characters up to which code keeps to one line: a phone's, with a word before it. */
const SHORT_CODE = 26;

const NBSP = "\u00a0";
const THIN_NBSP = "\u202f";
const JOINER = "\u2060";

/**
 * A remark plugin: no-break spaces around × and before Chinese measure words, none where two Chinese lines meet; 第一层,
 * 列零, names with hyphens and short code on one line.
 */
export function remarkTypography() {
  return (tree: Node) => visit(tree);
}

function visit(node: Node): void {
  const { children = [] } = node;
  for (const [i, child] of children.entries()) {
    if (child.type === "text" && child.value !== undefined)
      child.value = settle(child.value, isNumber(children[i - 1]), isNumber(children[i + 1]));
    else if (child.type === "inlineCode" && (child.value ?? "").length <= SHORT_CODE)
      child.data = { hProperties: { className: "nowrap" } };
    else visit(child);
  }
  if (children.some(isHyphenated)) node.children = children.flatMap(keepHyphens);
  if (node.children?.some(isCite)) node.children = glueCites(node.children);
}

function isHyphenated({ type, value = "" }: Node): boolean {
  return type === "text" && HYPHENATED.test(value);
}

/** Text in pieces, with each of those names in a span of its own. */
function keepHyphens(node: Node): Node | Node[] {
  if (!isHyphenated(node)) return node;
  const pieces = (node.value ?? "").split(HYPHENATED);
  return pieces
    .map((value, i): Node => {
      const text = { type: "text", value };
      return i % 2 ? span("nowrap", [text]) : text;
    })
    .filter((piece) => piece.value !== "");
}

function isCite(node: Node | undefined): boolean {
  return node?.name === "Cite";
}

/**
 * Keeps a claim's marker on the line of the word it follows, and what closes the sentence with it: a button is a box of
 * its own, so no character can do that.
 */
function glueCites(children: readonly Node[]): Node[] {
  const glued: Node[] = [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    if (!isCite(child)) {
      glued.push(child);
      continue;
    }
    const kept: Node[] = [child];
    while (isCite(children[i + 1])) kept.push(children[++i] as Node);
    const before = glued.pop();
    if (before?.type === "text" && before.value !== undefined) {
      const [rest, word] = lastWord(before.value);
      if (rest) glued.push({ ...before, value: rest });
      if (word) kept.unshift({ type: "text", value: word });
    } else if (before) kept.unshift(before);
    const after = children[i + 1];
    const close =
      after?.type === "text" ? /^[.,;:!?)，。；：！？、）]+/u.exec(after.value ?? "")?.[0] : undefined;
    if (after && close) {
      kept.push({ type: "text", value: close });
      after.value = after.value?.slice(close.length) ?? "";
    }
    glued.push(span("nowrap", kept));
  }
  return glued;
}

/** Text without what a marker must stay with, and that: a Latin word or number, or one Chinese character. */
export function lastWord(text: string): readonly [rest: string, word: string] {
  const [, rest = "", word = ""] = LAST_WORD.exec(text) ?? [];
  return [rest, word];
}

const LAST_WORD = /^(.*?)([^\s\p{Script=Han}，。；：！？、“”（）《》]+|.)$/su;

function span(className: string, children: Node[]): Node {
  const attributes = [{ type: "mdxJsxAttribute", name: "className", value: className }];
  return { type: "mdxJsxTextElement", name: "span", attributes, children };
}

function isNumber(node: Node | undefined): boolean {
  if (node?.type === "inlineCode") return /\d$/.test(node.value ?? "");
  return node?.name != null && NUMBER_TAGS.has(node.name);
}

/**
 * One run of text; whether a number's tag stands right before or after it. Also understands a message as it is written in
 * content/messages, where a number is `${n}` and may carry a mark (src/site/build/messages.ts).
 */
export function settle(text: string, afterNumber = false, beforeNumber = false): string {
  let settled = text
    .replace(/(\p{Script=Han}|[，。；：！？、“”（）])\n(?=\p{Script=Han}|[“”（）])/gu, "$1")
    .replace(/ × |(?<=[\d}]) ?× ?(?=[\d$])/g, `${THIN_NBSP}×${THIN_NBSP}`)
    .replace(new RegExp(`([\\d}]|\\d</\\w+>|}</\\w+>) (?=[${MEASURES}])`, "g"), `$1${NBSP}`)
    .replace(/第 (?=[\d$<])/g, `第${NBSP}`)
    .replace(/列零/g, `列${JOINER}零`)
    .replace(new RegExp(`第([一二三四五六七八九十])(?=[${MEASURES}])`, "g"), `第${JOINER}$1${JOINER}`);
  // A range is one thing.
  if (afterNumber && beforeNumber && /^[–～]$/.test(settled)) return JOINER + settled + JOINER;
  if (afterNumber)
    settled = settled.replace(new RegExp(`^ (?=[${MEASURES}])`), NBSP).replace(/^ ×/, `${THIN_NBSP}×`);
  if (beforeNumber) settled = settled.replace(/第 $/, `第${NBSP}`).replace(/× $/, `×${THIN_NBSP}`);
  return settled;
}
