import { Notice } from "../../calculator/Notice.tsx";
import { serializeQuery } from "../../state/query.ts";
import { pageStore, problemStore, useProblems, viewStore } from "../page-state.ts";

function fixLink(): void {
  const query = serializeQuery(pageStore.get(), { views: viewStore.get() });
  window.history.replaceState(
    null,
    "",
    `${window.location.pathname}${query ? `?${query}` : ""}${window.location.hash}`,
  );
  problemStore.set([]);
}

/** What the page could not read in its link. */
export default function NoticeIsland() {
  return <Notice problems={useProblems()} onFix={fixLink} />;
}
