import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { CoreMessages, Messages } from "../../../content/messages/types.ts";
import { Notice } from "../../calculator/Notice.tsx";
import { LanguageProvider } from "../../language/language.tsx";
import { parseQuery } from "../../state/query.ts";
import { connectUrl } from "../../state/url.ts";
import { pageStore, problemStore, useProblems, viewStore } from "../page-state.ts";
import { restoreWhenScrolledPast } from "../scrolled-past.ts";
import { unread } from "./asked.ts";
import { reportHeight } from "./height.ts";

/** Shows one part of the page, alone, in the state of the link. `words` are all it speaks: the core, or all there are. */
export function mountEmbed<P extends object>(
  View: ComponentType<P>,
  props: P,
  words: Messages | CoreMessages,
): void {
  const place = document.getElementById("embed");
  if (!place) return;
  const code = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const parsed = parseQuery(location.search);
  pageStore.set(parsed.state);
  viewStore.set(parsed.views);
  problemStore.set([...unread(location.search, document.documentElement.dataset), ...parsed.problems]);
  connectUrl(pageStore, viewStore, problemStore);
  restoreWhenScrolledPast();
  createRoot(place).render(
    <LanguageProvider language={{ code, messages: words as Messages }}>
      <Problems />
      <View {...props} />
    </LanguageProvider>,
  );
  place.dataset.live = "";
  // With all that stands around it: the line below leads to the article.
  reportHeight(place.parentElement ?? place);
}

function Problems() {
  return <Notice problems={useProblems()} onFix={() => problemStore.set([])} />;
}
