import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REFERENCES } from "../../content/alexnet-224-227/references.ts";
import { GLOSSARY, type Term } from "../../content/glossary.ts";
import { ARTICLES, proseOf, read } from "./mdx.ts";

const MESSAGES = new URL("../../content/messages/", import.meta.url);

function messagesIn(language: "en" | "zh"): string {
  const files = readdirSync(MESSAGES, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(language === "en" ? "en.ts" : "zh.ts"))
    .map((file) => read(`content/messages/${file}`).replace(/\/\*[\s\S]*?\*\/|^import.*$/gm, ""))
    .join("\n");
}

const TEXTS = {
  en: [proseOf(ARTICLES.en), ...Object.values(REFERENCES).map(({ claim }) => claim.en)].join("\n"),
  zh: [
    proseOf(ARTICLES.zh),
    ...Object.values(REFERENCES).map(({ claim }) => claim.zh),
    messagesIn("zh"),
  ].join("\n"),
} as const;

const TERMS: [string, Term][] = Object.entries(GLOSSARY);

describe("the glossary", () => {
  it.each(TERMS)("%s is called by one name", (_, term) => {
    const wrong = (["en", "zh"] as const).flatMap((language) =>
      (term.avoid[language] ?? []).flatMap((variant) => {
        const found = new RegExp(`.{0,12}(${variant}).{0,12}`, "gi");
        return [...TEXTS[language].matchAll(found)].map(
          ([where]) => `${language}: ${where} → ${term[language]}`,
        );
      }),
    );
    expect(
      wrong,
      "content/glossary.ts names each thing once per language. Use that name, or change it there.",
    ).toEqual([]);
  });

  it("lists only terms the article uses", () => {
    const english = `${TEXTS.en}\n${messagesIn("en")}`.toLowerCase();
    const unused = TERMS.filter(([, term]) => !TEXTS.zh.includes(term.zh) || !english.includes(term.en));
    expect(unused.map(([id]) => id)).toEqual([]);
  });
});
