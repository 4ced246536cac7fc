import type { Bilingual } from '../language.ts';
import { thingName } from './things.ts';

/** What the general commands for records are refused for. */

export const isOfNoKind = (): Bilingual => ({
  zh: '须恰好给出一种记录的一行，且该种记录可以新增。',
  en: 'Give the row of exactly one kind of record, of those that can be added.',
});

export const endsOnNoCommand = (word: string, known: readonly string[]): Bilingual => ({
  zh: `${word} 类记录不能用此命令终止，可以的有：${known.join('、')}。`,
  en: `Records of ${word} are ended by no such command: those are ${known.join(', ')}.`,
});

export function nothingToEnd(label: string, day: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${day} 及以后没有这条${zh}。`,
    en: `There is no such ${en} on ${day} or later.`,
  };
}

export const happensLater = (day: string, today: string): Bilingual => ({
  zh: `已发生的事不能记在将来：${day} 在今天（${today}）之后。`,
  en: `What happened cannot be recorded on a day to come: ${day} is after today, ${today}.`,
});

export const keyLacks = (column: string): Bilingual => ({
  zh: `key 须给出 ${column}。`,
  en: `key must give ${column}.`,
});

export function nothingToMark(label: string, day: string): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `到 ${day} 还没有这条${zh}。`,
    en: `There is no such ${en} by ${day}.`,
  };
}

/** A record of a label, by its key or code, and what a column of it is called in Chinese and in the schema. */
interface Marked {
  readonly label: string;
  readonly key: string;
  readonly column: Bilingual;
}

export function markedAlready({ label, key, column }: Marked, on: string): Bilingual {
  const name = thingName(label);
  return {
    zh: `${name.zh} ${key} 的${column.zh}已记为 ${on}。`,
    en: `The ${name.en} ${key} has ${column.en} already: ${on}.`,
  };
}

export function beforeTheLast({ label, key, column }: Marked, last: string, day: string): Bilingual {
  const name = thingName(label);
  return {
    zh: `${day} 早于${name.zh} ${key} 的${column.zh}（${last}）。`,
    en: `${day} is before ${column.en} of the ${name.en} ${key}, which is ${last}.`,
  };
}

export function notFromState(
  { label, key }: Pick<Marked, 'label' | 'key'>,
  state: Bilingual,
  from: readonly Bilingual[],
): Bilingual {
  const { zh, en } = thingName(label);
  return {
    zh: `${zh} ${key} 当日的状态为“${state.zh}”，只有状态为“${from.map((each) => each.zh).join('”或“')}”时才可以。`,
    en: `The ${en} ${key} is ${state.en} on that day: it must be ${from.map((each) => each.en).join(' or ')}.`,
  };
}
