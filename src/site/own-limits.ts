import type { OwnLimits } from "../calculator/verdict.ts";
import type { Implementation } from "../implementations/index.ts";
import { FRAMEWORKS } from "../model/frameworks.ts";

/** What the real thing refuses beside its layers' arithmetic, from an implementation's record and its framework's rules. */
export function limitsOf({ sizeConditions = [], framework, inputFixed, input }: Implementation): OwnLimits {
  return {
    partialSums: sizeConditions.filter((condition) => condition.kind === "partial-sum"),
    squareOnly: framework !== undefined && FRAMEWORKS[framework].squarePictures !== undefined,
    fixedTo: inputFixed ? input : null,
  };
}
