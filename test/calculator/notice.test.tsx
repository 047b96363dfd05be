import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { Notice } from "../../src/calculator/Notice.tsx";
import { LanguageProvider } from "../../src/language/language.tsx";
import { parseQuery } from "../../src/state/query.ts";
import type { Problem } from "../../src/state/types.ts";

const LANGUAGES = [
  ["en", en],
  ["zh", zh],
] as const;

function drawn([code, messages]: (typeof LANGUAGES)[number], problems: readonly Problem[]): string {
  return renderToStaticMarkup(
    <LanguageProvider language={{ code, messages }}>
      <Notice problems={problems} onFix={() => {}} />
    </LanguageProvider>,
  );
}

/** One fault of each kind, all in one text. */
function faults(text: string): Problem[] {
  return (["unknown-net", "unreadable", "nearest", "unknown-key"] as const).map(
    (kind): Problem => ({ kind, key: kind === "unknown-key" ? text : "size", text, used: "224" }),
  );
}

describe.each(LANGUAGES)("the notice (%s)", (...language) => {
  it("shows what a link said letter by letter, marks of our messages included", () => {
    const text = "</b><zero>3</zero><b>";
    const html = drawn(language, faults(text));
    const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    expect(html.split(`“${escaped}”`).length - 1).toBe(4);
    expect(html.match(/<strong>[^<]*<\/strong>[^<]+<\/li>/g)).toHaveLength(4);
  });

  it("quotes the first 40 letters, and halves none", () => {
    const html = drawn(language, faults("🐙".repeat(3000)));
    expect(html.split(`“${"🐙".repeat(40)}…”`).length - 1).toBe(4);
    expect(drawn(language, faults(`${"9".repeat(20)}\n${"8".repeat(30)}`))).toContain(
      `“${"9".repeat(20)}\n${"8".repeat(19)}…”`,
    );
  });

  it("names five faults and counts the rest", () => {
    const many = (n: number) =>
      drawn(
        language,
        Array.from({ length: n }, (_, i): Problem => ({ kind: "unknown-key", key: `conv1.k${i}`, text: "" })),
      );
    expect(many(5).match(/<li>/g)).toHaveLength(5);
    const html = many(300);
    expect(html.match(/<strong>/g)).toHaveLength(5);
    expect(html).toContain(`<li>${language[1].notice.more(295)}</li>`);
  });

  it("names what was used instead, and the last place for one beyond all there are", () => {
    const noticeOf = (query: string) => drawn(language, parseQuery(query).problems);
    expect(noticeOf("?size=9999")).toContain("4096");
    const beyond = noticeOf("?row.window=9999");
    expect(beyond).toContain("9999");
    expect(beyond).not.toContain("2048");
    expect(beyond).toMatch(/the last there is|最后一个/);
    expect(noticeOf("?field.row=-3")).toMatch(/nearest, 0|最接近的 0/);
  });
});
