import type { PointerEvent } from "react";

type Press = PointerEvent<HTMLElement>;

/** Pixels sideways by which a finger shows that it drags. */
const SLOP = 4;

/** What is pressed and by which pointer; there is one press at a time, and a second finger is none. */
let held: Element | undefined;
let hand: number;
/** Where a finger went down, as long as it may be on its way down the page. */
let undecided: { readonly x: number; readonly y: number } | null = null;

/**
 * Handlers for a drawing that is pressed and dragged. A mouse counts at once. A finger counts once it goes sideways, or is
 * lifted where it was: a thumb on its way down the page (touch-action: pan-y) must not change anything. `starts` says
 * whether a press counts at all.
 */
export function pressing(at: (event: Press) => void, starts: (event: Press) => boolean = () => true) {
  // Browsers capture each finger for what it touches, so the capture alone does not tell ours.
  const holds = ({ currentTarget, pointerId }: Press) =>
    pointerId === hand && currentTarget.hasPointerCapture(hand);
  return {
    onPointerDown(event: Press) {
      if (event.button !== 0 || held?.hasPointerCapture(hand) || !starts(event)) return;
      held = event.currentTarget;
      hand = event.pointerId;
      held.setPointerCapture(hand);
      undecided = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null;
      if (!undecided) at(event);
    },
    onPointerMove(event: Press) {
      if (!holds(event)) return;
      if (undecided && Math.abs(event.clientX - undecided.x) < Math.abs(event.clientY - undecided.y) + SLOP)
        return;
      undecided = null;
      at(event);
    },
    // Taken for scrolling, a finger never comes up: the browser cancels it.
    onPointerUp(event: Press) {
      if (holds(event)) at(event);
    },
  };
}
