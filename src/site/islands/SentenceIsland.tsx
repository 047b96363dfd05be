import { Fragment } from "react";
import type { ProseMessages } from "../../../content/messages/prose.en.ts";
import { implementationOf } from "../../implementations/index.ts";
import { useLanguage } from "../../language/language.tsx";
import { rich } from "../../language/rich.tsx";
import { proseFacts } from "../../prose/facts.ts";
import { traceOf, usePageState } from "../page-state.ts";

/** A sentence that changes with the page's state; its variants are in content/messages/prose.*.ts. */
export default function SentenceIsland({ name }: { readonly name: keyof ProseMessages["sentences"] }) {
  const { code, messages } = useLanguage();
  const state = usePageState();
  const facts = proseFacts(traceOf(state), implementationOf(state.net).shortName[code]);
  return <Fragment>{facts && rich(messages.prose.sentences[name](facts))}</Fragment>;
}
