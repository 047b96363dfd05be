import { memo, type ReactElement } from "react";
import type { Axis, Shape } from "../model/types.ts";
import {
  fcTemplateFor,
  fcValuesOf,
  type ParameterTerms,
  parameterTemplateFor,
  parameterValuesOf,
  spanValuesOf,
  templateFor,
  valuesOf,
} from "./fill.ts";
import { Typeset } from "./Typeset.tsx";
import type { Layout } from "./types.ts";

/** One axis of a convolution or pool, worked out. Nothing for settings that no arithmetic is defined on. */
export const AxisFormula = memo(function AxisFormula(props: {
  readonly axis: Axis;
  readonly layout: Layout;
}): ReactElement | null {
  const id = templateFor(props.axis, props.layout);
  return id && <Typeset id={id} values={valuesOf(props.axis)} />;
});

/** The columns the windows span: (55 − 1) · 4 + 11 = 227. Nothing where there are no windows. */
export const SpanFormula = memo(function SpanFormula(props: { readonly axis: Axis }): ReactElement | null {
  return props.axis.output < 1 ? null : <Typeset id="span" values={spanValuesOf(props.axis)} />;
});

/** What reaches a fully connected layer and, where its weights expect another number of inputs, that they do. */
export const FcFormula = memo(function FcFormula(props: {
  readonly input: Shape;
  readonly expected?: Shape | undefined;
}): ReactElement {
  const { input, expected = input } = props;
  return <Typeset id={fcTemplateFor(input, expected)} values={fcValuesOf(input, expected)} />;
});

/** A layer's learned numbers, counted: 11 · 11 · 3 · 96 + 96 = 34944. */
export const ParameterFormula = memo(function ParameterFormula(props: {
  readonly terms: ParameterTerms;
}): ReactElement {
  return <Typeset id={parameterTemplateFor(props.terms)} values={parameterValuesOf(props.terms)} />;
});
