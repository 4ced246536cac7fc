import { Option } from 'commander';
import type { Language } from '../domain/language.ts';

/** The language of the environment's locale: Chinese where it says nothing. */
export function environmentLanguage(env: Readonly<Partial<Record<string, string>>> = process.env): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const tag = locale.split(/[._@-]/)[0]?.toLowerCase() ?? '';
  return tag === '' || tag === 'c' || tag === 'posix' || tag === 'zh' ? 'zh' : 'en';
}

/** The language in which a command speaks to who runs it. */
export const readerLanguageOption = (): Option =>
  new Option('--language <language>', 'of what is said; the environment’s unless given / 语言，默认随系统')
    .choices(['zh', 'en'])
    .default(environmentLanguage());
