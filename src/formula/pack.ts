import type { SlotId, Template } from "./types.ts";

/** Templates as they travel: one character per tag, slot or run of text, each an index into `tokens`. */
export interface Packed {
  readonly tokens: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Stands before and after a slot's name in a template's text. TeX and HTML never hold it. */
const MARK = "\0";
const FIRST_CODE = "#".charCodeAt(0);

/**
 * Writes templates ten times shorter (240 KB of text, nearly all the same few tags). Brotli alone would bring them as
 * far down, but the browser would still parse and keep the long text.
 */
export function pack(templates: Readonly<Record<string, Template>>): Packed {
  const texts = Object.entries(templates).map(([id, template]) => [id, tokenize(template)] as const);
  const uses = new Map<string, number>();
  for (const token of texts.flatMap(([, tokens]) => tokens)) uses.set(token, (uses.get(token) ?? 0) + 1);
  // The commonest first: their codes take one byte.
  const tokens = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)!);
  const code = new Map(tokens.map((token, i) => [token, String.fromCharCode(FIRST_CODE + i)]));
  return {
    tokens,
    texts: Object.fromEntries(texts.map(([id, parts]) => [id, parts.map((t) => code.get(t)!).join("")])),
  };
}

function tokenize({ parts, slots }: Template): readonly string[] {
  const text = parts.map((part, i) => part + (slots[i] ? MARK + slots[i] + MARK : "")).join("");
  return text.match(/\0\w+\0|<[^>]*>|[^<\0]+/g) ?? [];
}

/** Reads packed templates back, each when it is first asked for: a visit needs few of them. */
export function unpack<Id extends string>({ tokens, texts }: Packed): Readonly<Record<Id, Template>> {
  const templates = {};
  for (const id in texts) {
    let template: Template | undefined;
    Object.defineProperty(templates, id, {
      enumerable: true,
      get: () => (template ??= unpackOne(tokens, texts[id]!)),
    });
  }
  return templates as Record<Id, Template>;
}

function unpackOne(tokens: readonly string[], text: string): Template {
  const pieces = Array.from(text, (char) => tokens[char.charCodeAt(0) - FIRST_CODE])
    .join("")
    .split(MARK);
  return {
    parts: pieces.filter((_, i) => i % 2 === 0),
    slots: pieces.filter((_, i) => i % 2 === 1) as SlotId[],
  };
}
