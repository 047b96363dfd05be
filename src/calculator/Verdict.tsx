import { memo } from "react";
import { useMessages } from "../language/language.tsx";
import { rich } from "../language/rich.tsx";
import type { Trace, VerdictKind } from "../model/types.ts";
import { CheckIcon, CrossIcon, HalfIcon } from "../ui/icons.tsx";
import { type OwnLimits, verdictSentences } from "./verdict.ts";

/** What the current setting means, in sentences, with a badge for the short of it. */
export const Verdict = memo(function Verdict({
  trace,
  limits,
}: {
  readonly trace: Trace;
  readonly limits: OwnLimits;
}) {
  const messages = useMessages();
  const separator = messages.verdict.separator;
  return (
    <p className="verdict">
      {rich(verdictSentences(trace, messages, limits).join(separator))} <Badge kind={trace.verdict.kind} />
    </p>
  );
});

const ICONS = { fits: CheckIcon, unread: HalfIcon, refused: CrossIcon } as const;

/** fits, runs or refused: a word, an icon and an outline of its own, so that colour is not the only cue. */
export function Badge({ kind }: { readonly kind: VerdictKind }) {
  const { verdict } = useMessages();
  const Icon = ICONS[kind];
  const word = { fits: verdict.fits, unread: verdict.runs, refused: verdict.refused }[kind];
  return (
    <span className={`badge badge-${kind}`}>
      <Icon />
      {word}
    </span>
  );
}
