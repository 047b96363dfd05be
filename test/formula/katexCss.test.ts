import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { keepFaces, keepRules } from "../../src/formula/katexCss.ts";
import { bothUsages, proseUsage, templateUsage } from "../../src/formula/usage.build.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CSS = readFileSync(resolve(ROOT, "node_modules/katex/dist/katex.css"), "utf8");

describe("KaTeX’s stylesheet, cut down", () => {
  const usage = bothUsages(templateUsage(), proseUsage(ROOT));
  const files = new Map([["Main-Regular", "/fonts/main.woff2"]]);
  const css = keepRules(keepFaces(CSS, files), usage);

  it("names only the files it was given", () => {
    expect([...css.matchAll(/url\([^)]*\)/g)].map(([url]) => url)).toEqual(['url("/fonts/main.woff2")']);
    expect(css.match(/@font-face/g)).toHaveLength(1);
    const face = (name: string) => {
      const kept = keepFaces(CSS, new Map([[name, `/${name}.woff2`]]));
      return kept.match(/@font-face\s*\{[^}]*\}/)?.[0].match(/font-(weight|style): [\w]+/g) ?? [];
    };
    expect(face("Main-Regular")).toEqual([]);
    expect(face("Main-Bold")).toEqual(["font-weight: bold"]);
    expect(face("Math-Italic")).toEqual(["font-style: italic"]);
  });

  it("keeps every declaration for classes our formulas have", () => {
    // As KaTeX wrote them, without the faces: whatever a used class asks for must still be asked for.
    const used = (text: string) =>
      [...text.replace(/@font-face\s*\{[^}]*\}|\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g)]
        .flatMap(([, selectors = "", body = ""]) =>
          selectors.split(",").map((selector) => `${selector.trim()} {${body.trim()}}`),
        )
        .filter((rule) =>
          (rule.split("{")[0] ?? "")
            .split(/[\s>]+|(?=\.)/)
            .filter((part) => /^\.?\w/.test(part))
            .every((part) =>
              part.startsWith(".") ? usage.classes.has(part.slice(1)) : usage.elements.has(part),
            ),
        );
    expect(used(css)).toEqual(used(CSS));
    expect(used(css).length).toBeGreaterThan(20);
  });

  it("drops what no formula has: classes, elements, faces", () => {
    expect(css).not.toContain("mathfrak");
    expect(css).not.toMatch(/svg|img|body/);
    expect(css.length).toBeLessThan(CSS.length / 2);
  });

  it("sees the formulas of the prose", () => {
    expect(proseUsage(ROOT).characters.size).toBeGreaterThan(5);
    expect(proseUsage(ROOT).classes).toContain("mathnormal");
  });
});
