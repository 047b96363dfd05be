import { Notice } from "../../calculator/Notice.tsx";
import { problemStore, useProblems } from "../page-state.ts";

/** What the page could not read in its link. Without problems, the link is written without them (src/state/url.ts). */
export default function NoticeIsland() {
  return <Notice problems={useProblems()} onFix={() => problemStore.set([])} />;
}
