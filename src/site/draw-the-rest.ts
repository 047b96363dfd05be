/** As many elements as are drawn at a time: few enough that a slow phone still answers in between. */
const BATCH = 250;

/**
 * Draws what the first paint left out (styles/skipped.css), a few parts whenever the browser has nothing else to do. From
 * then on a screen reader finds everything, and nothing changes its size any more.
 */
export function drawTheRest(): void {
  const idle = window.requestIdleCallback ?? setTimeout;
  const parts = [...document.querySelectorAll<HTMLElement>("#calculator ~ *")];
  const draw = () => {
    for (let drawn = 0; drawn < BATCH && parts.length > 0; ) {
      const part = parts.shift() as HTMLElement;
      part.dataset.drawn = "";
      drawn += part.querySelectorAll("*").length;
    }
    if (parts.length > 0) idle(draw);
    else document.documentElement.dataset.drawn = "";
  };
  idle(draw);
}
