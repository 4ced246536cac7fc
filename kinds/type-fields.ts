import {
  codeColumns,
  ownColumns,
  referencesOf,
  saidColumns,
  type BackField,
  type Kind,
  type Reference,
} from './kind.ts';
import { KINDS, kindCalled, kindLabelled, kindsLabelled } from './registry.ts';

/** What the fields of a kind's type are, before they are words of the schema or of the graph. */

/** A column as a field: what it says, or the thing that it names. */
export interface ColumnField {
  readonly name: string;
  readonly means: string;
  readonly column: string;
  readonly isRequired: boolean;
  /** From the row to the thing, or to each of several, reference by reference. */
  readonly way?: readonly Reference[];
}

/** Where a column's value is, when it is not said by the row itself: reference by reference, and at the end its thing, or a property. */
export interface Way {
  readonly path: readonly Reference[];
  /** A property of the thing at the end; its code is what names it. */
  readonly property: string;
  readonly isThing: boolean;
}

const PERIOD: readonly string[] = ['validFrom', 'validTo'];

export const typeNameOf = (kind: Kind): string => kind.type?.name ?? kind.label;

/** The way from a row to what a column of it says; undefined of what it says by itself. */
export function wayOf(kind: Kind, column: string): Way | undefined {
  const references = referencesOf(kind);
  const single = references.find(({ columns }) => columns.length === 1 && columns[0] === column);
  if (single) return { path: [single], property: 'code', isThing: true };
  const isOwn = [...saidColumns(kind), ...ownColumns(kind), ...PERIOD, kind.happenedOn].includes(column);
  if (isOwn || (kind.form !== 'fact' && codeColumns(kind).length === 1)) return undefined;
  const several = references.find(({ columns }) => columns.includes(column));
  if (!several) return undefined;
  const target = kindLabelled(several.to);
  const named = codeColumns(target)[several.columns.indexOf(column)] ?? '';
  const onward = wayOf(target, named);
  if (onward) return { ...onward, path: [several, ...onward.path] };
  const property = ownColumns(target).includes(named) ? named : 'code';
  return { path: [several], property, isThing: false };
}

/** The fields of what columns say and lead to, in the order of columns; what several lead to together comes last. */
export function columnFields(kind: Kind): readonly ColumnField[] {
  const single = Object.entries(kind.columns).flatMap(
    ([column, { means, field, required }]): ColumnField[] => {
      if (means === undefined || kind.leavesOut?.includes(column)) return [];
      const way = wayOf(kind, column);
      const isRequired = required === true && !comesLater(kind, column);
      const name = field ?? column;
      return [{ name, means, column, isRequired, ...(way?.isThing ? { way: way.path } : {}) }];
    },
  );
  const together = Object.entries(kind.type?.together ?? {}).map(([by, { name, means }]): ColumnField => {
    const reference = referencesOf(kind).find((each) => each.by === by);
    const [column = ''] = reference?.columns ?? [];
    if (!reference) throw new Error(`${kind.label} leads nowhere by ${by}`);
    const isRequired = reference.columns.every((each) => kind.columns[each]?.required === true);
    return { name, means, column, isRequired, way: [reference] };
  });
  return [...single, ...together];
}

/** The columns of days of which one must have come for a column to be told; none where it is told always. */
export function cameWith(kind: Kind, column: string): readonly string[] {
  const { type, isSetAhead, cameWith: days = [] } = kind.columns[column] ?? {};
  const given = typeof days === 'string' ? [days] : days;
  const isDay = type?.is === 'day' && !isSetAhead && column !== kind.happenedOn && !PERIOD.includes(column);
  const itself = isDay && !codeColumns(kind).includes(column) ? [column] : [];
  return given.length > 0 ? given : itself;
}

const comesLater = (kind: Kind, column: string): boolean => cameWith(kind, column).length > 0;

/** What the type shows of the period: both days, the end alone, or nothing where it holds always. */
export function shownPeriod(kind: Kind): 'period' | 'end' | 'none' {
  if (kind.type?.isPeriodHidden) return 'none';
  if (!kind.type || !kind.columns['validFrom']) return kind.type?.isEndShown ? 'end' : 'none';
  return kind.type.isEndShown ? 'end' : 'period';
}

/** A list of rows on the things that one of their columns names. */
export interface FieldBack extends BackField {
  readonly kind: Kind;
  readonly reference: Reference;
  /** The types that have it. */
  readonly on: readonly string[];
}

/** The fields back of the kinds that are types. */
export const FIELDS_BACK: readonly FieldBack[] = KINDS.filter(({ type }) => type).flatMap((kind) =>
  referencesOf(kind).flatMap((reference) => {
    const { back, to } = reference;
    return back ? [{ ...back, kind, reference, on: kindsLabelled(to).map(({ label }) => label) }] : [];
  }),
);

/** The kinds of which rows can be added or ended by the general commands. */
export const ADDED: readonly Kind[] = KINDS.filter(({ adds }) => adds);
export const ENDED: readonly Kind[] = KINDS.filter(({ ends }) => ends);

/** `documentScope` for DocumentScope: its field of `AddRecordInput`. */
export const inputNameOf = ({ label }: Kind): string => label.charAt(0).toLowerCase() + label.slice(1);

/** The columns that a row says which is added: all but the day from which it holds, and what named commands write. */
export const addedColumns = (kind: Kind): readonly string[] =>
  Object.entries(kind.columns).flatMap(([column, { isByCommand }]) =>
    isByCommand || column === 'validFrom' || column === kind.happenedOn || kind.leavesOut?.includes(column)
      ? []
      : [column],
  );

/** Of what kind a column is that is filled in for a row that is added: its own, or that of the row added with it. */
export const kindOfColumn = (kind: Kind, column: string): Kind => {
  const added = kind.adds?.with;
  return added?.given === column ? kindCalled(added.label) : kind;
};

/** The columns by which a row is named that is to end: its identity without the first day. */
export const keyColumns = ({ identity }: Kind): readonly string[] =>
  identity.filter((column) => column !== 'validFrom');
