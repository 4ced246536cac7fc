import { splitKey } from '../../domain/keys.ts';
import { codeColumns, referencesOf, rowKey, valueOfPart, type Kind } from '../../kinds/kind.ts';
import { KINDS, kindCalled } from '../../kinds/registry.ts';
import type { RecordKind, Values } from '../import/record-kind.ts';
import { RECORD_KINDS } from '../import/record-kinds.ts';

/** Where the columns of a row are in the graph: what `RecordKind` says, the other way round. */
export interface RowShape {
  /** The columns that make a row's key: its identity in the workbook. */
  readonly key: readonly string[];
  /** The columns of which a thing's code is made, or the code of what a fact hangs on. */
  readonly code: readonly string[];
  /** Relationships of the identity (of what has one) by the columns that make the other end's code. */
  readonly ofIdentity?: Readonly<Record<string, readonly string[]>>;
  /** Relationships of the version by the column that has the other end's code. */
  readonly ofVersion?: Readonly<Record<string, string>>;
  /** Columns whose property has another name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** What the label itself says. */
  readonly constants?: Values;
  /** The column of the day on which it happened: its period begins with it. */
  readonly happenedOn?: string;
  /** Several may hold at a time. */
  readonly several?: true;
}

export const ROW_SHAPES: Readonly<Record<string, RowShape>> = Object.fromEntries(
  KINDS.map((kind) => [kind.label, rowShapeOf(kind)]),
);

function rowShapeOf(kind: Kind): RowShape {
  const references = referencesOf(kind);
  const ofIdentity = references.filter(({ from }) => from === 'identity');
  const ofVersion = references.filter(({ from, columns }) => from === 'version' && columns.length === 1);
  const renamed = Object.entries(kind.columns).flatMap(([column, { property }]) =>
    property === undefined || kind.leavesOut?.includes(column) ? [] : [[column, property] as const],
  );
  const { rows } = kind;
  return {
    key: kind.identity,
    code: codeColumns(kind),
    ...some('ofIdentity', Object.fromEntries(ofIdentity.map(({ by, columns }) => [by, columns]))),
    ...some('ofVersion', Object.fromEntries(ofVersion.map(({ by, columns: [column = ''] }) => [by, column]))),
    ...some('renamed', Object.fromEntries(renamed)),
    ...(rows?.is === undefined ? {} : { constants: { [rows.column]: rows.is } }),
    ...(kind.happenedOn === undefined ? {} : { happenedOn: kind.happenedOn }),
    ...(kind.isSeveral ? { several: true } : {}),
  };
}

function some<Name extends string, T extends object>(name: Name, of: T): { readonly [N in Name]?: T } {
  return (Object.keys(of).length > 0 ? { [name]: of } : {}) as { readonly [N in Name]?: T };
}

export function shapeOf(label: string): RowShape {
  const shape = ROW_SHAPES[label];
  if (!shape) throw new Error(`rows of ${label} have no shape`);
  return shape;
}

export function kindOf(label: string): RecordKind {
  const kind = RECORD_KINDS.find((each) => each.label === label);
  if (!kind) throw new Error(`there is no kind of record for ${label}`);
  return kind;
}

/** The columns that a version says as properties of its own. */
export function propertyColumns(label: string): readonly string[] {
  const { renamed = {} } = shapeOf(label);
  const columnOf = new Map(Object.entries(renamed).map(([column, property]) => [property, column]));
  return Object.keys(kindOf(label).says({})).map((property) => columnOf.get(property) ?? property);
}

/** The key of a row, as the workbook makes it of the same columns. */
export function keyOfRow(label: string, values: Values): string {
  return rowKey(kindCalled(label), values);
}

/** The columns that a code was made of. */
export function columnsOfCode(label: string, code: string): Values {
  const columns = shapeOf(label).code;
  const parts = columns.length === 1 ? [code] : splitKey(code);
  return Object.fromEntries(
    columns.map((column, place) => [column, valueOfPart(kindCalled(label), column, parts[place] ?? '')]),
  );
}
