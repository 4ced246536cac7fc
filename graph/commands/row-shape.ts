import { isoFromDay, type Day } from '../../domain/days.ts';
import { joinKey, splitKey } from '../../domain/keys.ts';
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
  /** Several may hold at a time. */
  readonly several?: true;
}

const thing = (ofVersion: Readonly<Record<string, string>> = {}, code = 'code'): RowShape => ({
  key: [code],
  code: [code],
  ofVersion,
});

export const ROW_SHAPES: Readonly<Record<string, RowShape>> = {
  Zone: { ...thing({ UNDER: 'parent' }), renamed: { zoneClass: 'class' }, constants: { kind: 'ZONE' } },
  Department: thing({ UNDER: 'parent', COUNTERPART: 'counterpart' }),
  Section: thing({ SECTION_IN: 'department' }),
  Post: thing({ POST_IN: 'department', POST_OF: 'section' }),
  Person: thing(),
  Membership: { key: ['person', 'post', 'validFrom'], code: ['person'], ofVersion: { HOLDS: 'post' } },
  Certificate: thing({ CERTIFIES: 'person' }, 'number'),
  SupportElement: thing(),
  Law: thing(),
  LawEdition: thing({ EDITION_OF: 'law' }),
  Article: thing({ ARTICLE_OF: 'law' }),
  Alias: { key: ['organization', 'name'], code: ['organization'] },
  Succession: { key: ['department', 'successor'], code: ['department'], ofVersion: { BY: 'successor' } },
  Power: thing({ BELONGS_TO: 'department' }),
  PowerRequirement: { key: ['power', 'element'], code: ['power'], ofVersion: { REQUIRES: 'element' } },
  Chain: thing(),
  ChainLink: { key: ['chain', 'order'], code: ['chain'], ofVersion: { LINKS: 'power' } },
  CatalogueEntry: { key: ['zoneClass', 'power'], code: ['power'] },
  ZoneCapacity: {
    key: ['zone', 'element', 'validFrom'],
    code: ['element'],
    ofVersion: { CAPACITY_OF: 'zone' },
  },
  Delegation: {
    key: ['zone', 'power', 'validFrom'],
    code: ['zone', 'power'],
    ofIdentity: { TO_ZONE: ['zone'], DELEGATES: ['power'] },
  },
  Step: {
    key: ['zone', 'power', 'order'],
    code: ['zone', 'power', 'order'],
    ofIdentity: { STEP_OF: ['zone', 'power'] },
  },
  Responsibility: {
    key: ['zone', 'power', 'step', 'validFrom', 'staff'],
    code: ['zone', 'power', 'step'],
    ofVersion: {
      DEPARTMENT: 'department',
      LEADER: 'leader',
      SECTION: 'section',
      POST: 'post',
      STAFF: 'staff',
    },
    several: true,
  },
  Acceptance: { key: ['finding', 'validFrom'], code: ['finding'] },
};

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

const DAYS: ReadonlySet<string> = new Set(['validFrom', 'validTo']);
const NUMBERS: ReadonlySet<string> = new Set(['order', 'step']);

/** The key of a row, as the workbook makes it of the same columns. */
export function keyOfRow(label: string, values: Values): string {
  return joinKey(shapeOf(label).key.map((column) => keyPart(column, values[column] ?? null)));
}

function keyPart(column: string, value: unknown): string {
  if (value === null) return '';
  return (DAYS.has(column) ? isoFromDay(value as Day) : null) ?? String(value);
}

/** The columns that a code was made of. */
export function columnsOfCode(label: string, code: string): Values {
  const columns = shapeOf(label).code;
  const parts = columns.length === 1 ? [code] : splitKey(code);
  return Object.fromEntries(
    columns.map((column, place) => {
      const part = parts[place] ?? '';
      return [column, NUMBERS.has(column) ? Number(part) : part];
    }),
  );
}
