import { KINDS } from '../../kinds/registry.ts';
import type { Bilingual } from '../language.ts';
import { tableNamed } from './field-names.ts';

/** What `verify`, its repair and the check of a restored dump say of a record that is not whole. */

const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(KINDS.map(({ label, zh }) => [label, zh])),
  Change: '变更',
  Head: '记录头',
};

/** What a fault is about: the label of the kind, and the code or key as far as it is known. */
export interface Subject {
  readonly kind: string;
  readonly thing: string | null;
}

const spoken = ({ kind, thing }: Subject): Bilingual => ({
  zh: `${WORDS[kind] ?? kind}${thing === null ? '' : `“${thing}”`}`,
  en: thing === null ? kind : `${kind} ${thing}`,
});

/** A sentence about something. */
const of =
  <Rest extends readonly unknown[]>(
    zh: (of: string, ...rest: Rest) => string,
    en: (of: string, ...rest: Rest) => string,
  ) =>
  (subject: Subject, ...rest: Rest): Bilingual => {
    const words = spoken(subject);
    return { zh: zh(words.zh, ...rest), en: en(words.en, ...rest) };
  };

const listed = (names: readonly string[]): string => names.join(', ');

export const NOT_WHOLE = {
  altered: of(
    (it) => `${it}被改动：它的内容与记录不符。`,
    (it) => `${it} was altered: it does not say what was recorded.`,
  ),
  misplaced: of(
    (it, names: readonly string[]) => `${it}被改动：${listed(names)}与它的键不符。`,
    (it, names: readonly string[]) => `${it} was altered: its key does not go with ${listed(names)}.`,
  ),
  unaccounted: of(
    (it, revision: string) => `${it}不属于任何变更：它自称记于第 ${revision} 版。`,
    (it, revision: string) => `${it} is accounted for by no Change: it claims revision ${revision}.`,
  ),
  endedByNone: of(
    (it, revision: string) => `没有变更取代${it}：它自称被第 ${revision} 版取代。`,
    (it, revision: string) => `${it} was superseded by no Change: it claims revision ${revision}.`,
  ),
  hangsOnNothing: of(
    (it) => `${it}没有归属。`,
    (it) => `${it} hangs on nothing.`,
  ),
  hangsOnSeveral: of(
    (it) => `${it}有多个归属。`,
    (it) => `${it} hangs on several things.`,
  ),
  leadsWrong: of(
    (it, type: string, end: string, label: string) =>
      `${it}的 ${type} 指向 ${end}，而应指向${WORDS[label] ?? label}。`,
    (it, type: string, end: string, label: string) => `${it} leads by ${type} to ${end}, not to a ${label}.`,
  ),
  strayLink: of(
    (it, type: string) => `${it}有不属于记录的关系 ${type}。`,
    (it, type: string) => `${it} has a relationship ${type} that belongs to no record.`,
  ),
  linkSays: of(
    (it, type: string) => `${it}的关系 ${type} 带有不属于记录的属性。`,
    (it, type: string) => `The relationship ${type} of ${it} has properties that belong to no record.`,
  ),
  strayProperties: of(
    (it, names: readonly string[]) => `${it}有不属于记录的属性：${listed(names)}。`,
    (it, names: readonly string[]) => `${it} has properties that belong to no record: ${listed(names)}.`,
  ),
  labels: of(
    (it, found: readonly string[], expected: readonly string[]) =>
      `${it}的标签是 ${listed(found) || '无'}，应为 ${listed(expected)}。`,
    (it, found: readonly string[], expected: readonly string[]) =>
      `${it} has the labels ${listed(found) || 'none'}, not ${listed(expected)}.`,
  ),
  search: of(
    (it) => `${it}的检索文本与它的内容不符。`,
    (it) => `${it} is found by other texts than it says.`,
  ),
  copies: of(
    (it, names: readonly string[]) => `${it}被改动：它显示的 ${listed(names)} 不是任何现行版本的内容。`,
    (it, names: readonly string[]) =>
      `${it} was altered: it shows what no version of it says (${listed(names)}).`,
  ),
  settled: of(
    (it) => `${it}被改动：settledAt 与它的版本不符。`,
    (it) => `${it} was altered: settledAt is not what its versions come to.`,
  ),
  touched: of(
    (it) => `${it}被改动：touchedAt 不是最后记入或取代它的版次。`,
    (it) => `${it} was altered: touchedAt is not the revision that last recorded or superseded it.`,
  ),
  born: of(
    (it) => `${it}被改动：bornAt 不是它第一个版本的版次，或第一个版本已被删除。`,
    (it) =>
      `${it} was altered: bornAt is not the revision of its first version, or that version was removed.`,
  ),
  identity: of(
    (it) => `${it}被改动：它指向的不是编码所示的内容。`,
    (it) => `${it} was altered: it does not lead to what its code names.`,
  ),
  noVersion: of(
    (it) => `${it}没有任何版本：版本已被删除，或它本不在记录中。`,
    (it) => `${it} has no version: they were removed, or no revision ever wrote it.`,
  ),
  noCode: of(
    (it) => `${it}没有编码。`,
    (it) => `${it} has no code.`,
  ),
  datedTo: of(
    (it, revision: number) => `${it}记在第 ${revision} 版，而该变更并未写入它。`,
    (it, revision: number) => `${it} is dated to revision ${revision}, which did not write it.`,
  ),
  endedBy: of(
    (it, revision: number) => `${it}记为被第 ${revision} 版取代，而该变更并未取代它。`,
    (it, revision: number) => `${it} is superseded at revision ${revision}, which did not end it.`,
  ),
  wroteIt: of(
    (it, revision: number) => `第 ${revision} 版写入了${it}，而它的版次已被改动。`,
    (it, revision: number) => `Revision ${revision} wrote ${it}, which is dated otherwise.`,
  ),
  endedIt: of(
    (it, revision: number) => `第 ${revision} 版取代了${it}，而它被改为并非如此。`,
    (it, revision: number) => `Revision ${revision} superseded ${it}, which says otherwise.`,
  ),
  swapped: of(
    (it, other: Subject) => `${it}与${spoken(other).zh}被对调。`,
    (it, other: Subject) => `${it} and ${spoken(other).en} were swapped.`,
  ),
  movedTo: of(
    (it, other: Subject) => `${it}的一个版本被移到${spoken(other).zh}。`,
    (it, other: Subject) => `A version of ${it} was put to ${spoken(other).en}.`,
  ),
  operational: of(
    (it, names: readonly string[]) => `${it}不成形：${listed(names)}。`,
    (it, names: readonly string[]) => `${it} is not as it must be: ${listed(names)}.`,
  ),
  ofNoRevision: of(
    (it) => `${it}不属于任何版次。`,
    (it) => `${it} is of no revision.`,
  ),
  aboutOthers: of(
    (it) => `${it}指向的内容与它所说的不同。`,
    (it) => `${it} leads to other things than it says.`,
  ),
  noHead: of(
    (it) => `${it}不存在，或不止一个。`,
    (it) => `There is no ${it}, or more than one.`,
  ),
} as const;

/** Counts of a sheet that a Change accounts for and that are there. */
export interface SheetGap {
  readonly revision: number;
  readonly sheet: string;
  readonly expected: number;
  readonly found: number;
}

const changeOf = (revision: number): Bilingual => ({
  zh: `第 ${revision} 版的变更`,
  en: `The Change of revision ${revision}`,
});

const ofChange =
  (zh: string, en: string) =>
  (revision: number): Bilingual => {
    const change = changeOf(revision);
    return { zh: `${change.zh}${zh}`, en: `${change.en} ${en}` };
  };

/** What is said of Changes and of what they account for. */
export const BROKEN_CHAIN = {
  wasRemoved: ofChange('已被删除。', 'was removed.'),
  wasAltered: ofChange('被改动：哈希与内容不符。', 'was altered: its hash is not that of what it says.'),
  doesNotFollow: ofChange(
    '与前一变更不相接：其中之一是放进去的。',
    'does not follow the one before it: one of them was put there.',
  ),
  isNotLater: ofChange('不晚于前一变更。', 'is not later than the one before it.'),
  isNone: (revision: number): Bilingual => ({
    zh: `有一个第 ${revision} 版的变更，而没有这一版。`,
    en: `There is a Change of revision ${revision}, which no revision has.`,
  }),
  isBeyond: (revision: number, head: number): Bilingual => ({
    zh: `有一个第 ${revision} 版的变更，而记录头在第 ${head} 版。`,
    en: `There is a Change of revision ${revision}, and the head is at ${head}.`,
  }),
  wasCutOff: (head: number, last: number): Bilingual => ({
    zh: `记录的末尾被截断：记录头在第 ${head} 版，而最后的变更是第 ${last} 版。`,
    en: `The end of the record was cut off: the head is at revision ${head}, and the last Change is of ${last}.`,
  }),
  headDiffers: (revision: number, what: string): Bilingual => ({
    zh: `记录头的 ${what} 与第 ${revision} 版的变更不同。`,
    en: `The head has another ${what} than the Change of revision ${revision}.`,
  }),
  isNotSeen: (hash: string): Bilingual => ({
    zh: `没有变更的哈希是 ${hash}：记录的末尾被截断，或过去被重写。`,
    en: `No Change has the hash ${hash}: the end of the record was cut off, or its past was written anew.`,
  }),
  doesNotAdd: (revision: number): Bilingual => ({
    zh: `第 ${revision} 版写入的内容与其变更不符：有版本被添加、删除或改动。`,
    en: `What revision ${revision} wrote is not what its Change accounts for: a version was added, removed or altered.`,
  }),
  sheetGap: ({ revision, sheet, expected, found }: SheetGap, isEnded: boolean): Bilingual => ({
    zh: `第 ${revision} 版在${tableNamed(sheet).chinese}中${isEnded ? '取代' : '写入'}了 ${expected} 个版本，现有 ${found} 个：有版本被添加或删除。`,
    en: `Revision ${revision} ${isEnded ? 'ended' : 'wrote'} ${expected} versions of ${sheet}, and ${found} are there: one was added or removed.`,
  }),
  strayNode: (what: string): Bilingual => ({
    zh: `有不属于记录的节点：${what}。`,
    en: `There is a node that belongs to no record: ${what}.`,
  }),
} as const;

const SHOWN = 20;

const andMore = (count: number): Bilingual => ({
  zh: `……另有 ${count} 处`,
  en: `… and ${count} more`,
});

/** A dump that does not verify: what was found, the first first. */
export function notWhole(found: readonly Bilingual[]): Bilingual {
  const shown = found.slice(0, SHOWN);
  const more = found.length - shown.length;
  const lines = (language: keyof Bilingual) =>
    [...shown, ...(more > 0 ? [andMore(more)] : [])].map((each) => `\n${each[language]}`).join('');
  return {
    zh: `备份不完整或已被改动，没有恢复任何内容：共 ${found.length} 处。${lines('zh')}`,
    en: `The dump was altered, and nothing of it was restored: ${found.length} faults.${lines('en')}`,
  };
}
