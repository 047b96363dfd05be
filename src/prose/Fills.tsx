import type { ArticleMessages } from "../../content/messages/article.en.ts";
import { rich } from "../language/rich.tsx";
import type { Axis } from "../model/types.ts";

/** One network in the list: its name and conv1 on one axis. */
export interface Filled {
  readonly id: string;
  readonly name: string;
  readonly axis: Axis;
}

/** What fills the columns conv1's windows read, network by network: the short answer's list. */
export function FillList({
  items,
  words,
}: {
  readonly items: readonly Filled[];
  readonly words: ArticleMessages;
}) {
  return (
    <dl className="fills" aria-label={words.fills.label}>
      {items.map(({ id, name, axis }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{rich(partsOf(axis, words))}</dd>
        </div>
      ))}
    </dl>
  );
}

function partsOf({ input, unreadAfter, zerosBefore, zerosAfter }: Axis, { fills }: ArticleMessages): string {
  return [
    zerosBefore > 0 && fills.zeros(zerosBefore),
    fills.pixels(input - unreadAfter),
    zerosAfter > 0 && fills.zeros(zerosAfter),
  ]
    .filter(Boolean)
    .join(fills.plus);
}
