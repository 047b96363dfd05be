import { type LanguageCode, useLanguage } from "../../language/language.tsx";
import { useSiteWords } from "./useSiteWords.ts";

const NAMES: Readonly<Record<LanguageCode, { readonly name: string; readonly lang: string }>> = {
  en: { name: "English", lang: "en" },
  zh: { name: "中文", lang: "zh-Hans" },
};

/** The site's name and the language switch. */
export function SiteHeader({
  languages,
}: {
  readonly languages: readonly { readonly code: LanguageCode; readonly href: string }[];
}) {
  const { code } = useLanguage();
  const site = useSiteWords();
  return (
    <header className="site-header">
      <a className="skip-link" href="#article">
        {site.skip}
      </a>
      <span className="site-name">{site.name}</span>
      <nav aria-label={site.languages}>
        {languages.map((language) => (
          <a
            key={language.code}
            href={language.href}
            lang={NAMES[language.code].lang}
            hrefLang={NAMES[language.code].lang}
            data-language={language.code}
            aria-current={language.code === code ? "page" : undefined}
          >
            {NAMES[language.code].name}
          </a>
        ))}
      </nav>
    </header>
  );
}
