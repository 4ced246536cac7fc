import { COMMAND_RIGHTS, SHEETS_WRITTEN } from '../domain/access/rights.ts';
import { isPartRole, ROLES, type Role } from '../domain/access/roles.ts';
import type { Kind } from './kind.ts';
import { isPublic, ownPlacesOf, placesBy, type Owner, type RowPlace } from './own.ts';
import type { AddedWith, WayOn } from './record-right.ts';
import { KINDS } from './registry.ts';

/** What in a row that begins must be the sender's own. */
export interface WrittenPlace extends RowPlace {
  /** Not the thing itself must be, but what these columns of it lead to, one after the other. */
  readonly along?: readonly string[];
  /** Not the person must be, but a zone of whose delegations they are staff on the day of the row. */
  readonly isByStaff?: true;
}

/** Rows of a sheet that somebody may begin, because they may do so by a command. */
export interface BegunRows {
  /** What must be theirs: each that is filled in, and at least one; undefined where it may be anybody's. */
  readonly by?: readonly WrittenPlace[];
  /** In the place of these: what must be theirs, of a row that is not recorded yet. */
  readonly beyond?: WayOn;
  /** Of this word alone, where they may begin no others. */
  readonly only?: { readonly column: string; readonly is: string };
  /** Only of rows that are not recorded yet, with these columns filled in. */
  readonly filled?: readonly string[];
  /** Only beside a row of another sheet that the workbook begins, and as a command adds it with that. */
  readonly beside?: { readonly sheet: string; readonly added: AddedWith };
}

export interface SheetRight {
  /** What tells whose a row is: it is theirs whose own one of these is. None for who writes anybody's. */
  readonly places: readonly RowPlace[];
  /** Whether they may write it at all. */
  readonly isWritten: boolean;
  /** What they may begin; undefined where all that is theirs may be written. */
  readonly begun?: BegunRows;
  /** Columns that only a command writes: a row has them as the record has them. */
  readonly marked: readonly string[];
}

/** By the key of the sheet. */
type SheetRights = Readonly<Partial<Record<string, SheetRight>>>;

const WORKBOOK = KINDS.filter(({ part }) => part === 'workbook');
const OWNERS = ['zone', 'department'] as const;

function rightsOfOwner(owner: Owner): SheetRights {
  const begins = (kind: Kind) => OWNERS.some((each) => begunBy(kind, each) !== undefined);
  return Object.fromEntries(
    WORKBOOK.filter((kind) => !isPublic(kind) || isWrittenWhole(kind) || begins(kind)).map((kind) => {
      const begun = begunBy(kind, owner);
      const places = ownPlacesOf(kind, owner);
      if (places.length === 0 && kind.own !== 'public')
        throw new Error(`nothing tells whose a row of ${kind.table} is`);
      const isWritten = begun !== undefined || SHEETS_WRITTEN[owner].includes(kind.table);
      return [kind.table, { places, isWritten, ...(begun ? { begun } : {}), marked: markedOf(kind) }];
    }),
  );
}

/** An office of the city writes whosever rows it may begin, and no other sheet. */
const rightsOfOffice = (role: Role): SheetRights =>
  Object.fromEntries(
    WORKBOOK.flatMap((kind) => {
      const begun = begunBy(kind, role);
      return begun ? [[kind.table, { places: [], isWritten: true, begun, marked: markedOf(kind) }]] : [];
    }),
  );

const markedOf = ({ columns }: Kind): readonly string[] =>
  Object.entries(columns).flatMap(([key, { isByCommand }]) => (isByCommand ? [key] : []));

/** What somebody may begin of a kind: added by itself, beside a row of another kind, or by a command of its own. */
function begunBy(kind: Kind, role: Role): BegunRows | undefined {
  if (kind.adds) return addedBy(kind, role);
  if (kind.begins !== undefined) return commandedBy(kind, role, kind.begins);
  const above = KINDS.find(({ adds }) => adds?.with?.label === kind.label);
  const added = above?.adds?.with;
  const right = above && addedBy(above, role);
  if (!added || !right) return undefined;
  return { beside: { sheet: above.table, added }, ...(right.beyond ? { beyond: right.beyond } : {}) };
}

function addedBy(kind: Kind, role: Role): BegunRows | undefined {
  const { anywhere, only, beyond, filled, ...columns } = kind.adds ?? { anywhere: [] };
  const always = { ...(only?.[role] ? { only: only[role] } : {}), ...(filled ? { filled } : {}) };
  if (anywhere.includes(role)) return always;
  if (!isOwner(role)) return undefined;
  if (beyond) return { ...always, beyond };
  const by = columns[role];
  return by && { ...always, by: by.flatMap((column) => placesBy(kind, column, role)) };
}

function commandedBy(kind: Kind, role: Role, command: string): BegunRows | undefined {
  const right = COMMAND_RIGHTS[command];
  const word = right?.only?.[role];
  const only = word ? { only: { column: word.field, is: word.is } } : {};
  if (right?.anywhere.includes(role)) return only;
  if (!isOwner(role)) return undefined;
  const by = right?.[role]?.map(({ type, field, along, isByStaff }) => ({
    ...{ label: type, column: field },
    ...(along ? { along } : {}),
    ...(isByStaff ? { isByStaff } : {}),
  }));
  return by && { ...only, by };
}

const isOwner = (role: Role): role is Owner => OWNERS.some((each) => each === role);

const isWrittenWhole = ({ table }: Kind): boolean =>
  Object.values(SHEETS_WRITTEN).some((tables) => tables.includes(table));

/**
 * Of what who may not write all imports: of a zone or a department the sheets with rows that are somebody's, of which those of
 * another are not taken, whatever they say; of an office of the city those of which it may begin rows. Rows of other sheets,
 * and of those that are not written, may stand there as they are in the record.
 */
export const SHEET_RIGHTS: Readonly<Partial<Record<Role, SheetRights>>> = Object.fromEntries(
  ROLES.filter((role) => isOwner(role) || !isPartRole(role)).map((role) => [
    role,
    isOwner(role) ? rightsOfOwner(role) : rightsOfOffice(role),
  ]),
);
