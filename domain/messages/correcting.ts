import type { Bilingual } from '../language.ts';
import { thingName } from './things.ts';
import type { Told } from './told.ts';

/** What `correct` is refused for; columns are named as the workbook names them. */

export const nothingSaid = (): Bilingual => ({
  zh: '请在 values 中写明正确的内容，或写 isVoid: true。',
  en: 'Say what is right in values, or isVoid: true.',
});

export const frozenColumn = (column: string): Bilingual => ({
  zh: `${column} 决定这条记录说的是什么，不能更正：请作废这一条，另立一条。`,
  en: `${column} makes what the record is of: void this one, and begin another.`,
});

export const identityLacks = (column: string): Bilingual => ({
  zh: `identity 须给出 ${column}。`,
  en: `identity must give ${column}.`,
});

export function noSuchRecord(label: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `现行记录中没有这条${zh}：可能已被取代。`,
    en: `The record has no such ${en} now: it may be superseded already.`,
  };
}

export const severalSuch = (count: number, periods: readonly Bilingual[]): Bilingual => ({
  zh: `这样的记录有 ${count} 条（${periods.map(({ zh }) => zh).join('；')}）：请同时给出 validFrom。`,
  en: `There are ${count} of these (${periods.map(({ en }) => en).join('; ')}): give validFrom too.`,
});

export function noColumn(label: string, column: string, known: readonly string[]): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${zh}没有 ${column} 这一列，有的是 ${known.join('、')}。`,
    en: `${column} of ${en} is no column: those are ${known.join(', ')}.`,
  };
}

/** What a sheet says is wrong with the row that would come of it, and what would be right. */
export const notARow = ({ message, expected }: Told): Bilingual => ({
  zh: `${message.zh}；应为${expected.zh}。`,
  en: `${message.en}; right would be ${expected.en}.`,
});
