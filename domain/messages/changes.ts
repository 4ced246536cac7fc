import type { Bilingual } from '../language.ts';

/** What is said of a list of changes as a whole. */
export const changesMessages = {
  tooManyChanges: (most: number, count: number): Bilingual => ({
    zh: `changes 最多 ${most} 项，现有 ${count} 项。`,
    en: `changes must have at most ${most} entries, not ${count}.`,
  }),
  notOneCommand: (): Bilingual => ({
    zh: '每项变更须恰好含一个命令。',
    en: 'A change must have exactly one of the commands.',
  }),
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
