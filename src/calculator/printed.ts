import type { Messages } from "../../content/messages/types.ts";
import { printedAt } from "../model/frameworkMessage.ts";
import type { FrameworkMessage } from "../model/messages.ts";
import type { FrameworkId, LayerTrace } from "../model/types.ts";

/** What the framework itself prints at a layer's refusal, in our words, or null where it prints nothing of its own. */
export function printedSentence(
  framework: FrameworkId | undefined,
  layer: LayerTrace,
  messages: Messages,
): string | null {
  const message = printedAt(framework, layer);
  return message ? say(messages.framework, message) : null;
}

/** The operands' type follows from the id, which a plain look-up cannot tell the compiler. */
function say<Id extends FrameworkMessage["id"]>(
  words: Messages["framework"],
  { id, operands }: Extract<FrameworkMessage, { readonly id: Id }>,
): string {
  return (words[id] as (values: typeof operands) => string)(operands);
}
