import { failureSentence } from "../calculator/verdict.ts";
import type { ExportedFile, ExportFormat } from "../export/index.ts";
import type { ImplementationId } from "../implementations/index.ts";
import { implementationOf } from "../implementations/index.ts";
import type { Language } from "../language/language.tsx";
import { plain } from "../language/plain.ts";
import { serializeQuery } from "../state/query.ts";
import { pageStore, traceOf } from "./page-state.ts";

const WORDS = {
  en: () => import("../../content/messages/exportWords.en.ts"),
  zh: () => import("../../content/messages/exportWords.zh.ts"),
} as const;

/** Where every implementation's network can be read. */
export type NetworkSources = Readonly<Record<ImplementationId, string>>;

/** Fetches the exporters; what they then write is the page's state at that moment. */
export async function loadExporters(
  { code, messages }: Language,
  sources: NetworkSources,
): Promise<(format: ExportFormat) => ExportedFile> {
  const [{ exportAs }, { exportWords }] = await Promise.all([import("../export/index.ts"), WORDS[code]()]);
  return (format) => {
    const state = pageStore.get();
    const trace = traceOf(state);
    const { refusal } = trace.verdict;
    const sentence = refusal && failureSentence(refusal.layer, refusal.failure, messages);
    return exportAs(format, {
      id: state.net,
      name: implementationOf(state.net).name[code],
      trace,
      source: sources[state.net],
      link: networkLink(),
      refusal: sentence ? plain(sentence) : null,
      words: exportWords,
    });
  };
}

/** The permalink of the network alone: what is chosen in the figures says nothing about it. */
function networkLink(): string {
  const { origin, pathname } = window.location;
  const query = serializeQuery(pageStore.get());
  return `${origin}${pathname}${query ? `?${query}` : ""}`;
}
