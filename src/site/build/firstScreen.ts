import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { selectAll } from "hast-util-select";
import postcss, { AtRule, type Rule } from "postcss";
import { settledToken, type TokenPlan } from "./tokens.ts";

/** The stylesheets the first screen is painted by. */
export interface FirstScreenCss {
  /** Plain rules: ground.css, first-screen.css. */
  readonly rules: string;
  /** The values they name, tokens.css. */
  readonly tokens: string;
}

/** Where the first screen ends: what follows waits for the stylesheet. */
const LAST = ".answer";
const WIDE = "(min-width: 720px)";
/** The last width, in pixels, at which the narrow sizes hold. */
const NARROW = 719;

/** Reads them from the sources. */
export async function readFirstScreenCss(root: string): Promise<FirstScreenCss> {
  const read = (file: string) => readFile(join(root, "src/site/styles", file), "utf8");
  return {
    rules: (await read("ground.css")) + (await read("first-screen.css")),
    tokens: await read("tokens.css"),
  };
}

/**
 * Lets the first screen of a page be painted before its stylesheet has come. What stands there gets its rules as style
 * attributes, which cost no request and which the policy allows; `after`, the markup that keeps the parser waiting for the
 * stylesheet, follows it. A token is said with its value for the time without a stylesheet: from then on the stylesheet's
 * own holds, for any width, language and medium. `plan` tells how the build spells tokens, null if as in the sources.
 *
 * @throws if the page has no answer, a rule finds nothing, or an element has a style of its own.
 */
export function paintFirst(
  html: string,
  after: string,
  { rules, tokens }: FirstScreenCss,
  plan: TokenPlan | null,
): string {
  const tree = fromHtml(html, { verbose: true });
  const end = selectAll(LAST, tree)[0]?.position?.end.offset;
  if (end === undefined) throw new Error(`The page has no ${LAST}, where its first screen ends`);
  const values = tokenValues(tokens, /<html[^>]* lang="zh/.test(html));
  const declared = new Map<number, Map<string, string>>();
  postcss.parse(rules).walkRules((rule) => {
    const found = selectAll(rule.selector, tree).filter(({ position }) => offset(position) < end);
    if (found.length === 0) throw new Error(`first-screen.css: nothing there is ${rule.selector}`);
    for (const { tagName, position, properties } of found) {
      if (properties.style !== undefined)
        throw new Error(`first-screen.css: ${rule.selector} has a style of its own`);
      const at = offset(position) + 1 + tagName.length;
      const own = declared.get(at) ?? new Map<string, string>();
      declared.set(at, own);
      rule.walkDecls(({ prop, value }) => {
        own.set(prop, withValues(value, values, plan));
      });
    }
  });
  const pieces = new Map([[end, after]]);
  for (const [at, own] of declared)
    pieces.set(at, ` style="${[...own].map(([prop, value]) => `${prop}:${value}`).join(";")}"`);
  return spliced(html, pieces);
}

const offset = (position: Element["position"]): number => position?.start.offset ?? Number.POSITIVE_INFINITY;

/** `text` with pieces put in at offsets. */
function spliced(text: string, pieces: ReadonlyMap<number, string>): string {
  let done = "";
  let from = 0;
  for (const [at, piece] of [...pieces].sort(([a], [b]) => a - b)) {
    done += text.slice(from, at) + piece;
    from = at;
  }
  return done + text.slice(from);
}

/** A declaration's value in which every token without a value of its own has one. */
function withValues(value: string, values: ReadonlyMap<string, string>, plan: TokenPlan | null): string {
  return value
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const known = values.get(name);
      if (known === undefined) throw new Error(`tokens.css does not have ${name}`);
      const settled = settledToken(name, plan);
      return settled.startsWith("--") ? `var(${settled},${known})` : settled;
    })
    .replaceAll('"', "'")
    .replace(/\s+/g, " ");
}

/** What every token is worth on screen in one language, for any width. */
function tokenValues(css: string, isChinese: boolean): Map<string, string> {
  const layers = [":root", ...(isChinese ? [":root:lang(zh)"] : [])];
  const narrow = new Map<string, string>();
  const wide = new Map<string, string>();
  const sheet = postcss.parse(css);
  for (const selector of layers)
    for (const media of [null, WIDE])
      sheet.walkRules(selector, (rule) => {
        if (rule.selector !== selector || mediaOf(rule) !== media) return;
        rule.walkDecls(/^--/, ({ prop, value }) => {
          if (media === null) narrow.set(prop, value);
          wide.set(prop, value);
        });
      });
  const written = (value: string, all: ReadonlyMap<string, string>): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => written(all.get(name) ?? "", all));
  return new Map(
    [...narrow].map(([name, value]) => [
      name,
      forAnyWidth(name, written(value, narrow), written(wide.get(name) ?? value, wide)),
    ]),
  );
}

function mediaOf({ parent }: Rule): string | null {
  return parent instanceof AtRule ? parent.params : null;
}

/** Two lengths as one that leaps from the narrow to the wide one where the media query does. */
function forAnyWidth(name: string, narrow: string, wide: string): string {
  if (narrow === wide) return narrow;
  if (
    ![narrow, wide].every((value) => /^\d+px$/.test(value)) ||
    Number.parseFloat(narrow) > Number.parseFloat(wide)
  )
    throw new Error(`tokens.css: ${name} must be pixels, and no fewer on wide screens`);
  return `clamp(${narrow},(100vw - ${NARROW}px)*999,${wide})`;
}
