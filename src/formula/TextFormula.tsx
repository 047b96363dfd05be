import templates from "virtual:formula-templates/text";
import { memo, type ReactElement } from "react";
import type { Axis } from "../model/types.ts";
import { type ParameterTerms, parameterTemplateFor, parameterValuesOf, spanValuesOf } from "./fill.ts";
import { Typeset } from "./Typeset.tsx";

/** The columns the windows span: (55 − 1) · 4 + 11 = 227. Nothing where there are no windows. */
export const SpanFormula = memo(function SpanFormula(props: { readonly axis: Axis }): ReactElement | null {
  return props.axis.output < 1 ? null : (
    <Typeset templates={templates} id="span" values={spanValuesOf(props.axis)} />
  );
});

/** A layer's learned numbers, counted: 11 · 11 · 3 · 96 + 96 = 34944. */
export const ParameterFormula = memo(function ParameterFormula(props: {
  readonly terms: ParameterTerms;
}): ReactElement {
  const { terms } = props;
  return <Typeset templates={templates} id={parameterTemplateFor(terms)} values={parameterValuesOf(terms)} />;
});
