import "katex/dist/katex.css";
import "./embed.css";
