import { recordWord, type RecordWord } from './kind.ts';
import { DECLARED } from './registry.ts';

/** What kinds of record are called: by their Chinese name, the word of the schema. */

type Declared = (typeof DECLARED)[number];
const wordsOf = <K extends Declared>(kinds: readonly K[]): Readonly<Record<string, RecordWord<K['label']>>> =>
  Object.fromEntries(kinds.map((kind) => [kind.zh, recordWord(kind) as RecordWord<K['label']>]));

type Corrected = Extract<Declared, { readonly part: 'workbook' }>;
/** The kinds of record that can be corrected. */
export const RECORD_KIND_WORDS = wordsOf(
  DECLARED.filter((each): each is Corrected => each.part === 'workbook'),
);

type Compared = Extract<Declared, { readonly isCompared: true }>;
/** The kinds of record that are compared, in the order of the record: all that a workbook says, and what is made of it. */
export const COMPARED_RECORDS = wordsOf(DECLARED.filter((each): each is Compared => each.isCompared));
