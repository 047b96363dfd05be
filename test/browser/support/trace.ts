import type { Browser } from "playwright-core";
import type { TestPage } from "./page.ts";

/** What the browser laid out at once. */
export interface Layout {
  /** Only parts that nothing around them depends on. */
  readonly partialLayout: boolean;
  readonly totalObjects: number;
}

/** As much of a trace event as is read here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly args: { readonly beginData?: Layout };
}

/** Does something in the page, and tells the first layout after each “step” it marks; null where none came before its next mark. */
export async function layoutsAfterMarks(
  browser: Browser,
  page: TestPage,
  act: () => Promise<unknown>,
): Promise<(Layout | null)[]> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const inOrder = traceEvents
    .filter(
      ({ name, ph }) => name.startsWith("step ") || name === "laid out" || (name === "Layout" && ph === "X"),
    )
    .sort((a, b) => a.ts - b.ts);
  return inOrder.flatMap(({ name }, i) =>
    name.startsWith("step ") ? [inOrder[i + 1]?.args.beginData ?? null] : [],
  );
}
