import { codeColumns, recordWord, referencesOf, saidColumns, type Kind } from './kind.ts';
import { KINDS } from './registry.ts';
import type { COMPARED_RECORDS } from './words.ts';

/** A kind of record that is compared: what its declaration says, nothing of its own. */
export type ComparedRecord = (typeof COMPARED_RECORDS)[keyof typeof COMPARED_RECORDS];

export interface ComparedKind {
  readonly record: ComparedRecord;
  readonly kind: Kind;
  /** Columns that are codes, and what they name. */
  readonly links: readonly { readonly column: string; readonly label: string }[];
  /** All that it says, in the order in which it is shown. */
  readonly columns: readonly string[];
  /** What tells a row from others that hang on the same thing, its first day among them where it does. */
  readonly rest: readonly string[];
}

/** All of them, in the order of the record: what is named comes before what names it. */
export const COMPARED_KINDS: readonly ComparedKind[] = KINDS.filter(({ isCompared }) => isCompared).map(
  comparedKind,
);

export function comparedKindOf(label: string): ComparedKind {
  const found = COMPARED_KINDS.find(({ kind }) => kind.label === label);
  if (!found) throw new Error(`${label} is not compared`);
  return found;
}

export function comparedKindCalled(record: ComparedRecord): ComparedKind {
  const found = COMPARED_KINDS.find((each) => each.record === record);
  if (!found) throw new Error(`${record} is not compared`);
  return found;
}

function comparedKind(kind: Kind): ComparedKind {
  const links = referencesOf(kind).flatMap(({ from, columns: [column = '', ...more], to }) =>
    from === 'version' && more.length === 0 ? [{ column, label: to }] : [],
  );
  const code = codeColumns(kind);
  return {
    // What is compared has a word: both are made of the declared kinds.
    record: recordWord(kind) as ComparedRecord,
    ...{ kind, links },
    columns: [...saidColumns(kind), ...links.map(({ column }) => column)],
    rest: kind.identity.filter((column) => !code.includes(column)),
  };
}
