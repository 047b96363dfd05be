import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How many frames what follows lets pass, at most, that came too soon or showed something new. */
const PATIENCE = 3;

const queue = new Set<() => void>();
let isWaiting = false;
let isRunning = false;
let passed = 0;
/** Whether something was put off, or a frame begun, since the frame that is waited for. */
let isBusy = false;

/**
 * Runs something once the frame now being made is on the screen, so that what the reader's hand moves is not kept
 * waiting for it. Put off twice it runs once. Returns the way to call it off.
 *
 * On a slow machine the next frame may begin before there was time for it, and would then be drawn later, together with
 * the reader's next move: so it waits for a frame with room after it, but not for long.
 */
export function afterPaint(run: () => void): () => void {
  // What follows something that follows comes with it: in a frame of its own all would be drawn once more.
  if (isRunning) {
    run();
    return () => {};
  }
  isBusy = true;
  queue.add(run);
  if (!isWaiting) {
    isWaiting = true;
    passed = 0;
    nextFrame();
  }
  return () => queue.delete(run);
}

function nextFrame(): void {
  // A page nobody sees makes no frames.
  if (document.hidden) setTimeout(runAll);
  else
    requestAnimationFrame(() => {
      isBusy = false;
      requestAnimationFrame(() => {
        isBusy = true;
      });
      setTimeout(() => {
        if (isBusy && passed++ < PATIENCE) nextFrame();
        else runAll();
      });
    });
}

/** All at once and in this task: what React does in a task of its own may come after the next frame has begun. */
function runAll(): void {
  const runs = [...queue];
  queue.clear();
  isWaiting = false;
  isRunning = true;
  try {
    flushSync(() => {
      for (const run of runs) run();
    });
  } finally {
    isRunning = false;
  }
}

/** A value that follows another one frame behind: for what stands beside the numbers in the reader's hand. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  // Before this frame: an effect that comes after it would wait for the next one's.
  useLayoutEffect(
    () => (Object.is(shown, value) ? undefined : afterPaint(() => setShown(value))),
    [shown, value],
  );
  return shown;
}
