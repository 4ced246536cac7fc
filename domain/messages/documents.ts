import type { Bilingual } from '../language.ts';

/** What a GraphQL document, or a value in it, is refused for by rules of ours. */

const OF: Readonly<Record<string, string>> = {
  objects: '个对象',
  aliases: '个别名',
  'levels of fields': '层字段',
  directives: '个指令',
};

export const overLimit = (actual: number, of: string, limit: number): Bilingual => ({
  zh: `该操作要求 ${actual} ${OF[of] ?? of}，最多答复 ${limit} ${OF[of] ?? of}。`,
  en: `The operation asks for ${actual} ${of}; at most ${limit} are answered.`,
});

export const rateLimited = (cost: number, left: number, seconds: number): Bilingual => ({
  zh: `此项开销为 ${cost}，余额为 ${left}：请 ${seconds} 秒后再问，或减少所问。`,
  en: `This costs ${cost} and ${left} is left: ask again in ${seconds} seconds, or for less.`,
});

export const noOperation = (): Bilingual => ({
  zh: '文档中没有操作。',
  en: 'The document has no operation.',
});

export const severalOperations = (): Bilingual => ({
  zh: '文档中有多个操作：请用 operationName 指明一个。',
  en: 'The document has several operations: say which in operationName.',
});

export const noOperationNamed = (name: string): Bilingual => ({
  zh: `文档中没有名为 ${name} 的操作。`,
  en: `The document has no operation named ${name}.`,
});

export const noSuchRoot = (operation: string): Bilingual => ({
  zh: `模式中没有 ${operation}：只能用 query 和 mutation。`,
  en: `The schema has no ${operation}: it is asked by query and mutation.`,
});

export const dayNeeded = (value: string): Bilingual => ({
  zh: `应为历法上的日期，写作 YYYY-MM-DD，不是 ${value}。`,
  en: `A day of the calendar is needed, as YYYY-MM-DD, not ${value}.`,
});

export const momentNeeded = (value: string): Bilingual => ({
  zh: `应为时刻，写作 YYYY-MM-DDTHH:MM:SSZ 或带时区偏移，不是 ${value}。`,
  en: `A moment is needed, as YYYY-MM-DDTHH:MM:SSZ or with an offset, not ${value}.`,
});

export const textNeeded = (type: string): Bilingual => ({
  zh: `${type} 应写作引号中的文字。`,
  en: `A text in quotes is needed for ${type}.`,
});
