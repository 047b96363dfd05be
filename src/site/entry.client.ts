import "katex/dist/katex.css";
import "./styles/index.css";

// The page is painted before any of its script runs: evaluating React alone would hold the first paint up. A page nobody
// sees makes no frames, and waits for none.
const start = () => import("./article.client.ts");
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
