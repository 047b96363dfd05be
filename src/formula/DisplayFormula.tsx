import templates from "virtual:formula-templates/display";
import { memo, type ReactElement } from "react";
import type { Axis } from "../model/types.ts";
import { templateFor, valuesOf } from "./fill.ts";
import { Typeset } from "./Typeset.tsx";

/** One axis, worked out in a line of its own. Nothing for settings that no arithmetic is defined on. */
export const DisplayFormula = memo(function DisplayFormula(props: {
  readonly axis: Axis;
}): ReactElement | null {
  const id = templateFor(props.axis, "display");
  return id && <Typeset templates={templates} id={id} values={valuesOf(props.axis)} />;
});
