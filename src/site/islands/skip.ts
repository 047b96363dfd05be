/** What can be skipped: sections, figures, tables. */
const PLACES = ".part, .far, .full-table";
/** How far out of sight a place must be, in heights of the viewport: what is nearer than half of one Chromium never skips. */
const FAR = 0.6;

let held = false;

/** Whether the reader holds something that can be dragged. */
export function isHeld(): boolean {
  return held;
}

/**
 * Has the browser skip what is far out of sight (styles/skipped.css) while something that can be dragged is held: at once,
 * for the first step must not pay for it, and never at a mere click. What is near is left alone, for the browser would
 * first skip and then draw it, in the task of the press. Once nothing is held all comes back, one place a frame, and
 * `onRelease` is told.
 */
export function skipWhileHeld(onRelease: () => void): void {
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!isDraggable(target)) return;
      held = true;
      const far = [...document.querySelectorAll(PLACES)].filter(isFar);
      for (const place of far)
        if (!place.parentElement?.closest("[data-skipped]")) place.setAttribute("data-skipped", "");
    },
    { capture: true },
  );
  for (const type of ["pointerup", "pointercancel"])
    document.addEventListener(
      type,
      () => {
        held = false;
        comeBack();
        onRelease();
      },
      { capture: true },
    );
}

/** Whatever is dragged sideways leaves the browser only the other direction, and so can be told. */
function isDraggable(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return getComputedStyle(target).touchAction === "pan-y" || isDraggable(target.parentElement);
}

function isFar(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom < -FAR * innerHeight || top > (1 + FAR) * innerHeight;
}

function comeBack(): void {
  if (held) return;
  const place = document.querySelector("[data-skipped]");
  if (!place) return;
  place.removeAttribute("data-skipped");
  requestAnimationFrame(comeBack);
}
