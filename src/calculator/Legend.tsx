import { memo } from "react";
import { useMessages } from "../language/language.tsx";
import type { Axis } from "../model/types.ts";

/** What each number of the formula is: its sign, the number, its name. */
export const Legend = memo(function Legend({ axis }: { readonly axis: Axis }) {
  const { legend } = useMessages().calculator;
  const { short } = legend;
  const items = [
    { slot: "input", value: String(axis.input), text: legend.pixels(axis.input) },
    { slot: "before", value: `${axis.padBefore} + ${axis.padAfter}`, text: legend.zeros },
    { slot: "span", value: String(axis.span), text: legend.span(axis.span) },
    { slot: "stride", value: String(axis.stride), text: legend.stride(axis.stride) },
    { slot: "output", value: String(axis.output), text: legend.windows(axis.output) },
  ] as const;
  return (
    <ul className="legend">
      {items.map(({ slot, value, text }) => (
        <li key={slot} data-slot={slot}>
          <span className={`sign sign-${slot}`} aria-hidden="true" />
          <b>{value}</b>
          {"\u00a0"}
          <span className="long">{text}</span>
          <span className="short">{short[slot]}</span>
        </li>
      ))}
    </ul>
  );
});
