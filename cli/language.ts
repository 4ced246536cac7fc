import { Option } from 'commander';
import { localeLanguage, type Bilingual, type Language } from '../domain/language.ts';
import { help } from '../domain/messages/help.ts';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** What is asked for by `--language`, wherever it stands: help and refusals speak it too. Else the locale's. */
function askedLanguage(parts: readonly string[], env: Readonly<Partial<Record<string, string>>>): Language {
  const at = parts.findLastIndex((part) => part === '--language' || part.startsWith('--language='));
  const value = parts[at] === '--language' ? parts[at + 1] : parts[at]?.slice('--language='.length);
  return LANGUAGES.find((each) => each === value) ?? localeLanguage(env);
}

/** The language of whoever runs this process. */
export const LANGUAGE: Language = askedLanguage(process.argv.slice(2), process.env);

export const tell = (said: Bilingual): string => said[LANGUAGE];

/** The language in which a command speaks to who runs it. */
export const readerLanguageOption = (): Option =>
  new Option('--language <language>', tell(help.language.language)).choices(LANGUAGES).default(LANGUAGE);
