import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "../../content/messages/types.ts";

/** The page's languages; English stands at the root, Chinese under zh/. */
export type LanguageCode = "en" | "zh";

/** A language and every label in it. */
export interface Language {
  readonly code: LanguageCode;
  readonly messages: Messages;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives a language to everything below. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the page. Throws outside a LanguageProvider: a label without a language is a bug. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("useLanguage needs a <LanguageProvider> above it");
  return language;
}

/** The labels of the page's language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}
