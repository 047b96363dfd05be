import type { Problem } from "../../state/types.ts";

/** What the link of an embed says beside the page's state: which part, and in what colours. */
const EMBED_KEYS = ["view", "theme"] as const;

/** Their values, read as all else in a link: the last of each counts, and capitals and spaces do not. */
export function askedFor(query: string): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([key, text]) => [key.toLowerCase(), text.trim().toLowerCase()]),
  );
}

/** What of it was not understood. `taken` is what the loader took of each key: nothing, if there was nothing to take. */
export function unread(query: string, taken: Readonly<Partial<Record<string, string>>>): Problem[] {
  const asked = askedFor(query);
  return EMBED_KEYS.flatMap((key) => {
    const text = asked[key];
    return text !== undefined && text !== taken[key]
      ? [{ kind: "unreadable", key, text, used: taken[key] ?? "" }]
      : [];
  });
}
