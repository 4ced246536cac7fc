import { ALWAYS, STILL, type Day } from '../../domain/days.ts';
import { joinKey } from '../../domain/keys.ts';
import {
  codeColumns,
  codePart,
  ownColumns,
  referencesOf,
  saidColumns,
  thereSince,
  type Kind,
  type Reference,
} from '../../kinds/kind.ts';
import type { Link, RecordKind, Value, Values } from './record-kind.ts';

/** What the rows of a kind are in the graph. */
export function recordKindOf(kind: Kind): RecordKind {
  const references = referencesOf(kind);
  const from = (place: Reference['from']) =>
    references.filter((each) => each.from === place).map((each) => linkOf(kind, each));
  const [anchor] = from('anchor');
  const said = saidColumns(kind).map((column) => [kind.columns[column]?.property ?? column, column] as const);
  const { rows, madeOf } = kind;
  return {
    sheet: kind.table,
    ...(rows
      ? { accepts: (values) => (rows.is === undefined) !== (values[rows.column] === (rows.is ?? rows.isNot)) }
      : {}),
    ...(madeOf ? { expand: madeOf } : {}),
    label: kind.label,
    ...(anchor ? { anchor } : { identity: identityOf(kind, from('identity')) }),
    says: (values) =>
      Object.fromEntries(said.map(([property, column]) => [property, values[column] ?? null])),
    ...periodOf(kind),
    ...(kind.isDated ? { isDated: true } : {}),
    ...(kind.isPushed ? { isPushed: true } : {}),
    links: [
      ...from('version'),
      ...(kind.madeLinks ?? []).map(({ by, to, fate, codes }) => ({ type: by, label: to, fate, codes })),
    ],
  };
}

function identityOf(kind: Kind, links: readonly Link[]): NonNullable<RecordKind['identity']> {
  const own = ownColumns(kind);
  return {
    ...(kind.alsoLabelled ? { labels: kind.alsoLabelled } : {}),
    code: (values) => keyOf(kind, values, codeColumns(kind)),
    ...(own.length > 0
      ? { own: (values: Values) => Object.fromEntries(own.map((column) => [column, values[column] ?? null])) }
      : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(kind.tree ? { namesItself: true } : {}),
    ...(kind.form === 'rounds' ? { versionPerFirstDay: true } : {}),
  };
}

/** The codes of a cell that has several; none where it is blank. */
const codesIn = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? value : []);

/** What several columns name together is named where none of them is blank. */
function linkOf(kind: Kind, { by, to, fate, mayBeToCome, columns, isSeveral }: Reference): Link {
  const [column = '', ...more] = columns;
  if (isSeveral) return { ...{ type: by, label: to, fate }, codes: (values) => codesIn(values[column]) };
  const isBlank = (values: Values) => columns.some((each) => (values[each] ?? null) === null);
  return {
    ...{ type: by, label: to, fate },
    ...(mayBeToCome ? { mayBeToCome } : {}),
    ...(columns.every((each) => kind.columns[each]?.required) ? {} : { isOptional: true }),
    code:
      more.length === 0
        ? (values) => values[column] ?? null
        : (values) => (isBlank(values) ? null : keyOf(kind, values, columns)),
  };
}

function periodOf(kind: Kind): Pick<RecordKind, 'period'> {
  const { columns, happenedOn, thereFrom } = kind;
  if (thereFrom)
    return { period: (values) => ({ validFrom: thereSince(kind, values) ?? ALWAYS, validTo: STILL }) };
  if (happenedOn !== undefined)
    return { period: (values) => ({ validFrom: values[happenedOn] as Day, validTo: STILL }) };
  if (!columns['validFrom']) return {};
  return {
    period: (values) => ({
      validFrom: (values['validFrom'] as Day | null | undefined) ?? ALWAYS,
      validTo: (values['validTo'] as Day | null | undefined) ?? STILL,
    }),
  };
}

/** A code of one column is the column, of several their key. */
function keyOf(kind: Kind, values: Values, columns: readonly string[]): string {
  const parts = columns.map((column) => codePart(kind, column, values[column]));
  return parts.length === 1 ? (parts[0] ?? '') : joinKey(parts);
}
