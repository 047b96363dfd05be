import { describe, expect, it } from "vitest";
import { mapPath } from "../../src/export/figure/paths.ts";

const stretched = { a: 10, b: 0, c: 0, d: 2, e: 5, f: 1 };

describe("paths of stretched drawings", () => {
  it.each([
    ["M0 0H1V1H0Z", "M5 1L15 1L15 3L5 3Z"],
    ["M1 1l2 3h-1v.5z", "M15 3L35 9L25 9L25 10Z"],
    ["M0 0 1 1 2 0", "M5 1L15 3L25 1"],
    ["m1 1 1 1m-1-1l1 0", "M15 3L25 5M15 3L25 3"],
    ["M0 0h1zm1 1h1", "M5 1L15 1ZM15 3L25 3"],
    ["M0 0C1 1 2 2 3 3s1 1 2 2", "M5 1C15 3 25 5 35 7S45 9 55 11"],
    ["M.5.5Q1-1 2e0 0T3 1", "M10 2Q15 -1 25 1T35 3"],
  ])("%s is written in pixels", (data, mapped) => {
    expect(mapPath(data, stretched)).toBe(mapped);
  });

  it("turns and shears", () => {
    expect(mapPath("M1 2L3 4", { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 })).toBe("M-2 1L-4 3");
  });

  it("keeps arcs round, and gives up on those that would not be", () => {
    expect(mapPath("M0 0a1 2 0 0 1 1 1", { a: 3, b: 0, c: 0, d: 3, e: 0, f: 0 })).toBe("M0 0A3 6 0 0 1 3 3");
    expect(mapPath("M0 0a1 2 0 0 1 1 1", { a: -3, b: 0, c: 0, d: 3, e: 0, f: 0 })).toBe(
      "M0 0A3 6 0 0 0 -3 3",
    );
    expect(mapPath("M0 0a1 1 0 0 1 1 1", stretched)).toBeNull();
  });

  it("gives up on what is no path", () => {
    expect(mapPath("M0", stretched)).toBeNull();
    expect(mapPath("1 2", stretched)).toBeNull();
    expect(mapPath("M0 0Z1", stretched)).toBeNull();
  });
});
