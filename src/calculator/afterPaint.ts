import { useEffect, useState } from "react";

/**
 * Runs something once the frame now being made is on the screen, so that what the reader's hand moves is not kept
 * waiting for it. Returns the way to call it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A page nobody sees makes no frames.
  const frame = document.hidden ? 0 : requestAnimationFrame(wait);
  if (!frame) wait();
  function wait() {
    timer = setTimeout(run);
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value that follows another one frame behind: for what stands beside the numbers in the reader's hand. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => (Object.is(shown, value) ? undefined : afterPaint(() => setShown(value))), [shown, value]);
  return shown;
}
