import type { Messages } from "../../../content/messages/types.ts";
import { half } from "../../language/half.ts";
import type { Check, Explanation } from "./explain.ts";

type Words = Messages["figures"]["sieve"];

/** Why a size falls, or why it stays, in a sentence. */
export function sentence({ size, checks, failed }: Explanation, words: Words): string {
  if (failed) return words.falls(size, failing(failed, words));
  return words.stays(
    size,
    checks.length === 0 ? words.unasked : words.reasons(checks.map((check) => passing(check, words))),
  );
}

function failing(check: Check, words: Words): string {
  if (check.kind === "crop") return words.noBorder(check.image, half(check.border));
  if (check.side === 0) return words.nothingLeft(check.layer);
  return words.notMultiple(check.layer, check.side, check.divisor);
}

function passing(check: Check, words: Words): string {
  return check.kind === "crop"
    ? words.border(check.border)
    : words.product(check.side, check.side / check.divisor, check.divisor);
}
