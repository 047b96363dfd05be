import { describe, expect, it } from "vitest";
import { paintFirst } from "../../src/site/build/firstScreen.ts";
import type { TokenPlan } from "../../src/site/build/tokens.ts";

const page = (body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head></head><body>${body}</body></html>`;
const BODY = '<p>Title</p><div class="answer">Both.</div><p>Rest</p>';
const TOKENS = `:root { --ink: light-dark(#111, #eee); --size: 20px; --gap: 4px; --face: "Charter", serif; }
:root:lang(zh) { --size: 18px; }
@media (min-width: 720px) { :root { --size: 30px; } :root:lang(zh) { --size: 24px; } }
@media print { :root { --ink: #000; --size: 10pt; } }`;
interface Given {
  readonly html?: string | undefined;
  readonly tokens?: string;
  readonly plan?: TokenPlan | null;
}
const paint = (rules: string, { html = page(BODY), tokens = TOKENS, plan = null }: Given = {}) =>
  paintFirst(html, "<link>", { rules, tokens }, plan);

describe("the first screen's own styles", () => {
  it("stand on what comes up to the answer, and the stylesheet follows it", () => {
    expect(paint("p { margin: 0 }")).toBe(
      page('<p style="margin:0">Title</p><div class="answer">Both.</div><link><p>Rest</p>'),
    );
  });

  it("say each token with its value, for narrow and wide screens, in the page's language", () => {
    const rules = ".answer { color: var(--ink); font-size: var(--size) }";
    const styled = (html?: string) => /<div style="([^"]*)"/.exec(paint(rules, { html }))?.[1];
    expect(styled()).toBe(
      "color:var(--ink,light-dark(#111, #eee));font-size:var(--size,clamp(20px,(100vw - 719px)*999,30px))",
    );
    expect(styled(page(BODY, "zh-Hans"))).toContain("clamp(18px,(100vw - 719px)*999,24px)");
  });

  it("spell tokens as the built stylesheet does", () => {
    const plan = { constants: new Map([["--gap", "4px"]]), names: new Map([["--ink", "--a"]]) };
    const rules = "p { margin: var(--gap); color: var(--ink); font-family: var(--face) }";
    expect(paint(rules, { plan })).toContain(
      `<p style="margin:4px;color:var(--a,light-dark(#111, #eee));font-family:var(--face,'Charter', serif)">`,
    );
  });

  it("take the later of two rules", () => {
    expect(paint("p { margin: 0; color: red } p { margin: 1px }")).toContain(
      '<p style="margin:1px;color:red">',
    );
  });

  it.each([
    ["a rule that finds nothing there", "h1 { margin: 0 }", {}, /nothing there is h1/],
    ["a token nobody has", "p { margin: var(--no) }", {}, /does not have --no/],
    ["a page without an answer", "p { margin: 0 }", { html: page("<p>Title</p>") }, /no \.answer/],
    [
      "an element with a style of its own",
      "p { margin: 0 }",
      { html: page(BODY.replace("<p>", '<p style="top:0">')) },
      /style of its own/,
    ],
    [
      "a size that shrinks on wide screens",
      "p { margin: 0 }",
      { tokens: TOKENS.replace("30px", "10px") },
      /--size must be pixels/,
    ],
  ])("refuse %s", (_, rules, options, message) => {
    expect(() => paint(rules, options)).toThrow(message);
  });
});
