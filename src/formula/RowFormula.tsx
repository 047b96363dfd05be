import templates from "virtual:formula-templates/row";
import { memo, type ReactElement } from "react";
import type { Axis, Shape } from "../model/types.ts";
import { fcTemplateFor, fcValuesOf, templateFor, valuesOf } from "./fill.ts";
import { Typeset } from "./Typeset.tsx";

/** One axis, worked out on one line. Nothing for settings that no arithmetic is defined on. */
export const RowFormula = memo(function RowFormula(props: { readonly axis: Axis }): ReactElement | null {
  const id = templateFor(props.axis, "row");
  return id && <Typeset templates={templates} id={id} values={valuesOf(props.axis)} />;
});

/** What reaches a fully connected layer and, where its weights expect another number of inputs, that they do. */
export const FcFormula = memo(function FcFormula(props: {
  readonly input: Shape;
  readonly expected?: Shape | undefined;
}): ReactElement {
  const { input, expected = input } = props;
  return (
    <Typeset templates={templates} id={fcTemplateFor(input, expected)} values={fcValuesOf(input, expected)} />
  );
});
