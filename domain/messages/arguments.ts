import type { Bilingual } from '../language.ts';

/** What names something, and is empty: where it stands. */
export const isEmptyText = (argument: string): Bilingual => ({
  zh: `${argument} 为空：须给出编码或名称。`,
  en: `${argument} is empty: a code or a name is needed.`,
});
