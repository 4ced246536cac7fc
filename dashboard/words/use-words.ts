import { useLanguage } from './language.ts';
import { en } from './words.en.ts';
import { zh, type Words } from './words.zh.ts';

const WORDS: Readonly<Record<'zh' | 'en', Words>> = { zh, en };

export const useWords = (): Words => WORDS[useLanguage()];
