import { readFileSync } from "node:fs";
import type { LanguageCode } from "../../src/language/language.tsx";

/** The article's two languages, as their files stand. */
export const ARTICLES: Readonly<Record<LanguageCode, string>> = {
  en: read("content/alexnet-224-227/en.mdx"),
  zh: read("content/alexnet-224-227/zh.mdx"),
};

/** A file of the project by its path from the root. */
export function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** A tag of the MDX, with its attributes as written. */
export interface Tag {
  readonly name: string;
  readonly attributes: string;
  /** The id of the section it stands in. */
  readonly section: string;
}

/** Every tag of a component (a capital letter), in order, with its section. */
export function tagsOf(source: string): Tag[] {
  let section = "";
  const tags: Tag[] = [];
  for (const [, heading, name, attributes = ""] of source.matchAll(
    /<h2 id="([^"]+)"|<([A-Z]\w*)((?:\s[^<>]*)?)\/?>/g,
  )) {
    if (heading) section = heading;
    else if (name) tags.push({ name, attributes: attributes.replace(/\/$/, "").trim(), section });
  }
  return tags;
}

/** An attribute of a tag. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|\\{([^}]*)\\})`)
    .exec(attributes)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** The ids that can be linked to: of headings and questions. */
export function idsOf(source: string): string[] {
  return [...source.matchAll(/<(?:h2|h3|Question) id="([^"]+)"/g)].map(([, id = ""]) => id);
}

/** What a reader of the source would call its text: no tags, code, mathematics or link targets. */
export function proseOf(source: string): string {
  return source
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/\$\$[\s\S]*?\$\$/g, "")
    .replace(/\$[^$\n]+\$/g, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^<>]*>/g, "");
}
