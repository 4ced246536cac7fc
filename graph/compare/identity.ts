import { joinKey } from '../../domain/keys.ts';
import { columnsOfCode, shapeOf } from '../commands/row-shape.ts';
import type { Difference } from './comparison.ts';

/** What a difference is of: the identity of its row in the workbook, and the things that it names. */

/** Which field of a difference the code of a thing of this label is. */
const FIELD_OF_LABEL: Readonly<Record<string, string>> = {
  Zone: 'zone',
  Department: 'department',
  Section: 'section',
  Post: 'post',
  Person: 'person',
  SupportElement: 'element',
  Law: 'law',
  Article: 'article',
  Power: 'power',
  Chain: 'chain',
};

/** Which fields a column of a row is; an organisation is a zone or a department. */
const FIELDS_OF_COLUMN: Readonly<Record<string, readonly string[]>> = {
  organization: ['zone', 'department'],
  department: ['department'],
  post: ['post'],
  person: ['person'],
  element: ['element'],
  power: ['power'],
  chain: ['chain'],
  zone: ['zone'],
};

/** Whose a thing is, where its code does not tell. */
const BELONGING: Readonly<Record<string, readonly string[]>> = { Certificate: ['person'] };

export interface DifferenceIdentity {
  /** The row's identity in the workbook, without its first day and without whoever may change. */
  readonly key: string;
  /** Codes of the things that it names, by the field of the difference. */
  readonly codes: Readonly<Record<string, string>>;
}

/** `isAcrossZones`: the two sides are of two zones, and what they have in common is named without either. */
export function identityOf(
  { of: { label }, before, after }: Difference,
  isAcrossZones: boolean,
): DifferenceIdentity {
  const { key, code, several } = shapeOf(label);
  const version = after ?? before;
  if (!version) throw new Error('a difference has no side');
  const values: Readonly<Record<string, unknown>> = {
    ...version.values,
    ...columnsOfCode(label, version.code),
  };
  const identity = (several ? code : key).filter(
    (column) => column !== 'validFrom' && !(isAcrossZones && column === 'zone'),
  );
  const isOfBoth = isAcrossZones && before !== null && after !== null;
  const codes: Record<string, string> = {};
  const own = FIELD_OF_LABEL[label];
  if (own !== undefined) codes[own] = version.code;
  const naming = isOfBoth ? identity : [...code, ...identity, ...(BELONGING[label] ?? [])];
  for (const column of naming)
    for (const field of FIELDS_OF_COLUMN[column] ?? []) codes[field] = String(values[column]);
  const step = isOfBoth ? undefined : stepOf(label, values);
  if (step !== undefined) codes['step'] = step;
  return { key: joinKey(identity.map((column) => String(values[column]))), codes };
}

function stepOf(label: string, values: Readonly<Record<string, unknown>>): string | undefined {
  const column = { Step: 'order', Responsibility: 'step' }[label];
  if (column === undefined) return undefined;
  return joinKey(['zone', 'power', column].map((each) => String(values[each])));
}
