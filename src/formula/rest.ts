/** Milliseconds without a change after which formulas rest. Nobody hears or copies a number in flight. */
const REST = 150;

const moving = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Runs something once no formula of the page has changed for a while: a formula that rests while another still moves
 * would have the browser lay it out in the middle of a drag. Returns the way to call it off.
 */
export function atRest(run: () => void): () => void {
  moving.add(run);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const all = [...moving];
    moving.clear();
    for (const run of all) run();
  }, REST);
  return () => moving.delete(run);
}
