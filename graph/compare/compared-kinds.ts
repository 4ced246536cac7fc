import { COMPARED_RECORDS } from '../../domain/words.ts';
import { kindOf, shapeOf, ROW_SHAPES } from '../commands/row-shape.ts';
import { saidColumns } from '../commands/version-columns.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';

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

/** What is said of findings, and not of the city. */
const OF_FINDINGS = 'Acceptance';

/** All of them, in the order of the record: what is named comes before what names it. */
export const COMPARED_KINDS: readonly ComparedKind[] = RECORD_KINDS.filter(
  ({ label }) => Object.hasOwn(ROW_SHAPES, label) && label !== OF_FINDINGS,
).map(({ label }) => comparedKind(label));

export function comparedKindOf(label: string): ComparedKind {
  const kind = COMPARED_KINDS.find((each) => each.label === label);
  if (!kind) throw new Error(`${label} is not compared`);
  return kind;
}

function comparedKind(label: string): ComparedKind {
  const declared = kindOf(label).links;
  const links = Object.entries(shapeOf(label).ofVersion ?? {}).map(([type, column]) => ({
    type,
    column,
    label: declared.find((each) => each.type === type)?.label ?? '',
  }));
  return { record: recordOf(label), label, links, columns: saidColumns(label) };
}

/** `ChainLink` is `CHAIN_LINK`. */
function recordOf(label: string): ComparedRecord {
  const word = label.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
  const record = Object.values(COMPARED_RECORDS).find((each) => each === word);
  if (!record) throw new Error(`there is no word for what is compared of ${label}`);
  return record;
}
