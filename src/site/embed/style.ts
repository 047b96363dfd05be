import "katex/dist/katex.css";
import "../styles/index.css";
