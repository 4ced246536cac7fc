import type { Bilingual } from '../language.ts';
import { sizeText } from './disk.ts';

/** What a question is refused for: its arguments, who asks, and how much others ask. */

export const needsToken = (what: string): Bilingual => ({
  zh: `${what} 需要令牌：Authorization: Bearer TOKEN。`,
  en: `${what} needs a token: Authorization: Bearer TOKEN.`,
});

export const notForRole = (what: string, role: string): Bilingual => ({
  zh: `角色 ${role} 无权对此执行 ${what}。`,
  en: `${what} of this is not for ${role}.`,
});

export const notFromZero = (argument: string, value: string): Bilingual => ({
  zh: `${argument} 应为不小于 0 的整数，不是 ${value}。`,
  en: `${argument} must be a whole number from 0, not ${value}.`,
});

export const notAPageSize = (most: number, value: string): Bilingual => ({
  zh: `first 应为 1 至 ${most} 的整数，不是 ${value}。`,
  en: `first must be a whole number from 1 to ${most}, not ${value}.`,
});

export const notACursor = (cursor: string): Bilingual => ({
  zh: `after 应为本列表在此排序下的游标，“${cursor}”不是。`,
  en: `after must be a cursor of this list in this order, and "${cursor}" is none.`,
});

export const tooManyIds = (most: number, count: number): Bilingual => ({
  zh: `ids 最多 ${most} 个，现有 ${count} 个。`,
  en: `ids must name at most ${most} things, not ${count}.`,
});

export const momentToCome = (argument: string, value: string): Bilingual => ({
  zh: `${argument} 不得是将来的时刻，而 ${value} 尚未到来。`,
  en: `${argument} must not be a moment to come, and ${value} is one.`,
});

export const tooManyTried = (most: number, count: number): Bilingual => ({
  zh: `changes 最多 ${most} 项变更，现有 ${count} 项。`,
  en: `changes must have at most ${most} changes, not ${count}.`,
});

export const oneOfThree = (given: readonly string[]): Bilingual => ({
  zh: `person、post、section 须恰好给出一个，现给出${given.length === 0 ? '零个' : ` ${given.join('、')}`}。`,
  en: `Exactly one of person, post and section must be given, not ${given.join(' and ') || 'none'}.`,
});

export const searchesNothing = (): Bilingual => ({
  zh: 'text 至少要有一个看得见的字。',
  en: 'text must have a character that can be seen.',
});

export const searchTooLong = (most: number, length: number): Bilingual => ({
  zh: `text 最多 ${most} 个字，现有 ${length} 个字。`,
  en: `text must have at most ${most} characters, not ${length}.`,
});

export const noList = (list: string, lists: readonly string[]): Bilingual => ({
  zh: `没有列表 ${list}。可列出：${lists.join('、')}。`,
  en: `There is no list ${list}. Lists are ${lists.join(', ')}.`,
});

export const noArgument = (list: string, argument: string, known: readonly string[]): Bilingual => ({
  zh: `${list} 没有参数 ${argument}，有的是 ${known.join('、')}。`,
  en: `${list} has no argument ${argument}; it has ${known.join(', ')}.`,
});

export const noOrder = (list: string, order: string, known: readonly string[]): Bilingual => ({
  zh: `${list} 不能按 ${order} 排序，可按 ${known.join('、')}。`,
  en: `${list} has no order ${order}; it has ${known.join(', ')}.`,
});

export const noSuchColumn = (column: string, part: string, known: readonly string[]): Bilingual => ({
  zh: `没有列 ${column}：${part} 不在 ${known.join('、') || '（无）'} 之中。`,
  en: `There is no column ${column}: ${part} is none of ${known.join(', ') || 'nothing'}.`,
});

export const columnWithoutEnd = (column: string): Bilingual => ({
  zh: `列 ${column} 须落到一个值上，例如 ${column}.code。`,
  en: `The column ${column} must end in a value: ${column}.code, for instance.`,
});

export const othersWait = (waiting: number): Bilingual => ({
  zh: `已有 ${waiting} 人在等候。请稍后再问。`,
  en: `${waiting} others are waiting for their turn already. Ask again in a moment.`,
});

export const noRevision = (revision: number, newest: number): Bilingual => ({
  zh: `没有第 ${revision} 版：最新是第 ${newest} 版。`,
  en: `There is no revision ${revision}: the newest is ${newest}.`,
});

export const notAnImport = (revision: number, operation: string): Bilingual => ({
  zh: `第 ${revision} 版是 ${operation}，不是导入。可撤回的见 \`quanze batches\`。`,
  en: `Revision ${revision} is ${operation}, and no import. \`quanze batches\` lists what can be rolled back.`,
});

/** `rows`: how many of the record are read so far. */
export const columnsNotThere = (rows: number): Bilingual => ({
  zh: `本服务正在读取全部记录（已读 ${rows} 条），尚不能答复涉及全市的问题，请稍后再试。`,
  en: `The service is reading the whole record (${rows} rows so far) and cannot answer questions about the whole city yet. Try again in a moment.`,
});

/** `needs`, `most`: bytes that the whole record would take in memory, and that it may. */
export const columnsTooLarge = (needs: number, most: number): Bilingual => ({
  zh: `全部记录约需内存 ${sizeText(needs)}，而 QUANZE_MEMORY 为 ${sizeText(most)}：涉及全市的问题不予答复，逐项查询、列表和办理不受影响。请调大 QUANZE_MEMORY 后重启。`,
  en: `The whole record would take some ${sizeText(needs)} of memory, and QUANZE_MEMORY is ${sizeText(most)}: questions about the whole city are refused; traces, lists and commands go on. Give it more and start again.`,
});
