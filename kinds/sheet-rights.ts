import { SHEETS_WRITTEN } from '../domain/access/rights.ts';
import type { Kind } from './kind.ts';
import { isPublic, ownPlacesOf, placesBy, type Owner, type RowPlace } from './own.ts';
import { KINDS } from './registry.ts';

export interface SheetRight {
  /** What tells whose a row is: it is theirs whose own one of these is. */
  readonly places: readonly RowPlace[];
  /** Whether who owns it may write it. */
  readonly isWritten: boolean;
  /** What must be theirs of what they write, where less than what makes a row theirs. */
  readonly writtenBy: readonly RowPlace[];
  /** Columns that only a command writes: a row has them as the record has them. */
  readonly marked: readonly string[];
}

function rightsOf(owner: Owner): Readonly<Partial<Record<string, SheetRight>>> {
  const written = (kind: Kind) => OWNERS.some((each) => columnsWritten(kind, each).length > 0);
  return Object.fromEntries(
    KINDS.filter(
      (kind) => kind.part === 'workbook' && (!isPublic(kind) || isWrittenWhole(kind) || written(kind)),
    ).map((kind) => {
      const by = columnsWritten(kind, owner);
      const places = ownPlacesOf(kind, owner);
      if (places.length === 0) throw new Error(`nothing tells whose a row of ${kind.table} is`);
      const marked = Object.entries(kind.columns).flatMap(([key, { isByCommand }]) =>
        isByCommand ? [key] : [],
      );
      const isWritten = by.length > 0 || SHEETS_WRITTEN[owner].includes(kind.table);
      const writtenBy = by.flatMap((column) => placesBy(kind, column, owner));
      return [kind.table, { places, isWritten, writtenBy, marked }];
    }),
  );
}

const OWNERS = ['zone', 'department'] as const;

/** The columns by which who owns what they name may begin a row, by whatever command. */
const columnsWritten = ({ adds, begins }: Kind, owner: Owner): readonly string[] => [
  ...new Set([...(adds?.[owner] ?? []), ...(begins?.[owner] ?? [])]),
];

const isWrittenWhole = ({ table }: Kind): boolean =>
  Object.values(SHEETS_WRITTEN).some((tables) => tables.includes(table));

/**
 * Of what a zone or a department imports, the sheets with rows that are somebody's: those of another are not taken,
 * whatever they say. Rows of other sheets, and of those that are not written, may stand there as they are in the record.
 */
export const SHEET_RIGHTS: Readonly<Record<Owner, Readonly<Partial<Record<string, SheetRight>>>>> = {
  zone: rightsOf('zone'),
  department: rightsOf('department'),
};
