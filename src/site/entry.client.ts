import "katex/dist/katex.css";
import "./styles/index.css";

/** How long to wait for a first paint, in milliseconds: a page nobody sees makes no frames, but may still be asked. */
const LONGEST = 2000;

const MESSAGES = {
  en: () => import("../../content/messages/en.ts").then((words) => words.en),
  zh: () => import("../../content/messages/zh.ts").then((words) => words.zh),
} as const;

let opened = false;
// watch-entry.ts looks for it: where this file does not come, somebody else must say so.
document.documentElement.dataset.begun = "";

// The page is painted before any of its script runs: evaluating React alone would hold the first paint up. What is
// needed at once is asked for here, by a module of a few lines: who watches a browser's network, as Lighthouse does,
// has it parse again all the code a request comes from (docs/decisions.md, “Painted first”).
async function start(): Promise<void> {
  const code = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const [{ openArticle }, core] = await Promise.all([import("./article.client.ts"), MESSAGES[code]()]);
  if (opened) return;
  opened = true;
  openArticle(code, core);
}
requestAnimationFrame(() => setTimeout(() => start().catch(() => {})));
// Still not there: the page stays as it was prerendered, whatever the link asks for, and says so.
setTimeout(
  () => start().catch(() => document.getElementById("not-started")?.removeAttribute("hidden")),
  LONGEST,
);
