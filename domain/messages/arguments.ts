import type { Bilingual } from '../language.ts';

/** A part of a whole. */
export const notAShare = (argument: string, value: string): Bilingual => ({
  zh: `${argument} 为 ${value}：须为 0 到 1 之间的数。`,
  en: `${argument} is ${value}: a number from 0 to 1 is needed.`,
});

/** What names something, and is empty: where it stands. */
export const isEmptyText = (argument: string): Bilingual => ({
  zh: `${argument} 为空：须给出编码或名称。`,
  en: `${argument} is empty: a code or a name is needed.`,
});
