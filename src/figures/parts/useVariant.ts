import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Which of a figure's prerendered variants fits its container, or null before that is known: then all of them are in
 * the page and styles (container queries at the same widths) show one. Leaving the others out afterwards spares the
 * work of keeping them up to date; for printing, where the page has another width, all come back.
 */
export function useVariant<Name extends string>(
  container: RefObject<HTMLElement | null>,
  widths: readonly (readonly [Name, number])[],
): Name | null {
  const [variant, setVariant] = useState<Name | null>(null);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => {
      const width = element.clientWidth;
      setVariant(widths.find(([, least]) => width >= least)?.[0] ?? null);
    };
    const all = () => flushSync(() => setVariant(null));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", all);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", all);
      window.removeEventListener("afterprint", measure);
    };
  }, [container, widths]);
  return variant;
}
