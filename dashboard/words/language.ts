import { createContext, useContext } from 'react';

export type Language = 'zh' | 'en';

/** What the pages speak, and how another is chosen. */
export const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'zh',
  choose: () => undefined,
});

export const useLanguage = (): Language => useContext(LanguageContext).language;

const KEPT = 'quanze.language';

/** As chosen here before; else Chinese, unless the browser asks for another language first. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** For `lang` and for `Intl`. */
export const localeOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB');
