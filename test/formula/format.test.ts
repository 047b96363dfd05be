import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../../src/formula/format.ts";

describe("a number in a formula", () => {
  it.each([
    [224, "224"],
    [0, "0"],
    [53.25, "53.25"],
    [26.5, "26.5"],
    [1 / 16, "0.0625"],
    [160 / 3, "53.3333…"],
    [2 / 3, "0.6666…"],
    [1 / 32, "0.0312…"],
    [213 / 5, "42.6"],
    [100 / 7, "14.2857…"],
    [37752832, "37752832"],
  ])("%d is written %s", (n, text) => expect(formatNumber(n)).toBe(text));

  it("has a real minus sign, and none on zero", () => {
    expect(formatNumber(-1.5)).toBe("\u22121.5");
    expect(formatNumber(-4 / 3)).toBe("\u22121.3333…");
    expect(formatNumber(-0)).toBe("0");
  });

  it("shows every quotient's first digits, and “…” exactly where more follow", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 512 }), (n, stride) => {
        // In whole numbers, where nothing is lost: ten-thousandths of n / stride, and what is left of them.
        const tenThousandths = Math.floor((n * 10_000) / stride);
        const more = (n * 10_000) % stride !== 0;
        const text = formatNumber(n / stride);
        expect(text.endsWith("…")).toBe(more);
        expect(Math.round(Number(text.replace("…", "")) * 10_000)).toBe(tenThousandths);
      }),
    );
  });
});
