import { REFERENCES, type Reference } from "../../../content/alexnet-224-227/references.ts";
import type { Source } from "../../implementations/index.ts";
import { findImplementation } from "../../implementations/index.ts";
import { sourcesOf } from "../../implementations/sources.ts";
import type { LanguageCode } from "../../language/language.tsx";
import type { CitedSource } from "../../prose/Cite.tsx";

/**
 * What `<Cite source="…">` names: `implementation/source` from a record, or the id of a reference. Throws, and so stops
 * the build, for an id that neither holds.
 */
export function sourceOf(id: string, language: LanguageCode): CitedSource {
  const [record, name] = id.split("/");
  if (name === undefined) return ofReference(id, language);
  const implementation = findImplementation(record ?? "");
  if (!implementation) throw unknown(id, `there is no implementation “${record}”`);
  const { list } = sourcesOf(implementation.id);
  const source = list.find((each) => each.id === name);
  if (!source) {
    const known = list.map((each) => each.id).join(", ");
    throw unknown(id, `src/implementations/${record}.ts has no source “${name}”; it has ${known}`);
  }
  return ofRecord(id, implementation.name[language], source, language);
}

function ofRecord(id: string, title: string, source: Source, language: LanguageCode): CitedSource {
  const { repository, commit, path, lines, url, place } = source;
  const code =
    repository && commit && path ? { repository, commit, path, ...(lines ? { lines } : {}) } : undefined;
  return {
    id,
    title: source.title?.[language] ?? title,
    ...(place ? { place: place[language] } : {}),
    ...code,
    claim: source.claim[language],
    href: code ? pinned(code) : (url ?? fail(id)),
    opens: code ? "line" : url?.includes("/issues/") ? "issue" : url?.includes("neurips") ? "paper" : "page",
  };
}

function ofReference(id: string, language: LanguageCode): CitedSource {
  const reference: Reference | undefined = (REFERENCES as Readonly<Record<string, Reference>>)[id];
  if (!reference) {
    const known = Object.keys(REFERENCES).join(", ");
    throw unknown(id, `content/alexnet-224-227/references.ts has ${known}`);
  }
  const { repository, commit, path, lines, url, title, place, claim, kind } = reference;
  const code =
    repository && commit && path ? { repository, commit, path, ...(lines ? { lines } : {}) } : undefined;
  return {
    id,
    title: title[language],
    place: place[language],
    ...code,
    claim: claim[language],
    href: code ? pinned(code) : (url ?? fail(id)),
    opens: kind !== "code" ? kind : lines ? "line" : "directory",
  };
}

/** The address of some lines, or of a whole directory, at one commit on GitHub. */
function pinned({
  repository,
  commit,
  path,
  lines,
}: {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly lines?: readonly [number, number];
}): string {
  if (!lines) return `https://github.com/${repository}/tree/${commit}/${path}`;
  const [from, to] = lines;
  const anchor = from === to ? `#L${from}` : `#L${from}-L${to}`;
  // A file GitHub would render has lines in its plain view only.
  const plain = /\.(md|ipynb)$/.test(path) ? "?plain=1" : "";
  return `https://github.com/${repository}/blob/${commit}/${path}${plain}${anchor}`;
}

function unknown(id: string, why: string): Error {
  return new Error(`The article cites “${id}”, but ${why}.`);
}

function fail(id: string): never {
  throw new Error(`“${id}” has neither a pinned file nor an address`);
}
