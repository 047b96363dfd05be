/** The value before the press that is under way; there is one at a time. */
let before = 0;

/**
 * Handlers for a range input, which browsers move as soon as a finger touches it: it goes back when the finger turns out to
 * be on its way down the page.
 */
export function backWhenScrolledPast(value: number, onChange: (value: number) => void) {
  return {
    onPointerDown: () => {
      before = value;
    },
    onPointerCancel: () => onChange(before),
  };
}
