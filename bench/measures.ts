import type { Page } from "playwright-core";

/** How many times slower than this machine the processor is made. */
export const THROTTLE = 4;
/**
 * Two frames at 60 Hz, in milliseconds. Every step starts just after a frame, so one interval passes before the next in
 * any case and says nothing; what takes longer than two was not ready for the next frame, and the reader saw it late.
 */
const LATE = 2 * (1000 / 60);

/** What a sweep of steps measured. */
export interface Sweep {
  /** From each event to the end of the frame that shows it, in milliseconds. */
  readonly times: readonly number[];
  /** Tasks longer than 50 ms. */
  readonly long: number;
}

/** A page of twelve plain numbers that a slider, or a pointer that moves, writes: as little as a drag can do. */
export const CONTROL_PAGE = `<!doctype html><meta charset="utf-8"><title>control</title><input type="range" min="1" max="512" value="224">
<table><tr>${"<td>224</td>".repeat(12)}</tr></table><script>
const cells = document.querySelectorAll("td");
const write = (text) => {
  for (const cell of cells) cell.firstChild.data = text;
};
document.querySelector("input").addEventListener("input", (event) => write(event.target.value));
document.querySelector("table").addEventListener("pointermove", (event) => write(Math.round(event.clientX)));
</script>`;

/**
 * Runs in the page: presses, takes so many steps, one after the other, each just after a frame, and times them. The page
 * gets `window.timeSteps` by `page.addInitScript(timing)`.
 */
export function timing(): void {
  const frame = () => new Promise(requestAnimationFrame);
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  window.timeSteps = async (steps, press, step) => {
    let long = 0;
    new PerformanceObserver((list) => {
      long += list.getEntries().length;
    }).observe({ type: "longtask" });
    // A task of its own, as a reader's press is: not one with all that prepares the measurement.
    await new Promise((resolve) => setTimeout(resolve));
    press();
    const times: number[] = [];
    for (let i = 0; i < steps; i++) {
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      // Asked for before the page asks: what it does once the frame is on the screen is no part of it.
      const shown = painted();
      step(i);
      await shown;
      times.push(performance.now() - start);
    }
    return { times, long };
  };
}

declare global {
  interface Window {
    timeSteps: (steps: number, press: () => void, step: (index: number) => void) => Promise<Sweep>;
  }
}

/** Makes the page's processor slow. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
}

/** The value below which the share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How often everything that is dragged is swept, in turn: of one sweep's steps four decide the 98th percentile. */
const ROUNDS = 3;

/** All sweeps of one subject. */
interface Swept {
  readonly name: string;
  /** The times of each sweep by itself: a machine that stumbles once spoils one. */
  readonly rounds: readonly (readonly number[])[];
  readonly long: number;
}

/** Sweeps the control and some subjects in turn, and prints the sum of each one's rounds, beside the control's. */
export async function compareSweeps(
  steps: string,
  control: () => Promise<Sweep>,
  subjects: Readonly<Record<string, () => Promise<Sweep>>>,
): Promise<void> {
  const summed = (name: string, sweep: () => Promise<Sweep>) => ({
    name,
    sweep,
    rounds: [] as (readonly number[])[],
    long: 0,
  });
  const floor = summed("control: twelve plain numbers", control);
  const rest = Object.entries(subjects).map(([name, sweep]) => summed(name, sweep));
  for (let round = 0; round < ROUNDS; round++)
    for (const one of [floor, ...rest]) {
      const { times, long } = await one.sweep();
      one.rounds.push(times);
      one.long += long;
    }
  console.log(
    `\n| ${ROUNDS} × ${steps}, ${THROTTLE}× throttle | p50 | p95 | p98 | of each sweep | late frames | long tasks |\n|---|---|---|---|---|---|---|`,
  );
  console.log(sweepRow(floor));
  for (const one of rest)
    console.log(`${sweepRow(one)}\n${ratioRow(one.rounds.flat(), floor.rounds.flat())}`);
}

function sweepRow({ name, rounds, long }: Swept): string {
  const times = rounds.flat();
  const at = [0.5, 0.95, 0.98].map((q) => quantile(times, q).toFixed(1));
  const each = rounds.map((round) => quantile(round, 0.98).toFixed(1));
  return `| ${name} | ${at.join(" | ")} | ${each.join(", ")} | ${lateIn(times).toFixed(1)} % | ${long} |`;
}

function ratioRow(times: readonly number[], control: readonly number[]): string {
  const at = [0.5, 0.95, 0.98].map((q) => (quantile(times, q) / quantile(control, q)).toFixed(2));
  const more = lateIn(times) - lateIn(control);
  return `| ÷ control | ${at.join(" | ")} | | ${more < 0 ? "−" : "+"}${Math.abs(more).toFixed(1)} points | |`;
}

function lateIn(times: readonly number[]): number {
  return (100 * times.filter((time) => time > LATE).length) / times.length;
}
