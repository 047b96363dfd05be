import { calculatorData, rowData } from "../calculator/contract.ts";
import { pageStore, traceOf } from "./page-state.ts";

/**
 * Keeps what scripts read of the page (docs/page-contract.md) right at every moment, also while the words around it
 * wait for a drag to rest or stand out of sight.
 */
export function keepContract(): void {
  pageStore.subscribe((state) => {
    const trace = traceOf(state);
    const axis = trace.layers[0]?.axes?.width;
    if (axis) write(document.querySelector(".calculator"), calculatorData(state.net, state.size, axis));
    const rows = document.querySelector<HTMLTableElement>('[data-table="layers"]')?.tBodies[0]?.rows;
    trace.layers.forEach((layer, i) => {
      write(rows?.[i], rowData(layer));
    });
  });
}

function write(element: Element | null | undefined, data: Readonly<Record<string, string>>): void {
  // An attribute that stays the same is not touched: setting it would make the browser look for styles again.
  for (const [name, value] of Object.entries(data))
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
