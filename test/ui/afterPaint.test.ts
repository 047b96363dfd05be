import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint } from "../../src/ui/afterPaint.ts";

/** What waits for the next frame. */
let waiting: (() => void)[];
const frame = () => {
  const now = waiting;
  waiting = [];
  for (const run of now) run();
};
/** The time between two frames. */
const gap = () => vi.runAllTimers();

beforeEach(() => {
  waiting = [];
  vi.useFakeTimers();
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => waiting.push(run));
});
afterEach(() => {
  for (let i = 0; i < 10; i++) {
    frame();
    gap();
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what follows a frame behind", () => {
  it("comes after the frame being made, before the next", () => {
    const run = vi.fn();
    afterPaint(run);
    gap();
    frame();
    expect(run).not.toHaveBeenCalled();
    gap();
    expect(run).toHaveBeenCalledOnce();
  });

  it("comes once, however often it was put off", () => {
    const run = vi.fn();
    for (let i = 0; i < 3; i++) afterPaint(run);
    frame();
    gap();
    // Nor with what is put off after it.
    afterPaint(vi.fn());
    frame();
    gap();
    expect(run).toHaveBeenCalledOnce();
  });

  it("comes all at once", () => {
    const runs = [vi.fn(), vi.fn()];
    for (const run of runs) afterPaint(run);
    frame();
    gap();
    for (const run of runs) expect(run).toHaveBeenCalledOnce();
  });

  it("brings with it what follows it in turn", () => {
    const last = vi.fn();
    afterPaint(() => afterPaint(last));
    frame();
    gap();
    expect(last).toHaveBeenCalledOnce();
    // And what is put off later waits again.
    const later = vi.fn();
    afterPaint(later);
    expect(later).not.toHaveBeenCalled();
  });

  it("does not come once it is called off", () => {
    const run = vi.fn();
    afterPaint(run)();
    frame();
    gap();
    expect(run).not.toHaveBeenCalled();
  });

  it("lets a frame pass that began before there was time", () => {
    const run = vi.fn();
    afterPaint(run);
    frame();
    frame();
    gap();
    expect(run).not.toHaveBeenCalled();
    frame();
    gap();
    expect(run).toHaveBeenCalledOnce();
  });

  it("waits for the frame of a move that came meanwhile", () => {
    const run = vi.fn();
    const next = vi.fn();
    afterPaint(run);
    frame();
    afterPaint(next);
    gap();
    expect(run).not.toHaveBeenCalled();
    frame();
    gap();
    expect(run).toHaveBeenCalledOnce();
    expect(next).toHaveBeenCalledOnce();
  });

  it("lets three frames pass at most", () => {
    const run = vi.fn();
    afterPaint(run);
    for (let i = 0; i < 4; i++) {
      expect(run).not.toHaveBeenCalled();
      frame();
      frame();
      gap();
    }
    expect(run).toHaveBeenCalledOnce();
  });

  it("waits for no frame on a page that nobody sees", () => {
    vi.stubGlobal("document", { hidden: true });
    const run = vi.fn();
    afterPaint(run);
    gap();
    expect(run).toHaveBeenCalledOnce();
  });
});
