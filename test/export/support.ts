import { exportWords as en } from "../../content/messages/exportWords.en.ts";
import { exportWords as zh } from "../../content/messages/exportWords.zh.ts";
import { type ExportFormat, type ExportSubject, exportAs } from "../../src/export/index.ts";
import { implementationOf } from "../../src/implementations/index.ts";
import { traceNetwork } from "../../src/model/index.ts";
import { parseQuery, serializeQuery } from "../../src/state/query.ts";

/** What the exporters are given for a link’s state; the refusal is named, not put into words. */
export function subjectOf(query: string, language: "en" | "zh" = "en"): ExportSubject {
  const { state, problems } = parseQuery(query);
  if (problems.length > 0) throw new Error(`The calculator does not take “${query}”`);
  const network = implementationOf(state.net);
  const trace = traceNetwork(network, state.size, state.edits);
  return {
    id: network.id,
    name: network.name[language],
    trace,
    source: "https://github.com/owner/repository/blob/0123abc/net.cfg",
    link: `https://example.org/?${serializeQuery(state)}`,
    refusal: trace.verdict.refusal?.failure.reason ?? null,
    words: { en, zh }[language],
  };
}

/** A link’s state in one format. */
export function written(format: ExportFormat, query: string, language?: "en" | "zh"): string {
  return exportAs(format, subjectOf(query, language)).text;
}
