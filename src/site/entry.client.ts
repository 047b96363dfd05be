import "katex/dist/katex.css";
import "./styles/index.css";

/** How long to wait for a first paint, in milliseconds: a page nobody sees makes no frames, but may still be asked. */
const LONGEST = 2000;

// The page is painted before any of its script runs: evaluating React alone would hold the first paint up.
const start = () => import("./article.client.ts");
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, LONGEST);
