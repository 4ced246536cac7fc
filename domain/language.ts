/** A text for readers of Chinese and of English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
export type Language = keyof Bilingual;

/** The language of a locale, as the environment names it: Chinese where it says nothing. */
export function localeLanguage(env: Readonly<Partial<Record<string, string>>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const tag = locale.split(/[._@-]/)[0]?.toLowerCase() ?? '';
  return tag === '' || tag === 'c' || tag === 'posix' || tag === 'zh' ? 'zh' : 'en';
}
