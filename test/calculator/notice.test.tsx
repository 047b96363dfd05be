import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import type { Messages } from "../../content/messages/types.ts";
import { Notice } from "../../src/calculator/Notice.tsx";
import { type LanguageCode, LanguageProvider } from "../../src/language/language.tsx";
import type { Problem } from "../../src/state/types.ts";

const render = (code: LanguageCode, messages: Messages, problems: readonly Problem[]) =>
  renderToStaticMarkup(
    <LanguageProvider language={{ code, messages }}>
      <Notice problems={problems} onFix={() => {}} />
    </LanguageProvider>,
  );

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
    const html = render(code, messages, problems);
    const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(html.split(`“${escaped}”`).length - 1).toBe(problems.length);
    expect(html.match(/<strong>[^<]*<\/strong>[^<]+<\/li>/g)).toHaveLength(problems.length);
  },
);
