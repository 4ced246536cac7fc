import { joinKey } from '../../domain/keys.ts';
import { codeColumns, codePart, referencesOf, type Kind, type Values } from '../../kinds/kind.ts';
import { labelNamedIn } from '../../kinds/own.ts';
import { kindCalled, kindsLabelled } from '../../kinds/registry.ts';
import { columnsOfCode, shapeOf } from '../commands/row-shape.ts';
import type { Difference } from '../../questions/compare/comparison.ts';
import { comparedKindCalled } from '../../kinds/compared-kinds.ts';

/** The fields of a difference that are a thing, by its label. `isNamed`: also what the row names; else only what it is. */
const FIELDS: Readonly<Record<string, { readonly field: string; readonly isNamed: boolean }>> = {
  Zone: { field: 'zone', isNamed: true },
  Department: { field: 'department', isNamed: true },
  Section: { field: 'section', isNamed: false },
  Post: { field: 'post', isNamed: true },
  Person: { field: 'person', isNamed: true },
  SupportElement: { field: 'element', isNamed: true },
  Law: { field: 'law', isNamed: false },
  Article: { field: 'article', isNamed: false },
  Power: { field: 'power', isNamed: true },
  Chain: { field: 'chain', isNamed: true },
};

/** The columns of a row that name what the difference is about, by field: of several the first. */
function namingColumns(kind: Kind, columns: readonly string[]): ReadonlyMap<string, string> {
  const naming = new Map<string, string>();
  for (const column of columns) {
    const label = labelNamedIn(kind, column);
    for (const { label: of } of label === undefined ? [] : kindsLabelled(label)) {
      const field = FIELDS[of];
      if (field?.isNamed && !naming.has(field.field)) naming.set(field.field, column);
    }
  }
  return naming;
}

/** Whose a thing is that is not public, where its code does not tell. */
const belonging = ({ own }: Kind): readonly string[] =>
  own === 'public' || own.isPublic || typeof own.by === 'string' ? [] : own.by;

/** What a difference is of: the identity of its row in the workbook, and the things that it names. */
export interface DifferenceIdentity {
  /** The row's identity in the workbook, without its first day and without whoever may change. */
  readonly key: string;
  /** Codes of the things that it names, by the field of the difference. */
  readonly codes: Readonly<Record<string, string>>;
}

/** `isAcrossZones`: the two sides are of two zones, and what they have in common is named without either. */
export function identityOf(
  { record, before, after }: Difference,
  isAcrossZones: boolean,
): DifferenceIdentity {
  const { label } = comparedKindCalled(record).kind;
  const { key, code, several } = shapeOf(label);
  const version = after ?? before;
  if (!version) throw new Error('a difference has no side');
  const values: Values = {
    ...(version.values as Values),
    ...columnsOfCode(label, version.code),
  };
  const identity = (several ? code : key).filter(
    (column) => column !== 'validFrom' && !(isAcrossZones && column === 'zone'),
  );
  const isOfBoth = isAcrossZones && before !== null && after !== null;
  const codes: Record<string, string> = {};
  const kind = kindCalled(label);
  const own = FIELDS[label];
  if (own) codes[own.field] = version.code;
  const naming = isOfBoth ? identity : [...code, ...identity, ...belonging(kind)];
  for (const [field, column] of namingColumns(kind, naming)) {
    const named = values[column] ?? null;
    if (named !== null) codes[field] = String(named);
  }
  const step = isOfBoth ? undefined : stepOf(kind, values);
  if (step !== undefined) codes['step'] = step;
  return { key: joinKey(identity.map((column) => codePart(kind, column, values[column]))), codes };
}

/** The code of the step that a row is, or is for. */
function stepOf(kind: Kind, values: Values): string | undefined {
  const columns =
    kind.label === 'Step' ? codeColumns(kind) : referencesOf(kind).find(({ to }) => to === 'Step')?.columns;
  if (!columns || columns.some((each) => (values[each] ?? null) === null)) return undefined;
  return joinKey(columns.map((each) => String(values[each])));
}
