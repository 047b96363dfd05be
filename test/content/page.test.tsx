import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { en, zh } from "../../content/messages/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { fillContents } from "../../src/site/article/static.tsx";
import { loadAllIslands } from "../../src/site/islands/Island.server.tsx";
import { ArticlePage } from "../../src/site/pages/ArticlePage.tsx";
import { PAGES, type Page } from "../../src/site/pages.ts";

const MESSAGES = { en, zh } as const;

/** The article as it is prerendered. */
async function rendered(page: Page): Promise<string> {
  await loadAllIslands();
  const language = { code: page.language, messages: MESSAGES[page.language] };
  const html = renderToStaticMarkup(
    <LanguageProvider language={language}>
      <ArticlePage page={page} />
    </LanguageProvider>,
  );
  return fillContents(html, page.language);
}

describe.each(PAGES.filter(({ kind }) => kind === "article"))("the prerendered article at /$path", (page) => {
  let body = "";
  /** What a reader sees: no tags, no MathML, no island's data. */
  let text = "";
  beforeAll(async () => {
    body = await rendered(page);
    text = body
      .replace(/<annotation[\s\S]*?<\/annotation>/g, "")
      .replace(/<code>.*?<\/code>/g, "")
      .replace(/<[^>]+>/g, "");
  }, 60_000);

  it("has no Markdown left in it: emphasis and formulas beside Chinese punctuation included", () => {
    expect([...text.matchAll(/.{0,20}(\*\*|\$|\]\(|^#{1,6} ).{0,20}/gm)].map(([found]) => found)).toEqual([]);
    expect(body).toContain("<strong>");
    expect(body).toContain('class="katex-display"');
  });

  it("says nothing undefined", () => {
    expect(
      [...text.matchAll(/.{0,20}(undefined|NaN|\[object|null).{0,20}/g)].map(([found]) => found),
    ).toEqual([]);
  });

  it("gives every marker its card and every card its number in the list", () => {
    const markers = [...body.matchAll(/popoverTarget="([^"]+)"|popovertarget="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? "",
    );
    const cards = [...body.matchAll(/<div id="(source-\d+)" class="source-card"/g)].map(([, id]) => id);
    const listed = [...body.matchAll(/<li id="ref-(\d+)"/g)].map(([, n]) => `source-${n}`);
    expect(markers.length).toBeGreaterThan(80);
    expect([...new Set(markers)].sort()).toEqual([...cards].sort());
    expect(listed).toEqual(cards);
  });

  it("has no id twice and no link within it that leads nowhere", () => {
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const targets = [...body.matchAll(/href="(?:\?[^"#]*)?#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has a table of contents of all its sections and questions, and a time to read them", () => {
    const contents = /<details class="toc">[\s\S]*?<\/details>/.exec(body)?.[0] ?? "";
    const read = body.replace(/<dialog[\s\S]*?<\/dialog>/g, "");
    const sections = [...read.matchAll(/<h[23][^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
    expect([...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(sections);
    const minutes = Number(
      /(\d+)/.exec(/<summary>[\s\S]*?<\/summary>/.exec(contents)?.[0].replace(/<[^>]+>/g, "") ?? "")?.[1],
    );
    expect(minutes).toBeGreaterThan(5);
    expect(minutes).toBeLessThan(25);
  });

  it("sets × and measure words as the text does where code puts them together", () => {
    const parts = {
      contents: /<details class="toc">[\s\S]*?<\/details>/,
      legend: /<ul class="legend">[\s\S]*?<\/ul>/,
      "setting in words": /<p class="set-to">[\s\S]*?<\/p>/,
      table: /<table class="layer-table"[\s\S]*?<\/table>/,
      references: /<ol class="references">[\s\S]*?<\/ol>/,
    };
    for (const [name, part] of Object.entries(parts)) {
      const found = part.exec(body)?.[0].replace(/<math[\s\S]*?<\/math>|<[^>]+>/g, "") ?? "";
      expect(found, name).not.toBe("");
      expect(
        found.match(/.{0,12}(\d ×|× \d|\d (?!年源代码)([个列年月节组]|groups)).{0,6}/g),
        name,
      ).toBeNull();
    }
  });

  it("carries both full tables, marked as ones that follow nobody", () => {
    const tables = [...body.matchAll(/<table class="layer-table" data-table="static">[\s\S]*?<\/table>/g)];
    expect(tables.map(([table]) => /data-layer="conv1" data-output="([^"]+)"/.exec(table)?.[1])).toEqual([
      "55x55x96",
      "55x55x96",
    ]);
    expect(tables.map(([table]) => [...table.matchAll(/<tr data-layer/g)].length)).toEqual([11, 11]);
  });

  it("puts no block into a paragraph, which a browser would tear apart", () => {
    const paragraphs = body.match(/<p(?:\s[^>]*)?>(?:(?!<\/p>)[\s\S])*?<\/p>/g) ?? [];
    expect(
      paragraphs
        .filter((p) => /<(div|ul|ol|table|fieldset|section|h[1-6]|dl|figure)[\s>]/.test(p))
        .map((p) => p.slice(0, 200)),
    ).toEqual([]);
  });
});
