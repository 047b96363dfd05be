import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { atRest } from "../../src/formula/rest.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe("formulas at rest", () => {
  it("rest together, once the last of them has stopped", () => {
    const [first, second] = [vi.fn(), vi.fn()];
    atRest(first);
    vi.advanceTimersByTime(100);
    atRest(second);
    vi.advanceTimersByTime(100);
    expect(first).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
  });

  it("do not rest that changed again or are gone", () => {
    const run = vi.fn();
    atRest(run)();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
