import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grouped } from "../../src/language/grouped.ts";

describe("a large whole number", () => {
  it("is written as the browser would, from five digits on", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(grouped(n)).toBe(Math.abs(n) < 10_000 ? `${n}` : n.toLocaleString("en-US"));
      }),
    );
    expect(grouped(61_100_840)).toBe("61,100,840");
    expect(grouped(10_000)).toBe("10,000");
    // As the paper writes it, and as formulas do.
    expect(grouped(4096)).toBe("4096");
  });

  it("is never written by the browser: its number formats cost a long task", () => {
    const askers = ["src", "content"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .filter((file) => /\.toLocaleString\(|\bIntl\./.test(readFileSync(`${folder}/${file}`, "utf8"))),
    );
    expect(askers).toEqual([]);
  });
});
