import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";
import { describe, expect, it } from "vitest";
import { briefLightDark, planTokens, tokenVisitor } from "../../src/site/build/tokens.ts";

const SRC = join(import.meta.dirname, "../../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" });
const read = (end: RegExp) =>
  files
    .filter((file) => end.test(file))
    .map((file) => readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""))
    .join("\n");
const css = read(/\.css$/);
const scripts = read(/\.tsx?$/);

describe("custom properties", () => {
  const defined = new Set([...`${css}${scripts}`.matchAll(/(--[a-z][\w-]*)"?\s*:/g)].map(([, name]) => name));
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));

  it("are defined if used, and used if defined", () => {
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(50);
  });
});

describe("the plan for the build", () => {
  const sheet = `:root { --space: 4px; --ink: light-dark(#000, #fff); --own: 1; --step: 2px; }
@media print { :root { --ink: #000; --step: 1px; } }
.a { margin: var(--space); color: var(--ink); left: var(--own); top: var(--step); }`;
  const plan = planTokens(sheet, 'style={{ "--own": 3 }}');

  it("writes out what never changes, shortens the rest, leaves alone what scripts know", () => {
    expect([...plan.constants]).toEqual([["--space", "4px"]]);
    expect([...plan.names.keys()]).toEqual(["--ink", "--step"]);
    const { code } = transform({
      filename: "a.css",
      code: Buffer.from(sheet),
      minify: true,
      visitor: tokenVisitor(plan),
    });
    expect(code.toString()).toBe(
      ":root{--a:light-dark(#000,#fff);--own:1;--b:2px}@media print{:root{--a:#000;--b:1px}}" +
        ".a{margin:4px;color:var(--a);left:var(--own);top:var(--b)}",
    );
  });

  it("says light-dark() briefly and once, by names no token has", () => {
    const compile = (code: string) =>
      transform({
        filename: "a.css",
        code: Buffer.from(code),
        minify: true,
        targets: { chrome: 111 << 16 },
      }).code.toString();
    const twice = compile(compile(":root{color-scheme:only light;--a:light-dark(#000,#fff)}"));
    expect(briefLightDark(twice)).toBe(
      ":root{--0:initial;--1: ;color-scheme:light only;--a:var(--0,#000)var(--1,#fff)}",
    );
    expect([...planTokens(css, scripts).names.values()].filter((name) => /^--\d/.test(name))).toEqual([]);
  });

  it("finds both kinds among ours, and no two of one name", () => {
    const ours = planTokens(css, scripts);
    expect(ours.constants.get("--target")).toBe("44px");
    expect(ours.names.has("--ink")).toBe(true);
    expect(ours.names.has("--at")).toBe(false);
    expect(new Set(ours.names.values()).size).toBe(ours.names.size);
  });
});
