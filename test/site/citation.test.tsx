import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { ARTICLE, PUBLISHED } from "../../content/alexnet-224-227/meta.ts";
import { en, zh } from "../../content/messages/index.ts";
import { LanguageProvider } from "../../src/language/language.tsx";
import { Citation } from "../../src/site/article/Citation.tsx";
import { citationOf } from "../../src/site/article/citation.ts";
import { loadAllIslands } from "../../src/site/islands/Island.server.tsx";
import { read } from "../content/mdx.ts";

const WORDS = { en, zh } as const;

describe("the BibTeX entry", () => {
  it("says in each language what it is, protects capitals and keeps Chinese as it is", () => {
    expect(citationOf("en", "https://example.org/alexnet/").bibtex).toBe(
      [
        "@misc{alexnet224227,",
        "  author = {{AlexNet, size by size}},",
        "  title  = {{AlexNet}: is the input 224 or 227?},",
        "  year   = {2026},",
        "  url    = {https://example.org/alexnet/},",
        "  note   = {Article with a live calculator},",
        "}",
      ].join("\n"),
    );
    expect(citationOf("zh", "https://example.org/alexnet/zh/").bibtex).toBe(
      [
        "@misc{alexnet224227zh,",
        "  author = {{AlexNet 的尺寸}},",
        "  title  = {{AlexNet} 的输入是 224 还是 227？},",
        "  year   = {2026},",
        "  url    = {https://example.org/alexnet/zh/},",
        "  note   = {附实时计算器的文章},",
        "}",
      ].join("\n"),
    );
  });

  it("has no address it does not know, and says so", () => {
    for (const language of ["en", "zh"] as const) {
      const { bibtex, sentence } = citationOf(language, null);
      expect(bibtex + sentence).not.toMatch(/url|http|null/);
      expect(bibtex).toMatch(language === "en" ? /cite the address/ : /补上阅读时的网址/);
    }
  });
});

describe.each(["en", "zh"] as const)("the block on the page (%s)", (code) => {
  let html = "";
  beforeAll(async () => {
    await loadAllIslands();
    html = renderToStaticMarkup(
      <LanguageProvider language={{ code, messages: WORDS[code] }}>
        <Citation />
      </LanguageProvider>,
    );
  });

  it("is text: the sentence, and the entry to the letter", () => {
    const { bibtex, sentence } = citationOf(code, null);
    expect(html).toContain(`<p>${sentence}</p>`);
    // Neither has a character that HTML escapes.
    expect(html).toMatch(/<pre translate="no"><code id="bibtex">@misc/);
    expect(html).toContain(`>${bibtex}</code></pre>`);
    expect(sentence).toContain(ARTICLE[code].title);
  });
});

describe("other places that say how to cite", () => {
  it("README.md has the page’s entry", () => {
    expect(read("README.md")).toContain(`\`\`\`bibtex\n${citationOf("en", null).bibtex}\n\`\`\`\n`);
  });

  it("CITATION.cff has the same facts", () => {
    const cff = read("CITATION.cff");
    const all = (key: string) =>
      [...cff.matchAll(new RegExp(`^[ -]*${key}: "?(.*?)"?$`, "gm"))].map(([, value]) => value);
    const { version, license } = JSON.parse(read("package.json"));
    expect(all("title")).toEqual([ARTICLE.en.title, ARTICLE.en.title]);
    expect(all("name")).toEqual([en.site.name, en.site.name]);
    expect(all("date-released")).toEqual([PUBLISHED]);
    expect(all("year")).toEqual([PUBLISHED.slice(0, 4)]);
    expect(all("notes")).toEqual([ARTICLE.en.citation.note]);
    expect(all("version")).toEqual([version]);
    expect(all("license")).toEqual([license, "CC-BY-4.0"]);
  });
});
