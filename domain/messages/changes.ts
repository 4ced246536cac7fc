import type { Bilingual } from '../language.ts';

/** What is said of a list of changes as a whole. */
export const changesMessages = {
  nothingToDo: (operation: string): Bilingual => ({
    zh: `${operation} 不会带来任何改变：记录中已是如此。`,
    en: `${operation} would change nothing: the record says all that already.`,
  }),
  /** A sentence with the place in the input that it is about. */
  at: (path: string, said: Bilingual): Bilingual => ({
    zh: `${path}：${said.zh}`,
    en: `${path}: ${said.en}`,
  }),
};
