import { recordWord, type Kind } from '../../kinds/kind.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { COMPARED_RECORDS } from '../../kinds/words.ts';
import { kindOf, shapeOf } from '../commands/row-shape.ts';
import { saidColumns } from '../commands/version-columns.ts';

/** A kind of record that is compared: what the record kinds and the shapes of their rows declare, nothing of its own. */
export type ComparedRecord = (typeof COMPARED_RECORDS)[keyof typeof COMPARED_RECORDS];

export interface ComparedKind {
  readonly record: ComparedRecord;
  readonly label: string;
  /** Columns that are codes, and the relationship of the version that leads to what they name. */
  readonly links: readonly { readonly type: string; readonly column: string; readonly label: string }[];
  /** All that it says, in the order in which they are read and shown. */
  readonly columns: readonly string[];
}

/** All of them, in the order of the record: what is named comes before what names it. */
export const COMPARED_KINDS: readonly ComparedKind[] = KINDS.filter(({ isCompared }) => isCompared).map(
  comparedKind,
);

export function comparedKindOf(label: string): ComparedKind {
  const kind = COMPARED_KINDS.find((each) => each.label === label);
  if (!kind) throw new Error(`${label} is not compared`);
  return kind;
}

function comparedKind({ label }: Kind): ComparedKind {
  const declared = kindOf(label).links;
  const links = Object.entries(shapeOf(label).ofVersion ?? {}).map(([type, column]) => ({
    type,
    column,
    label: declared.find((each) => each.type === type)?.label ?? '',
  }));
  // What is compared has a word: both are made of the declared kinds.
  const record = recordWord({ label }) as ComparedRecord;
  return { record, label, links, columns: saidColumns(label) };
}
