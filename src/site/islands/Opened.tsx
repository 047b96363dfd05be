import { type ReactNode, useEffect, useState } from "react";
import { type Language, LanguageProvider, useLanguage } from "../../language/language.tsx";

const WORDS = {
  en: () => import("../../../content/messages/opened.en.ts"),
  zh: () => import("../../../content/messages/opened.zh.ts"),
} as const;

type Parts = typeof import("./bundles/opened.ts");

/** Shows what the reader has opened, once its code and words have come; says so where they do not. */
export function Opened({ show }: { readonly show: (parts: Parts) => ReactNode }) {
  const language = useLanguage();
  const [come, setCome] = useState<{ readonly parts: Parts; readonly language: Language } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    Promise.all([import("./bundles/opened.ts"), WORDS[language.code]()]).then(
      ([parts, { opened }]) =>
        setCome({ parts, language: { ...language, messages: { ...language.messages, ...opened } } }),
      () => setFailed(true),
    );
  }, [language]);
  if (failed)
    return (
      <p className="remark" role="status">
        {language.messages.tools.failed}
      </p>
    );
  return come && <LanguageProvider language={come.language}>{show(come.parts)}</LanguageProvider>;
}
