import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { Notice } from "../../src/calculator/Notice.tsx";
import { LanguageProvider } from "../../src/language/language.tsx";
import type { Problem } from "../../src/state/types.ts";

it.each([
  ["en", en],
  ["zh", zh],
] as const)(
  "the notice shows what a link said letter by letter, marks of our messages included (%s)",
  (code, messages) => {
    const text = "</b><zero>3</zero><b>";
    const problems = (["unknown-net", "unreadable", "nearest", "unknown-key"] as const).map(
      (kind): Problem => ({ kind, key: kind === "unknown-key" ? text : "size", text, used: "224" }),
    );
    const html = renderToStaticMarkup(
      <LanguageProvider language={{ code, messages }}>
        <Notice problems={problems} onFix={() => {}} />
      </LanguageProvider>,
    );
    const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(html.split(`“${escaped}”`).length - 1).toBe(problems.length);
    expect(html.match(/<strong>[^<]*<\/strong>[^<]+<\/li>/g)).toHaveLength(problems.length);
  },
);
