import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "../../src/site/styles/tokens.css"), "utf8");
const [screen = "", print = ""] = CSS.split("@media print");

type Scheme = "light" | "dark" | "print";

/** The value of a colour token, as #rrggbb. Print keeps the light one where it sets none of its own. */
function colour(token: string, scheme: Scheme): string {
  const own = scheme === "print" && new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(print)?.[1];
  if (own) return own;
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(screen);
  const value = pair?.[scheme === "dark" ? 2 : 1];
  if (!value) throw new Error(`tokens.css has no colour --${token}`);
  return value;
}

/** WCAG 2.2: relative luminance, and the ratio of two. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "panel"];
const on = (tokens: readonly string[]) =>
  tokens.flatMap((token) => GROUNDS.map((ground) => [token, ground] as const));

/** Text, and what it stands on. The last ones: chosen segments, numbers in filled cells, labels in handles. */
const TEXT = [
  ...on(["ink", "soft", "pixel-ink", "zero-ink", "unread-ink", "win-ink", "res-ink"]),
  ["paper", "ink"],
  ["on-zero", "zero"],
  ["on-res", "res"],
  ["paper", "win"],
] as const;

/** Lines that carry meaning: outlines of controls and axes, and the line around every fill. */
const GRAPHICS = on(["edge", "pixel-line", "zero-line", "unread-line", "win", "res-line"]);

/** Every token that is a colour and no exception is measured above; these need not be seen. */
const UNMEASURED = ["rule", "pixel", "zero", "unread", "res", ...GROUNDS];

describe.each(["light", "dark", "print"] as const)("contrast of the tokens, %s", (scheme) => {
  it.each(TEXT)("text %s on %s is at least 4.5", (front, back) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRAPHICS)("line %s on %s is at least 3", (front, back) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(3);
  });
});

describe("the list of pairs", () => {
  it("leaves out no colour but fills and hairlines", () => {
    const colours = [...screen.matchAll(/--([\w-]+): light-dark/g)].map(([, name = ""]) => name);
    const measured = new Set<string>([...TEXT, ...GRAPHICS].map(([front]) => front));
    expect(colours.filter((name) => !measured.has(name) && !UNMEASURED.includes(name))).toEqual([]);
  });

  it("is measured as WCAG measures", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
