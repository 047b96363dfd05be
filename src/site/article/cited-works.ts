import { REFERENCES } from "../../../content/alexnet-224-227/references.ts";
import { IMPLEMENTATIONS } from "../../implementations/index.ts";
import { sourcesOf } from "../../implementations/sources.ts";
import type { LanguageCode } from "../../language/language.tsx";
import { sourceOf } from "./sources.ts";

/** The works the article rests on, as schema.org knows them, each once: code by repository and commit, the rest by address. */
export function citedWorks(language: LanguageCode): Record<string, string>[] {
  const works = new Map<string, Record<string, string>>();
  for (const { id, name } of IMPLEMENTATIONS)
    for (const { repository, commit, url } of sourcesOf(id).list) {
      const title = name[language];
      if (repository && commit)
        works.set(`${repository}@${commit}`, {
          "@type": "SoftwareSourceCode",
          name: repository,
          codeRepository: `https://github.com/${repository}`,
          version: commit,
        });
      else if (url && !works.has(url)) works.set(url, { "@type": "CreativeWork", name: title, url });
    }
  for (const id of Object.keys(REFERENCES)) {
    const { title, href, repository, commit } = sourceOf(id, language);
    const key = repository && commit ? `${repository}@${commit}` : href;
    if (!works.has(key)) works.set(key, { "@type": "CreativeWork", name: title, url: href });
  }
  return [...works.values()];
}
