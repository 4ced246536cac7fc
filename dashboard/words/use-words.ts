import { useLanguage } from './language.ts';
import type { Said } from './said.ts';
import { en } from './words.en.ts';
import { zh, type Words } from './words.zh.ts';

const WORDS: Readonly<Record<'zh' | 'en', Words>> = { zh, en };

export const useWords = (): Words => WORDS[useLanguage()];

/** What one page alone says: it is loaded with that page. */
export const useOwnWords = <Text>({ zh, en }: { readonly zh: Text; readonly en: Said<Text> }): Said<Text> =>
  ({ zh: zh as Said<Text>, en })[useLanguage()];
